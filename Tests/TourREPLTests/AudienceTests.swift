import Testing
import TourREPL

@Suite struct AudienceTests {
  /// Up to the vote, in `lavacourt`.
  private let toTheVote = ["", "", "", "", "", ""]

  @Test func `a request is answered in its language, with the region of the picture`() throws {
    let result = try RehearsalBench().run(["", "ask 穹顶上画的是什么？", "? où est la coupole"])
    #expect(result.lines.contains("    穹顶 · region 10% 5% 80% 40%"))
    #expect(result.lines.contains("    穹顶引入北方的光线。"))
    #expect(result.lines.contains { $0.hasPrefix("  ▸ request 2: fr → hall.coupole ") })
    #expect(result.lines.contains("    La coupole laisse entrer la lumière du nord."))
  }

  @Test func `an answer shows where on the work it is, and what else can be asked there`() throws {
    let result = try RehearsalBench().run(toTheVote + ["language fr", "? le reflet"])
    let frame = try #require(result.lines.firstIndex(of: "    ┌────────────────────┐"))
    #expect(result.lines[frame + 7] == "    └────────────────────┘")
    #expect(result.lines[frame + 8] == "    also here: le prix")
  }

  @Test func `a request follows up the one before, while the same is on show`() throws {
    let asked = try RehearsalBench().run(toTheVote + ["? le prix", "? pourquoi ?"])
    #expect(asked.lines.count { $0.contains("→ lavacourt.prix ") } == 2)
    let alone = try RehearsalBench().run(toTheVote + ["? pourquoi ?"])
    #expect(alone.text.contains("There is nothing on that"))
  }

  @Test func `a request for nothing in the script is told honestly what there is`() throws {
    let result = try RehearsalBench().run(["", "? où sont les toilettes"])
    let text = result.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      text.contains(
        "▸ request 1: There is nothing on that at “Hall d'accueil”. You can ask about: la coupole.")
    )
  }

  @Test func `the language that was chosen is the one of titles, captions and answers`() throws {
    let result = try RehearsalBench().run(["language zh", "", "? 穹顶", "rooms"])
    #expect(result.lines.contains { $0.hasPrefix("  language: zh; no captions") })
    #expect(result.lines.contains { $0.hasPrefix("── 1 hall · 大厅 ─") })
    #expect(!result.text.contains("Bonjour"))
    #expect(result.lines.contains("    穹顶 · region 10% 5% 80% 40%"))
    #expect(result.lines.contains("  ● hall · 大厅 · stops 1, 3 · you are here"))
  }

  @Test func `a language without captions says that there are none any more, and where they are`()
    throws
  {
    let script = SampleTour.script.replacing(
      "  zh \"小皇宫的月光\"", with: "  zh \"小皇宫的月光\"\n  en \"Moonlight\"")
    var bench = RehearsalBench()
    bench.script = script
    let lines = try bench.run(["language en", "language fr", "language zh"]).lines
    #expect(
      lines.contains("  language: en; no captions, which are in fr: language all shows them"))
    #expect(lines.contains("  language: fr"))
    #expect(lines.contains("  language: zh; no captions, which are in fr: language all shows them"))
  }

  @Test func `a language that the tour lacks is refused with those it has`() throws {
    #expect(
      try RehearsalBench().run(["language de"]).outcome
        == .stopped(line: 1, message: "the tour has nothing in “de”; it has zh, fr"))
  }

  @Test func `requests are listed, answered and dismissed by number`() throws {
    let result = try RehearsalBench().run([
      "", "? 穹顶", "? toilettes", "requests", "answer 1", "dismiss 2", "requests",
    ])
    #expect(result.lines.contains("  requests: 2 open"))
    #expect(result.lines.contains { $0.hasPrefix("  1     1×  hall.coupole") })
    #expect(
      result.lines.contains {
        $0.hasPrefix("  2     1×  “toilettes”") && $0.hasSuffix("nowhere")
      })
    #expect(result.lines.contains { $0.hasPrefix("  request 1 is answered, ") })
    #expect(result.lines.contains("  request 2 is dismissed"))
    #expect(result.lines.contains("  requests: 0 open, 1 answered, 1 dismissed"))
    #expect(result.outcome == .finished)
  }

  @Test func `what the script can't answer is refused, twice is refused`() throws {
    #expect(
      try RehearsalBench().run(["", "? toilettes", "answer 1"]).outcome
        == .stopped(
          line: 3,
          message:
            "there is nothing in the script to answer request 1 with; decline 1, or dismiss 1"))
    #expect(
      try RehearsalBench().run(["", "? 穹顶", "answer 1", "answer 1"]).outcome
        == .stopped(line: 4, message: "request 1 was answered before"))
  }

  @Test(arguments: ["2", "La coupole", "\"la coupole\"", "穹顶", "la c"])
  func `viewers vote by number or by label, and the winner is played`(option: String) throws {
    let result = try RehearsalBench().run(toTheVote + ["vote 3 \(option)", ""])
    #expect(result.lines.contains("  vote until 10:01:37: Que regarder ?"))
    #expect(result.lines.contains("    2 La coupole"))
    #expect(result.lines.contains("  3 votes for 2 “La coupole”"))
    #expect(
      result.lines.contains(
        "  votes: 0 for 1 “Le reflet”, 3 for 2 “La coupole”; “La coupole” is played"))
    #expect(
      result.lines.contains("  ▸ show la coupole (hall.coupole) · 15s"))
  }

  @Test func `no vote and a tie play the first`() throws {
    #expect(
      try RehearsalBench().run(toTheVote + [""]).lines
        .contains("  no vote: “Le reflet”, the first, is played"))
    #expect(
      try RehearsalBench().run(toTheVote + ["vote 2 2", "vote 2 1", ""]).text
        .contains(
          """
            votes: 2 for 1 “Le reflet”, 2 for 2 “La coupole”; a tie, so the first of them,
            “Le reflet” is played

          """))
  }

  @Test(arguments: [
    ("vote 3 3", "there is no option 3: the options are 1 to 2"),
    ("vote 3 La coupolle", "there is no option “La coupolle”; did you mean “La coupole”?"),
    ("vote 3 rien", "there is no option “rien”: the options are “Le reflet”, “La coupole”"),
    ("vote 3 L", "there is no option “L”: the options are “Le reflet”, “La coupole”"),
    ("vote 3", "how many vote, and for what? Write: vote N OPTION"),
    ("vote trois 1", "“trois” is not a number of viewers"),
    ("vote 0 1", "a number of viewers is 1 or more"),
    (
      "vote 99999999999999999999 1",
      "“99999999999999999999” is too many: a number of viewers goes up to 1000000000"
    ),
  ])
  func `a vote for nothing is refused`(line: String, message: String) throws {
    #expect(
      try RehearsalBench().run(toTheVote + [line]).outcome
        == .stopped(line: 7, message: message))
  }

  @Test func `a branch says its condition and which way it goes`() throws {
    #expect(
      try RehearsalBench().run(toTheVote).lines
        .contains("  if asked lavacourt.reflet > 50: no"))
  }

  @Test func `what is in the script elsewhere is told with its stop, not denied`() throws {
    let lines = try RehearsalBench(start: "lavacourt").run(["", "? 穹顶", "? xyz", "requests"]).lines
    #expect(lines.contains("  ▸ request 1: “穹顶” is at stop 3, adieu, which begins in 1:33"))
    #expect(lines.contains("    answer hall.coupole: shows and tells it now"))
    #expect(lines.contains { $0.contains("hall.coupole") && $0.contains("zh") })
    #expect(lines.contains { $0.contains("“xyz”") && $0.hasSuffix("nowhere") })
  }

  @Test func `requests for the same are one row`() throws {
    let lines = try RehearsalBench().run(["", "? 穹顶", "? coupole", "? 穹顶", "requests"]).lines
    #expect(lines.contains("  requests: 3 open"))
    #expect(lines.contains { $0.hasPrefix("  1     3×  hall.coupole  ") })
  }

  @Test func `a long request does not take the other columns away`() throws {
    let long = "? " + String(repeating: "xyz ", count: 30)
    let lines = try RehearsalBench().run(["", long, "? 穹顶", "requests"]).lines
    let head = try #require(lines.first { $0.hasPrefix("  N  asked") })
    #expect(head.hasSuffix("languages  when   shown    takes"))
  }

  @Test func `where tells the options of the vote that is open, and what each has`() throws {
    let lines = try RehearsalBench().run([
      "", "goto lavacourt", "next", "next", "vote 12 2", "language zh", "where",
    ]).lines
    let start = try #require(lines.lastIndex { $0.hasPrefix("  vote until ") })
    #expect(lines[start].hasSuffix(": 看什么？"))
    #expect(
      lines[(start + 1)...].prefix(3) == [
        "    1 倒影", "    2 穹顶", "  votes so far: 0 for 1 “倒影”, 12 for 2 “穹顶”",
      ])
  }
}
