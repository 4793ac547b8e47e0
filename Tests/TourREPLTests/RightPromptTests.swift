import LineEditing
import Testing
import TourModel
import TourREPL

/// What stands at the right of the prompt.
@Suite struct RightPromptTests {
  private static let script = """
    tour essai "Essai"
      speaks fr
      starts 2016-09-15 10:00 Europe/Paris
    room hall "Hall"
      detail coupole "la coupole"
    room salle "Salle"
      to hall 30s
    stop hall 1m..3m
      pause 20s
    stop salle
      begins after +2m
      pause 30s
    """

  @Test func `it tells what comes next and when, on the way when one is there, and the end`() throws
  {
    let result = try LiveBench(script: Self.script).run([
      .line(""), .line(""), .line(""), .pass(1), .line(""), .line(""), .pass(1),
    ])
    #expect(
      result.rightPrompts == [
        "", "next salle 10:02:00, 1:10 to fill", "next salle 10:02:00, 1:30 to fill",
        "there 10:00:30, 1:30 to fill", "begins 10:02:00", "end 10:00:31",
      ])
  }

  @Test func `what is overdue puts off what comes next, second by second`() throws {
    let script = Self.script.replacing("hall 1m..3m", with: "hall")
      .replacing("begins after +2m", with: "begins by +2m")
    let result = try LiveBench(script: script).run([.line(""), .pass(22)])
    #expect(
      result.rightPrompts == [
        "", "next salle 10:00:50", "next salle 10:00:51", "next salle 10:00:52",
      ])
  }

  @Test func `who waits for an answer is counted, until it is given or they are put aside`() throws
  {
    let script = Self.script.replacing("hall 1m..3m", with: "hall 5m..6m")
    let result = try LiveBench(script: script).run([
      .line(""), .line("? la coupole"), .line("? toilettes"), .line("answer 1"), .line("dismiss 2"),
    ])
    #expect(
      result.rightPrompts.map { $0.prefix { $0 != "·" } } == [
        "", "next salle 10:05:30, 4:40 to fill", "1 open ", "2 open ", "1 open ",
        "next salle 10:05:30",
      ])
  }

  @Test func `a narrow window shows the number alone, and a narrower one nothing`() throws {
    for (columns, shown) in [
      (80, "1 open · next salle 10:02:00, 1:10 to fill"), (64, "1 open · next salle 10:02:00"),
      (60, "1 open · next 10:02:00"),
      (44, "1 open"), (24, ""),
    ] {
      var bench = LiveBench(script: Self.script)
      bench.columns = columns
      let result = try bench.run([.line(""), .line("? la coupole"), .pass(1)])
      #expect(result.rightPrompts.last == shown)
    }
  }

  @Test func `a window is held open for what is asked of its own stop only`() throws {
    let script = Self.script.replacing(
      "stop hall 1m..3m\n  pause 20s", with: "stop hall\n  pause 20s\n  questions 10s..2m"
    ).replacing("begins after +2m", with: "begins by +5m")
    func next(_ request: String) throws -> String? {
      let result = try LiveBench(script: script).run([.line(""), .line(request)])
      return result.rightPrompts.last?.firstMatch(of: /\d\d:\d\d:\d\d/).map { String($0.output) }
    }
    #expect(try next("? la coupole") == "10:02:50")
    #expect(try next("? toilettes") == "10:01:00")
  }
}
