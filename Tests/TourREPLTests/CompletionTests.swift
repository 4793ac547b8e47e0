import LineEditing
import Testing

@testable import TourREPL

@Suite struct CompletionTests {
  private func completions(_ typed: String, after lines: [String] = []) throws -> [String] {
    try list(typed, after: lines).map(\.text)
  }

  private func list(_ typed: String, after lines: [String]) throws -> [LineCandidate] {
    let rehearsal = try RehearsalBench().rehearsed(lines)
    return rehearsal.completions(for: LineContext(beforeCursor: typed)).candidates
  }

  @Test func `commands, and what they take, are completed`() throws {
    #expect(try completions("re") == ["requests", "restore", "reload", "report"])
    #expect(try completions("goto ") == ["hall", "lavacourt", "adieu"])
    #expect(try completions("goto L") == ["lavacourt"])
    #expect(try completions("drop ") == ["lavacourt"])
    #expect(try completions("restore ", after: ["drop lavacourt"]) == ["lavacourt"])
    #expect(try completions("show co", after: [""]) == ["coupole"])
    #expect(try completions("dismiss ", after: ["", "? rien", "? coupole"]) == ["1", "2"])
    #expect(try completions("language ") == ["zh", "fr", "all"])
    #expect(try completions("nonsense x").isEmpty)
  }

  @Test func `the options of the vote that is open are completed, in any language, quoted or not`()
    throws
  {
    let open = ["", "goto lavacourt", "next", "next"]
    #expect(try completions("vote 12 ", after: open) == ["12 Le reflet", "12 La coupole"])
    #expect(try completions("vote 12 la", after: open) == ["12 La coupole"])
    #expect(try completions("v 3  倒", after: open) == ["3  倒影"])
    #expect(try completions("vote 12 «Le", after: open) == ["12 «Le reflet"])
    #expect(try completions("vote 1", after: open).isEmpty)
    #expect(try completions("vote 12 ", after: [""]).isEmpty)
  }

  @Test func `details and work complete works and rooms`() throws {
    #expect(try completions("details la") == ["lavacourt"])
    #expect(try completions("work 拉") == ["拉瓦库尔塞纳河日落，冬季效果"])
    #expect(try completions("d ", after: [""]) == ["lavacourt", "hall", "galerie-nord", "cave"])
  }

  @Test func `a detail of what is not on show is completed, by either name or a title`() throws {
    #expect(try completions("show lavacourt.r", after: [""]) == ["lavacourt.reflet"])
    #expect(try completions("answer hall.c", after: [""]) == ["hall.coupole"])
    #expect(try completions("answer refl", after: [""]) == ["reflet"])
    #expect(try completions("answer le re", after: [""]) == ["le reflet du soleil"])
    #expect(
      try completions("show ", after: [""]) == [
        "coupole", "lavacourt", "hall", "galerie-nord", "cave",
      ])
  }

  @Test func `a name that has details is completed with them, and a whole one by no title`() throws
  {
    for command in ["show", "answer"] {
      #expect(
        try completions("\(command) lavacourt", after: [""])
          == ["lavacourt", "lavacourt.reflet", "lavacourt.prix"])
    }
    // Its title begins “Hall d'”.
    #expect(try completions("show hall ", after: [""]).isEmpty)
    #expect(try completions("show hall d", after: [""]) == ["Hall d'accueil"])
    #expect(try completions("show cav", after: [""]) == ["cave"])
  }

  @Test func `answer offers what is asked, and what can be told where nothing is`() throws {
    #expect(try completions("answer ", after: ["", "? rien", "? coupole"]) == ["2"])
    #expect(try completions("decline ", after: ["", "? rien", "? coupole"]) == ["1", "2"])
    #expect(try completions("later ", after: ["", "? rien", "? coupole", "? 倒影"]) == ["3"])
    #expect(try completions("answer c", after: ["", "? rien"]) == ["coupole", "cave"])
    #expect(
      try completions("answer ", after: [""]) == [
        "coupole", "lavacourt", "hall", "galerie-nord", "cave",
      ])
  }

  @Test func `before the number of votes the options are listed as they are typed`() throws {
    let listed = try list("vote ", after: ["", "goto lavacourt", "next", "next"])
    #expect(listed.map(\.label) == ["N 1", "N 2"])
    #expect(listed.map(\.note) == ["Le reflet", "La coupole"])
  }

  @Test func `the options of a vote are offered in the language on screen first`() throws {
    let open = ["", "language zh", "goto lavacourt", "next", "next"]
    #expect(try completions("vote 12 ", after: open) == ["12 倒影", "12 穹顶"])
    #expect(try completions("vote 12 le", after: open) == ["12 Le reflet"])
    let refusal = try RehearsalBench().run(open + ["vote 12 xyz"]).outcome
    #expect(
      refusal
        == .stopped(line: 6, message: "there is no option “xyz”: the options are “倒影”, “穹顶”"))
  }
}
