import Foundation
import Testing

/// What `docent format` writes and how it ends.
@Suite struct FormatCommandTests {
  private let bench = BadInputBench()
  private let ragged =
    "tour petit  \"Une petite visite\"\nspeaks   fr\nroom hall “Hall”\n stop hall 2m\n"

  private func attributes(_ name: String) throws -> [FileAttributeKey: Any] {
    try FileManager.default.attributesOfItem(atPath: bench.url(name).path)
  }

  @Test func `a script is formatted in place, its permissions kept`() throws {
    try bench.write("tour.tour", ragged)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640], ofItemAtPath: bench.url("tour.tour").path)
    let run = try bench.docent("format", "tour.tour")
    #expect(run.output == "tour.tour: formatted\n")
    #expect(run.status == 0)
    #expect(
      String(decoding: try bench.bytes("tour.tour"), as: UTF8.self)
        == "tour petit \"Une petite visite\"\n  speaks fr\nroom hall \"Hall\"\nstop hall 2m\n")
    #expect(try attributes("tour.tour")[.posixPermissions] as? Int == 0o640)
  }

  @Test func `a formatted script is not written again`() throws {
    try bench.write("tour.tour", ragged)
    _ = try bench.docent("format", "tour.tour")
    let before = try attributes("tour.tour")
    let run = try bench.docent("format", "tour.tour")
    #expect(run.output == "")
    #expect(run.status == 0)
    let after = try attributes("tour.tour")
    #expect(after[.modificationDate] as? Date == before[.modificationDate] as? Date)
    #expect(after[.systemFileNumber] as? Int == before[.systemFileNumber] as? Int)
  }

  @Test func `a link stays a link`() throws {
    try bench.write("tour.tour", ragged)
    try FileManager.default.createSymbolicLink(
      atPath: bench.url("link.tour").path, withDestinationPath: "tour.tour")
    #expect(try bench.docent("format", "link.tour").status == 0)
    let target = try FileManager.default.destinationOfSymbolicLink(
      atPath: bench.url("link.tour").path)
    #expect(target == "tour.tour")
    #expect(try bench.docent("format", "--check", "tour.tour").status == 0)
  }

  @Test func `a check changes nothing, and fails where a script is not formatted`() throws {
    try bench.write("ragged.tour", ragged)
    try bench.write("neat.tour", BadInputBench.script())
    let run = try bench.docent("format", "--check", "neat.tour", "ragged.tour")
    #expect(run.output == "ragged.tour: not formatted\n")
    #expect(run.status == 1)
    #expect(try bench.bytes("ragged.tour") == Data(ragged.utf8))
    #expect(try bench.docent("format", "--check", "neat.tour").status == 0)
  }

  @Test func `lines that are not understood stay, byte for byte`() throws {
    let broken: [UInt8] =
      Array("  paus   3  été\n  \"jamais  fermé\n".utf8) + [0x20, 0x07, 0x0A]
    try bench.write("tour.tour", Data(ragged.utf8) + broken)
    #expect(try bench.docent("format", "tour.tour").status == 0)
    let after = try bench.bytes("tour.tour")
    for line in broken.split(separator: 0x0A) {
      #expect(after.firstRange(of: Data(line.drop { $0 == 0x20 })) != nil)
    }
    let first = after
    _ = try bench.docent("format", "tour.tour")
    #expect(try bench.bytes("tour.tour") == first)
  }

  @Test(arguments: [
    "room r \"Entr\u{E9}e\"", "  fr> Regardez l\u{E0}.", "// apr\u{E8}s", "\u{E9}t\u{E9}",
  ])
  func `a script in Latin-1 keeps its accents, and that it is none in UTF-8 is said`(line: String)
    throws
  {
    let latin1 = Data(ragged.utf8) + (try #require((line + "\n").data(using: .isoLatin1)))
    try bench.write("tour.tour", latin1)
    let run = try bench.docent("format", "tour.tour")
    #expect(run.status == 2)
    #expect(run.error.contains("T0101"))
    #expect(try bench.bytes("tour.tour") == latin1)
  }

  @Test func `what is no text is left alone, and that is said`() throws {
    let wide = try #require(ragged.data(using: .utf16))
    try bench.write("wide.tour", wide)
    let run = try bench.docent("format", "wide.tour")
    #expect(run.status == 2)
    #expect(run.error.contains("T0101"))
    #expect(try bench.bytes("wide.tour") == wide)
  }
}
