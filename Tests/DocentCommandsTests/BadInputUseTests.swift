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

  @Test func `what is no file is not waited for`() throws {
    #expect(mkfifo(bench.url("fifo.tour").path, 0o600) == 0)
    let run = try check("use \"fifo.tour\"\n")
    #expect(run.codes == ["T0404"])
    #expect(run.output.contains("`fifo.tour` is a pipe or a device, not a file"))
    #expect(run.status == 2)
    let watched = try bench.docent("test", "tour.tour")
    #expect(watched.status == 2)
  }

  @Test func `arrivals that are no file are not waited for`() throws {
    #expect(mkfifo(bench.url("fifo.csv").path, 0o600) == 0)
    try bench.write(
      "tour.tour",
      BadInputBench.script("audience\n  live 10\n  arrive \"fifo.csv\"\n"))
    let run = try bench.docent("stats", "tour.tour")
    #expect(run.status == 74)
    #expect(run.error == "docent: fifo.csv: it is no file, but a pipe or a device\n")
  }

  @Test(arguments: ["check", "test", "plan"])
  func `the script itself may come through a pipe`(command: String) throws {
    #expect(mkfifo(bench.url("fifo.tour").path, 0o600) == 0)
    let (url, script) = (bench.url("fifo.tour"), Data(BadInputBench.script().utf8))
    Thread.detachNewThread { try? script.write(to: url) }
    #expect(try bench.docent(command, "fifo.tour").status == 0)
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
