import Foundation
import Testing

/// More of everything than anybody writes: the answer comes, and is short.
@Suite(.serialized) struct BadInputAmountTests {
  private let bench = BadInputBench()

  private func check(_ script: String) throws -> BadInputBench.Run {
    try bench.write("tour.tour", script)
    let run = try bench.docent("check", "tour.tour")
    #expect(run.hasEnded)
    #expect(run.isClean)
    #expect(run.output.utf8.count < 1_000_000)
    return run
  }

  @Test(arguments: ["show rien-", "paus "])
  func `of ten thousand mistakes a thousand are shown, and a line says how many are not`(
    line: String
  ) throws {
    let run = try check(
      BadInputBench.script(BadInputBench.repeated(10_000) { "  \(line)\($0)\n" }))
    #expect(run.status == 2)
    #expect(run.codes.count == 1001)
    #expect(run.codes.last == "T0411")
    #expect(run.output.contains("9000 more diagnostics are not shown"))
    let shown = run.output.matches(of: /tour\.tour:([0-9]+):/).compactMap { Int($0.1) }
    #expect(shown.count == 1001)
    #expect(shown.last == shown[999] + 1, "the first that is not shown follows the last that is")
    #expect(run.lines.last?.hasPrefix("10000 errors, 1000 of them shown · ") == true)
  }

  @Test func `of twenty thousand warnings a thousand are shown`() throws {
    let stops = BadInputBench.repeated(20_000) { "stop hall as h\($0) 1s\n  pause 5s\n" }
    let run = try check(BadInputBench.script(stops))
    #expect(run.status == 0)
    #expect(run.codes.count == 1001)
    #expect(run.lines.last?.hasPrefix("20000 warnings, 1000 of them shown · ") == true)
  }

  @Test func `ten thousand blocks inside each other are one mistake`() throws {
    let nest = BadInputBench.repeated(10_000) { _ in "  if late 1m\n" }
    let ends = BadInputBench.repeated(10_000) { _ in "  end if\n" }
    let closed = try check(BadInputBench.script(nest + "  pause 1s\n" + ends))
    #expect(closed.codes == ["T0154"])
    #expect(closed.status == 2)
    #expect(try check(BadInputBench.script(nest)).codes == ["T0154"])
  }

  @Test(arguments: [
    ("  fr> ", 10), ("  ", 10), ("  cue \"", 1), ("  show ", 1), ("  pause 9", 1), ("  fr> [", 1),
    ("stop ", 1), ("  if ", 1), ("  vote 1m \"", 1),
  ])
  func `a line of megabytes is read or refused, and shown in part`(
    start: String, megabytes: Int
  ) throws {
    let rest = String(repeating: "neuf 9a ", count: megabytes * 125_000)
    let run = try check(BadInputBench.script(start + rest + "\n"))
    #expect(run.status == 0 || run.status == 2)
    #expect(run.lines.allSatisfy { $0.count < 300 })
  }

  @Test func `a hundred mistakes at the end of a very long line are shown`() throws {
    let prose = "  fr> " + String(repeating: "été ", count: 20_000)
    let run = try check(
      BadInputBench.script(prose + String(repeating: "[show rien]", count: 100) + "\n"))
    #expect(run.codes.count == 100)
    #expect(run.output.contains(":7:80013"))
  }

  @Test func `fifty thousand lines of a test are played`() throws {
    let lines = BadInputBench.repeated(50_000) { "  at +\($0 % 60)s viewer fr \"où ?\"\n" }
    try bench.write("tour.tour", BadInputBench.script("test \"foule\"\n" + lines))
    let run = try bench.docent("test", "tour.tour")
    #expect(run.hasEnded)
    #expect(run.status == 0)
  }

  @Test func `a script of megabytes is formatted`() throws {
    let lines = BadInputBench.repeated(50_000) { _ in "\n\nstop   hall  2m\n  // \n" }
    try bench.write("tour.tour", BadInputBench.script(lines))
    #expect(try bench.docent("format", "tour.tour").status == 0)
    #expect(try bench.docent("format", "--check", "tour.tour").status == 0)
  }

  @Test func `a hundred thousand stops are checked`() throws {
    let stops = BadInputBench.repeated(100_000) { "stop hall as h\($0)\n  pause 5s\n" }
    let run = try check(BadInputBench.script(stops))
    #expect(run.status == 0)
    #expect(run.output.contains("100001 stops"))
  }

  @Test func `ten thousand rooms are walked through`() throws {
    let rooms = BadInputBench.repeated(10_000) { "room r\($0) \"R\"\n  to r\($0 + 1) 1m\n" }
    let stops = BadInputBench.repeated(10_000) { "stop r\($0) 1m\n" }
    let run = try check(BadInputBench.script(rooms + "room r10000 \"R\"\n  to hall 1m\n" + stops))
    #expect(run.status == 0)
  }

  @Test func `ten thousand rooms without a way are bounded`() throws {
    let rooms = BadInputBench.repeated(10_000) { "room r\($0) \"R\"\n" }
    let stops = BadInputBench.repeated(10_000) { "stop r\($0) 1m\n" }
    let run = try check(BadInputBench.script(rooms + stops))
    #expect(run.status == 2)
    #expect(Set(run.codes) == ["T0242", "T0411"])
    #expect(run.lines.last?.hasPrefix("10000 errors, 1000 of them shown") == true)
  }

  @Test func `prose of many paragraphs takes no time that grows with its square`() throws {
    let paragraphs = BadInputBench.repeated(50_000) { _ in "  fr> Bonjour.\n  guide> Oui.\n" }
    #expect(try check(BadInputBench.script(paragraphs)).status == 0)
    let lines = BadInputBench.repeated(50_000) { _ in "  fr> Bonjour.\n" }
    #expect(try check(BadInputBench.script(lines)).status == 0)
    let points = "  fr> Bonjour" + String(repeating: ".", count: 1_000_000) + "\n"
    #expect(try check(BadInputBench.script(points)).status == 0)
  }
}
