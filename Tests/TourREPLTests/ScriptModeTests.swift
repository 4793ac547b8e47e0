import LineEditing
import Testing
import TourREPL

/// From a pipe: no prompt, no escapes, and the first error stops.
@Suite struct ScriptModeTests {
  @Test(arguments: [
    ("frobnicate", "there is no command “frobnicate”; help: lists them"),
    ("nxt", "there is no command “nxt”; did you mean “next”?"),
    ("la", "“la” may be later, late, language"),
    ("goto nowhere", "there is no stop “nowhere”; plan: lists them"),
  ])
  func `the first error stops with its line`(line: String, message: String) throws {
    let result = try RehearsalBench().run(["", "// a comment", "where", line, "note never read"])
    #expect(result.outcome == .stopped(line: 4, message: message))
    #expect(!result.text.contains("never read"))
    #expect(Set(result.prompts) == [""])
    #expect(result.prompts.count == 4)
  }

  @Test func `on a terminal an error is shown, and the next line is read`() throws {
    let result = try RehearsalBench.interactive.run(["nxt", "zzz", "", "where"])
    #expect(result.outcome == .finished)
    #expect(result.lines.contains("  There is no command “nxt”; did you mean “next”?"))
    #expect(result.lines.contains("  There is no command “zzz”; help: lists them."))
    #expect(result.lines.contains("  at stop 1 of 3, hall · Hall d'accueil · room hall"))
  }

  @Test func `Ctrl-C tells how to leave, and Ctrl-D leaves`() throws {
    let result = try RehearsalBench.interactive.run([.interrupt, .cleared, .line(""), .end])
    #expect(result.outcome == .finished)
    #expect(result.lines.contains("  Ctrl-D or quit: leave"))
  }

  @Test func `a stream that can't be read, and a line that is too long`() throws {
    let bench = RehearsalBench()
    #expect(try bench.run([.line(""), .unreadable(errno: 5)]).outcome == .unreadable(errno: 5))
    #expect(
      try bench.run([.line(""), .tooLong(limitBytes: 64)]).outcome
        == .stopped(line: 2, message: "the line is too long: 64 bytes at most"))
    #expect(
      try bench.run(["note " + String(repeating: "x", count: 9996)]).outcome
        == .stopped(line: 1, message: "a line may have 10000 bytes, this one has 10001"))
    #expect(try bench.run(["note " + String(repeating: "x", count: 9995)]).outcome == .finished)
  }

  @Test func `the same lines give the same text, byte for byte`() throws {
    let lines = [
      "plan", "", "? 穹顶", "? coupole", "requests", "rooms", "answer 2", "", "late 1m", "",
      "drop lavacourt", "undo", "help", "log", "goto 3", "language fr", "", "report",
    ]
    let first = try RehearsalBench().run(lines)
    for _ in 0..<3 {
      #expect(try RehearsalBench().run(lines).text == first.text)
    }
    #expect(first.outcome == .finished)
  }

  @Test func `an error stops after the report so far`() throws {
    let result = try RehearsalBench().run(["", "", "nxt"])
    #expect(
      result.outcome
        == .stopped(line: 3, message: "there is no command “nxt”; did you mean “next”?"))
    #expect(result.lines.contains("Report"))
  }

  @Test func `a name keeps its letters at the beginning of a sentence`() throws {
    let result = try RehearsalBench.interactive.run(["", "restore lavacourt", "back"])
    #expect(result.lines.contains("  lavacourt is not dropped."))
    #expect(result.lines.contains("  There is nothing before this."))
  }

  @Test func `on the way no stop is running, and it is said so`() throws {
    #expect(
      try RehearsalBench().run(["", "", "", "", "again"]).outcome
        == .stopped(line: 5, message: "no stop is running: you are on the way to lavacourt"))
  }

  @Test func `where a tour speaks two languages, a paragraph is shown when it is spoken`() throws {
    var bench = RehearsalBench()
    bench.script = """
      tour m "Mixte"
        speaks fr, zh
      room r "R"
      stop r
        fr> Bonjour.
        zh> 大家好。
      """
    let lines = try bench.run(["", ""]).lines
    #expect(lines.filter { $0 == "  fr  Bonjour." }.count == 1)
    #expect(lines.filter { $0 == "  zh  大家好。" }.count == 1)
  }
}
