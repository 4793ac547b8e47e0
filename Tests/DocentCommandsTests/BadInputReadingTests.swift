import Foundation
import Testing

/// Files that can't be read, or that hold no script.
@Suite struct BadInputReadingTests {
  private let bench = BadInputBench()

  @Test(arguments: ["check", "test", "rehearse", "format"])
  func `a missing file is named, and no command goes on`(command: String) throws {
    let run = try bench.docent(command, "absent.tour")
    #expect(run.status == 74)
    #expect(run.output == "")
    #expect(run.error == "docent: absent.tour: there is no such file\n")
  }

  @Test(arguments: ["check", "test", "rehearse", "format"])
  func `a folder is no script`(command: String) throws {
    let run = try bench.docent(command, ".")
    #expect(run.status == 74)
    #expect(run.error == "docent: .: this is a folder, not a script\n")
  }

  @Test func `a name that is no file name reaches no terminal raw`() throws {
    let run = try bench.docent("check", "a\u{1B}[31mb\nc.tour")
    #expect(run.status == 74)
    #expect(run.isClean)
  }

  @Test(arguments: ["", "\n\n  \n", "// rien\n", "\u{FEFF}", "\u{FEFF}\r\n"])
  func `a file with nothing in it is one mistake`(text: String) throws {
    try bench.write("empty.tour", text)
    let run = try bench.docent("check", "empty.tour")
    #expect(run.codes == ["T0200"])
    #expect(run.status == 2)
  }

  @Test(arguments: [String.Encoding.utf16, .utf16LittleEndian, .utf16BigEndian, .utf32])
  func `a script saved in another Unicode is one mistake`(encoding: String.Encoding) throws {
    try bench.write("wide.tour", try #require(BadInputBench.script().data(using: encoding)))
    let run = try bench.docent("check", "wide.tour")
    #expect(run.codes == ["T0101"])
    #expect(run.output.contains("save the file as UTF-8"))
    #expect(run.status == 2)
    #expect(run.isClean)
  }

  @Test func `a script saved in Latin-1 is one mistake, that says how often`() throws {
    let text = BadInputBench.script("  fr> L'été à Paris, déjà.\n  guide> Là.\n")
    try bench.write("latin.tour", try #require(text.data(using: .isoLatin1)))
    let run = try bench.docent("check", "latin.tour")
    #expect(run.codes == ["T0101"])
    #expect(run.output.contains("5 more places are not UTF-8 in this file"))
    #expect(run.status == 2)
  }

  @Test func `random bytes are no text`() throws {
    var random = SystemRandomNumberGenerator()
    for size in [1000, 100_000] {
      let bytes = Data((0..<size).map { _ in UInt8.random(in: 0...255, using: &random) })
      try bench.write("random.tour", bytes)
      let run = try bench.docent("check", "random.tour")
      #expect(run.hasEnded)
      #expect(run.status == 2)
      #expect(run.codes == ["T0101"])
      #expect(run.isClean)
    }
  }

  @Test func `bytes that are no UTF-8 here and there are one mistake`() throws {
    try bench.write("bytes.tour", Data(BadInputBench.script().utf8) + [0xFF, 0xC0, 0x80, 0x0A])
    let run = try bench.docent("check", "bytes.tour")
    #expect(run.codes.contains("T0101"))
    #expect(run.status == 2)
    #expect(run.isClean)
  }

  @Test func `control characters are reported and never printed`() throws {
    try bench.write(
      "controls.tour", BadInputBench.script("  fr> a\u{0}b\u{1B}]0;titre\u{7}c\u{9B}d\u{202E}\n"))
    let run = try bench.docent("check", "controls.tour")
    #expect(run.codes == ["T0102", "T0102", "T0102", "T0102"])
    #expect(run.status == 2)
    #expect(run.isClean)
  }

  @Test func `lines that end with a bare return are one mistake`() throws {
    try bench.write("mac.tour", BadInputBench.script().replacing("\n", with: "\r"))
    let run = try bench.docent("check", "mac.tour")
    #expect(run.codes == ["T0103"])
    #expect(run.status == 2)
  }

  @Test func `a file is read up to 16 MiB and no further`() throws {
    let script = BadInputBench.script("// ")
    let limit = 16 * 1024 * 1024
    let full = script + String(repeating: "x", count: limit - script.utf8.count - 1) + "\n"
    try bench.write("full.tour", full)
    let read = try bench.docent("check", "full.tour")
    #expect(read.status == 0)
    try bench.write("over.tour", full + "\n")
    for command in ["check", "test", "rehearse", "format"] {
      let run = try bench.docent(command, "over.tour")
      #expect(run.status == 74)
      #expect(run.error.contains("16777217 bytes, and at most 16777216 are read"))
    }
  }

  @Test func `what never ends is read up to the limit`() throws {
    let run = try bench.docent("check", "/dev/zero")
    #expect(run.status == 74)
    #expect(run.error.contains("it is too large"))
  }
}
