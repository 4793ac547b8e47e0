import Foundation
import Testing

/// `use` that goes in circles, outside, or nowhere.
@Suite struct BadInputUseTests {
  private let bench = BadInputBench()

  private func check(_ use: String) throws -> BadInputBench.Run {
    try bench.write("tour.tour", use + BadInputBench.script())
    return try bench.docent("check", "tour.tour")
  }

  @Test func `a circle is reported once, with its links`() throws {
    try bench.write("a.tour", "use \"b.tour\"\n")
    try bench.write("b.tour", "use \"tour.tour\"\n")
    let run = try check("use \"a.tour\"\n")
    #expect(run.codes == ["T0403"])
    #expect(run.status == 2)
  }

  @Test func `a script that uses itself is a circle`() throws {
    #expect(try check("use \"tour.tour\"\n").codes == ["T0403"])
  }

  @Test(arguments: ["../ailleurs.tour", "/etc/passwd", "a/../../ailleurs.tour"])
  func `a file outside the folder is not read`(path: String) throws {
    let run = try check("use \"\(path)\"\n")
    #expect(run.codes == ["T0402"])
    #expect(run.status == 2)
    #expect(!run.output.contains("root:"))
  }

  @Test func `a file that is missing, a folder, an unreadable file`() throws {
    try bench.write("folder/inside.tour", "")
    try bench.write("latin.tour", Data([0x72, 0xE9, 0x0A]))
    let run = try check("use \"absent.tour\"\nuse \"folder\"\n")
    #expect(run.codes == ["T0401", "T0404"])
    #expect(run.status == 2)
  }

  @Test func `a name from a file that is missing is no second mistake`() throws {
    try bench.write(
      "tour.tour", "use \"louvre.tour\"\n" + BadInputBench.script("stop joconde 5m\n"))
    #expect(try bench.docent("check", "tour.tour").codes == ["T0401"])
  }

  @Test func `a thousand files are read, and the next is refused`() throws {
    for number in 0..<1000 { try bench.write("f\(number).tour", "room r\(number) \"R\"\n") }
    let uses = BadInputBench.repeated(999) { "use \"f\($0).tour\"\n" }
    let run = try check(uses)
    #expect(run.codes == [])
    #expect(run.status == 0)
    #expect(try check(uses + "use \"f999.tour\"\n").codes == ["T0408"])
  }

  @Test func `files inside each other are bounded`() throws {
    for number in 0..<40 { try bench.write("f\(number).tour", "use \"f\(number + 1).tour\"\n") }
    let run = try check("use \"f0.tour\"\n")
    #expect(run.codes == ["T0407"])
    #expect(run.status == 2)
  }
}
