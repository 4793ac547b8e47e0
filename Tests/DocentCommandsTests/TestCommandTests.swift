import Foundation
import PseudoTerminal
import Testing

/// `docent test` as a whole: its reports, and what they do with the screen, files and exit codes.
@Suite struct TestCommandTests {
  private let bench = BadInputBench()

  private static let script = BadInputBench.script(
    """
    test "à l'heure"
      expect end +2m
    test "en retard"
      at +10s guide late 1m
      expect end by +1m
    """)

  private static func json(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func `json tells every failure with the time between`() throws {
    try bench.write("a.tour", Self.script)
    let run = try bench.docent("test", "--format", "json", "a.tour")
    #expect(run.status == 1)
    let report = try Self.json(run.output)
    #expect(report["version"] as? Int == 1)
    #expect(report["passed"] as? Bool == false)
    let files = try #require(report["files"] as? [[String: Any]])
    let tests = try #require(files.first?["tests"] as? [[String: Any]])
    #expect(tests.map { $0["passed"] as? Bool } == [true, false])
    let failure = try #require((tests[1]["failures"] as? [[String: Any]])?.first)
    #expect(failure["line"] as? Int == 11)
    #expect(failure["expected"] as? String == "the tour to end by +1m")
    #expect(failure["happened"] as? String == "it ended at +2m, 1m too late")
    #expect(failure["excess"] as? Int == 60_000)
    #expect((failure["because"] as? [[String: Any]])?.first?["at"] as? Int == 10_000)
  }

  @Test func `where lines about time can't hold together, nothing is tested or explored`() throws {
    try bench.write(
      "a.tour",
      BadInputBench.script(
        """
        stop hall as suite 1m
          begins by +1m
        test "t"
          expect works = 0
          expect no warnings
        """))
    for arguments in [["test"], ["test", "--format", "tap"], ["explore"]] {
      let run = try bench.docent(arguments + ["a.tour"])
      #expect(run.status == 2)
      #expect((run.output + run.error).contains("error[T0320]"))
      #expect(!run.output.contains("\nok 1"))
    }
  }

  @Test func `a report goes to a file, and the text to the screen`() throws {
    try bench.write("a.tour", Self.script)
    let run = try bench.docent("test", "--format", "junit", "--output", "report.xml", "a.tour")
    #expect(run.status == 1)
    #expect(run.output.contains("  ✗ en retard\n"))
    let report = String(decoding: try bench.bytes("report.xml"), as: UTF8.self)
    #expect(report.hasPrefix("<?xml"))
    #expect(report.contains("failures=\"1\""))
    #expect(
      try bench.docent("test", "--format", "tap", "--output", "no/such/x", "a.tour").status == 74)
  }

  @Test(arguments: ["a.tour", "./a.tour", "link.tour", "rooms.tour"])
  func `a report is not written over a script, nor over what it uses`(output: String) throws {
    let script = "use \"rooms.tour\"\n" + Self.script
    let rooms = "room cour \"Cour\"\n"
    try bench.write("a.tour", script)
    try bench.write("rooms.tour", rooms)
    try FileManager.default.createSymbolicLink(
      atPath: bench.url("link.tour").path, withDestinationPath: "a.tour")
    let run = try bench.docent("test", "a.tour", "--format", "json", "--output", output)
    #expect(run.status == 64)
    #expect(
      run.error
        == "docent: --output \(output): it is one of the scripts, and is not written over\n")
    #expect(try bench.bytes("a.tour") == Data(script.utf8))
    #expect(try bench.bytes("rooms.tour") == Data(rooms.utf8))
  }

  @Test func `the mistakes of a script stay out of a report for machines`() throws {
    try bench.write("a.tour", BadInputBench.script("stop nowhere 1m\n"))
    for format in ["tap", "junit", "json", "github"] {
      let run = try bench.docent("test", "--format", format, "a.tour")
      #expect(run.status == 2)
      #expect(!run.output.contains("error[T0211]"))
      #expect(run.error.contains("error[T0211]"))
      #expect(!run.output.isEmpty)
    }
    let report = try bench.docent("test", "--format", "github", "a.tour").output
    #expect(report.hasPrefix("::error file=a.tour,line=7,title=T0211::"))
  }

  @Test func `a file that is not there fails the report`() throws {
    let run = try bench.docent("test", "--format", "tap", "nowhere.tour")
    #expect(run.status == 74)
    #expect(run.output.contains("not ok 1 - nowhere.tour"))
  }

  @Test func `a filter chooses tests by their names, in any case of letters`() throws {
    try bench.write("a.tour", Self.script)
    let run = try bench.docent("test", "--filter", "À L'H", "a.tour")
    #expect(run.status == 0)
    #expect(
      run.output
        == "a.tour\n  ✓ à l'heure (1 expectation)\n1 test passed · 1 of 1 expectation held\n")
    let slip = try bench.docent("test", "--filter", "à l'heurre", "a.tour")
    #expect(slip.status == 64)
    #expect(slip.error.contains("no test has “à l'heurre” in its name"))
  }

  @Test func `the list names the tests with their lines`() throws {
    try bench.write("a.tour", Self.script)
    let run = try bench.docent("test", "--list", "a.tour")
    #expect(run.output == "a.tour\n  7  à l'heure\n  9  en retard\n")
    #expect(try bench.docent("test", "--list", "--watch", "a.tour").status == 64)
    #expect(try bench.docent("test", "--output", "x", "a.tour").status == 64)
  }

  @Test func `coverage lists what no test reached`() throws {
    try bench.write(
      "a.tour",
      BadInputBench.script(
        "  if viewers > 9\n    fr> Tous !\n  end if\ntest \"t\"\n  expect stops = 1\n"))
    let run = try bench.docent("test", "--coverage", "a.tour")
    #expect(run.status == 0)
    #expect(
      run.lines == [
        "a.tour", "  ✓ t (1 expectation)",
        "  coverage 33 %: 0 of 1 paragraphs, 1 of 2 branches", "    no test reached",
        "      7 │ this `if` at `hall` never held", "      8 │ fr> Tous !",
        "1 test passed · 1 of 1 expectation held",
      ])
  }

  @Test func `watching, it tests again when the script or a file that it uses changes`() throws {
    let rooms = "room hall \"Hall d'accueil\"\n"
    try bench.write("rooms.tour", rooms)
    func script(_ seconds: Int) -> String {
      "use \"rooms.tour\"\ntour t \"T\"\n  speaks fr\nstop hall\n  pause \(seconds)s\n"
        + "test \"cinq secondes\"\n  expect end +5s\n"
    }
    try bench.write("a.tour", script(7))
    let terminal = try PseudoTerminal(
      BuiltDocent.path, ["test", "--watch", bench.url("a.tour").path],
      environment: ["TERM": "dumb", "SWIFT_BACKTRACE": "enable=no"])
    _ = try terminal.wait(for: "1 of 1 test failed")
    _ = try terminal.wait(for: "watching 2 files; Ctrl-C ends")
    try bench.write("a.tour", script(5))
    _ = try terminal.wait(for: "1 test passed")
    _ = try terminal.wait(for: "watching 2 files; Ctrl-C ends")
    try FileManager.default.removeItem(at: bench.url("rooms.tour"))
    _ = try terminal.wait(for: "T0401")
    _ = try terminal.wait(for: "watching 2 files; Ctrl-C ends")
    try bench.write("rooms.tour", rooms)
    _ = try terminal.wait(for: "1 test passed")
    try terminal.send("\u{3}")
    #expect(try terminal.waitForEnd() == .killed(signal: SIGINT))
  }
}
