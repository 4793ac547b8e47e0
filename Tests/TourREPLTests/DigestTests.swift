import Testing
import TourREPL
import TourRuntime

/// What viewers want, one line a thing, and what a guide makes of it.
@Suite struct DigestTests {
  private func lines(_ commands: [String]) throws -> [String] {
    let result = try RehearsalBench().run([""] + commands)
    #expect(result.outcome == .finished)
    return result.lines
  }

  @Test func `the most wanted stand first, each once, with languages, times, showing and cost`()
    throws
  {
    let lines = try lines([
      "? toilettes", "? 穹顶", "late 2m", "", "? la coupole", "? 穹顶上画的是什么", "requests",
    ])
    let start = try #require(lines.lastIndex(of: "  requests: 4 open"))
    #expect(
      Array(lines[(start + 1)...].prefix(6)) == [
        "  stay at hall no longer than you must; with the rest at its shortest, until",
        "  10:02:37: 0:27 more",
        "  N  asked  for           languages  when         shown    takes",
        "  2     3×  hall.coupole  zh 2 fr 1  10:00–10:02  here      0:03",
        "  1     1×  “toilettes”   fr         10:00        nowhere",
        "  answer N · later N · decline N TEXT · dismiss N",
      ])
  }

  @Test func `the most wanted stands first, whether it can be shown or not`() throws {
    let lines = try lines(["? 穹顶", "? toilettes", "? Toilettes !", "requests"])
    let start = try #require(lines.firstIndex { $0.contains("N  asked") })
    #expect(lines[start + 1].hasPrefix("  2     2×  “toilettes”"))
    #expect(lines[start + 2].hasPrefix("  1     1×  hall.coupole"))
  }

  @Test func `what the script does not have is one line too, in whatever words and language`()
    throws
  {
    let lines = try lines([
      "? le dinosaure", "? toilettes", "? un DINOSAURE svp ?", "? 有没有恐龙", "? 🙂", "? 🙂", "requests",
      "decline 4 on n'en a pas", "requests",
    ])
    let start = try #require(lines.firstIndex(of: "  requests: 6 open"))
    #expect(
      lines[(start + 3)...].prefix(3).map {
        $0.split(separator: " ", maxSplits: 2).map(String.init)
      }
      .map { $0.prefix(2) } == [["1", "3×"], ["5", "2×"], ["2", "1×"]])
    #expect(lines.contains { $0.contains("“le dinosaure”") && $0.contains("fr 2 zh 1") })
    #expect(lines.contains("  requests: 3 open, 3 declined"))
  }

  @Test func `misspelled in different ways it is one line too, in the words that most wrote`()
    throws
  {
    let asked = [
      "? le zorbalx", "? un zorblax ?", "? le Zorblaxe", "? le zorblax", "? le zorblax", "? 皮卡丘",
      "? pi ka qiu", "? 皮卡秋", "? the cat", "? the bat",
    ]
    func rows(_ asked: [String]) throws -> [Substring] {
      try lines(asked + ["requests"]).filter { $0.contains("“") && $0.contains("nowhere") }
        .map { $0.drop { $0 == " " }.drop(while: \.isNumber).drop { $0 == " " } }
    }
    let rows = try rows(asked)
    try #require(rows.count == 4)
    #expect(rows[0].hasPrefix("5×  “le zorblax” "))
    #expect(rows[1].hasPrefix("3×  “皮卡丘” "))
    #expect(rows[2].hasPrefix("1×  “the cat” "))
    #expect(rows[3].hasPrefix("1×  “the bat” "))
    let again = try self.lines(asked.reversed() + ["requests", "decline 10"])
    #expect(again.contains { $0.contains("5×  “le zorblax”") })
    #expect(again.contains("  5 requests declined"))
  }

  @Test func `an answer answers all who want it, once`() throws {
    let lines = try lines(["? 穹顶", "? la coupole", "? toilettes", "answer 2", "requests"])
    #expect(lines.contains("  2 requests answered, 3s"))
    #expect(
      lines.filter { $0 == "  ▸ show la coupole (hall.coupole) · 3s" }.count
        == 1)
    #expect(lines.contains("  requests: 1 open, 2 answered"))
  }

  @Test func `undo opens all of them again`() throws {
    let lines = try lines(["? 穹顶", "? la coupole", "answer 1", "undo", "requests"])
    #expect(lines.contains("  taken back: answer 1, of 10:00:00"))
    #expect(lines.contains("  requests: 2 open"))
  }

  @Test func `what is put off is answered when the script shows it`() throws {
    let lines = try lines(["? 倒影", "later 1", "requests", "", "", "", "", "", "requests"])
    #expect(lines.contains("  request 1 waits for lavacourt.reflet"))
    #expect(lines.contains("  requests: 0 open, 1 put off"))
    #expect(lines.contains("  request 1 waited for this: answered"))
    #expect(lines.contains("  requests: 0 open, 1 answered"))
  }

  @Test func `what is put off to a stop that does not show it is open again there`() throws {
    let lines = try lines([
      "? 穹顶", "? prix de lavacourt", "later 2", "", "", "", "", "requests",
    ])
    #expect(lines.contains("  request 2 for lavacourt.prix, put off until here, open again"))
    #expect(lines.contains("  requests: 2 open"))
  }

  @Test func `what the script does not have can't be put off`() throws {
    #expect(
      try RehearsalBench().run(["", "? toilettes", "later 1"]).outcome
        == .stopped(
          line: 3,
          message:
            "there is nothing in the script to answer request 1 with; decline 1, or dismiss 1"))
  }

  @Test func `what the tour does not come to any more can't be put off`() throws {
    #expect(
      try RehearsalBench().run(["", "goto lavacourt", "", "? 倒影", "goto adieu", "", "later 1"])
        .outcome
        == .stopped(
          line: 7, message: "the tour does not come to that any more; answer 1, or decline 1"))
  }

  @Test func `what is here and not going to be shown is to be answered, not put off`() throws {
    #expect(
      try RehearsalBench().run(["", "goto lavacourt", "", "? prix", "later 1"]).outcome
        == .stopped(
          line: 5,
          message: "lavacourt.prix is here, and the script does not show it by itself; answer 1"))
  }

  @Test func `requests are declined with what the viewers are told, once`() throws {
    let lines = try lines(["? toilettes", "? Toilettes ?", "decline 2 à l'entrée", "requests"])
    #expect(lines.contains("  2 requests declined: “à l'entrée”"))
    #expect(lines.contains("  requests: 0 open, 2 declined"))
    #expect(
      try RehearsalBench().run(["", "? toilettes", "decline 1", "decline 1"]).outcome
        == .stopped(line: 4, message: "request 1 was declined before"))
  }

  @Test(arguments: [
    ("answer", "answered"), ("decline", "declined"), ("dismiss", "dismissed"),
  ])
  func `what became of a request is said when it is meant again`(command: String, closed: String)
    throws
  {
    #expect(
      try RehearsalBench().run(["", "? coupole", "\(command) 1", "answer 1"]).outcome
        == .stopped(line: 4, message: "request 1 was \(closed) before"))
  }

  @Test func `a page holds the ten most wanted, and the rest is counted`() throws {
    let asked = (0..<14).map { "? xyz\($0)" } + ["? xyz13"]
    let lines = try lines(asked + ["requests", "requests all"])
    #expect(lines.contains("  4 more lines, asked 4×; requests all: lists them"))
    #expect(lines.filter { $0.contains("“xyz13”") && $0.contains(" 2×") }.count == 2)
    #expect(lines.filter { $0.contains("“xyz9”") }.count == 1)
  }

  @Test func `a denied word is dropped and counted`() throws {
    var bench = RehearsalBench()
    bench.script = SampleTour.script + "\naudience\n  deny zh \"加微信\"\n"
    let lines = try bench.run(["", "? 请加微信看穹顶", "? 穹顶", "requests"]).lines
    #expect(lines.contains("  Dropped and counted: a word of deny stands in it."))
    #expect(lines.contains("  requests: 1 open"))
    #expect(lines.contains("  not listed: 1 with a word of deny"))
  }

  /// With a work that no stop is at.
  private var benchWithJoconde: RehearsalBench {
    var bench = RehearsalBench()
    bench.script = SampleTour.script.replacing(
      "stop hall 30s..1m",
      with: """
        work joconde "La Joconde"
          in galerie-nord
          detail sourire "le sourire"
            fr> Le sourire.
        stop hall 30s..1m
        """)
    return bench
  }

  @Test func `what no stop is at can't be put off, under the number that was typed`() throws {
    let asked = [String](repeating: "? le sourire de la Joconde", count: 2)
    #expect(
      try benchWithJoconde.run([""] + asked + ["later 2"]).outcome
        == .stopped(
          line: 4,
          message: "joconde.sourire is at no stop of this tour; answer 2, or decline 2"))
  }

  @Test func `a narrow page tells what is here, ahead and nowhere apart`() throws {
    var bench = benchWithJoconde
    bench.presentation = Presentation(columns: 40)
    let lines = try bench.run([
      "", "? 倒影", "? 穹顶", "? le sourire de la Joconde", "later 1", "requests all",
    ]).lines
    let start = try #require(lines.firstIndex { $0.contains("N  asked") })
    #expect(lines[start].contains("shown"))
    for (row, word) in zip(lines[(start + 1)...], ["waits", "here", "no stop"]) {
      #expect(row.contains("  \(word)"))
    }
  }

  @Test func `what is put off is told with the time of the detail, not of its stop`() throws {
    var bench = RehearsalBench()
    bench.script = SampleTour.script.replacing(
      "stop lavacourt 1m..3m optional 1", with: "stop lavacourt 1m..3m optional 1\n  pause 45s")
    let lines = try bench.run(["", "? 倒影", "requests"]).lines
    let row = try #require(lines.first { $0.hasPrefix("  1     1×  lavacourt.reflet") })
    // 1:10 until the stop, then the pause, and the paragraph up to its beat.
    #expect(row.contains("stop 2 in 1:58"))
  }

  @Test
  func `what the running stop still shows is told with its time, else that it is here, perhaps`()
    throws
  {
    var bench = RehearsalBench()
    bench.script = SampleTour.script.replacing(
      "stop lavacourt 1m..3m optional 1", with: "stop lavacourt 1m..3m optional 1\n  pause 45s")
    let lines = try bench.run(["", "goto lavacourt", "", "? 倒影", "requests", "", "requests"]).lines
    let rows = lines.filter { $0.hasPrefix("  1     1×  lavacourt.reflet") }
    try #require(rows.count == 2)
    #expect(rows[0].contains("  here in 0:48  "))
    #expect(rows[1].contains("  here in 0:03  "))
    let coupole = try bench.run([
      "", "goto lavacourt", "", "", "", "? hall.coupole", "? prix", "requests",
    ]).lines
    #expect(coupole.contains { $0.contains("  lavacourt.prix  ") && $0.contains("  here   ") })
  }

  @Test func `what a vote has turned down is not here perhaps, and can't be put off`() throws {
    var bench = RehearsalBench()
    bench.script = SampleTour.script.replacing("show hall.coupole 15s", with: "show prix 15s")
    let asked = ["", "goto lavacourt", "", "? prix", "", "requests"]
    func row(_ lines: [String]) -> String? { lines.last { $0.contains("  lavacourt.prix  ") } }
    let open = try bench.run(asked).lines
    #expect(row(open)?.contains("  here, perhaps  ") == true)
    let closed = try bench.run(asked + ["", "requests", "later 1"])
    #expect(row(closed.lines)?.contains("  here   ") == true)
    #expect(
      closed.outcome
        == .stopped(
          line: 9,
          message: "lavacourt.prix is here, and the script does not show it by itself; answer 1"))
  }

  @Test func `by its name all who ask for it are answered, and undo opens all again`() throws {
    let lines = try lines(["? 穹顶", "? la coupole", "answer coupole", "undo", "requests"])
    #expect(lines.contains("  2 requests answered, 3s"))
    #expect(lines.contains("  taken back: answer coupole, of 10:00:00"))
    #expect(lines.contains("  requests: 2 open"))
  }

  @Test func `what is only at hand at a stop is told with when that begins`() throws {
    let lines = try RehearsalBench().run(["", "? prix de lavacourt", "requests"]).lines
    let row = try #require(lines.first { $0.hasPrefix("  1     1×  lavacourt.prix") })
    #expect(row.contains("stop 2 begins in 1:10"))
  }

  @Test func `undo names the request by the number that was typed`() throws {
    for command in ["answer", "later", "decline", "dismiss"] {
      let lines = try lines(["? 倒影", "? 倒影", "\(command) 2", "undo"])
      #expect(lines.contains("  taken back: \(command) 2, of 10:00:00"))
    }
  }

  @Test func `what is wanted is put off, declined and dismissed by its name as well`() throws {
    let asked = ["? 倒影", "? 倒影", "? 穹顶"]
    for (command, told) in [
      ("later reflet", "  2 requests wait for lavacourt.reflet"),
      (
        "decline reflet c'est \u{201C}non",
        "  2 requests for lavacourt.reflet declined: “c'est “non”"
      ),
      ("decline “le reflet du soleil” non", "  2 requests for lavacourt.reflet declined: “non”"),
      ("dismiss le reflet du soleil", "  2 requests for lavacourt.reflet dismissed"),
      ("dismiss 1 3", "  3 requests dismissed"),
      ("dismiss 2 1", "  2 requests for lavacourt.reflet dismissed"),
      ("dismiss all", "  3 requests dismissed"),
    ] {
      #expect(try lines(asked + [command]).contains(told))
    }
    let result = try RehearsalBench().run([""] + asked + ["decline Coupôle c'est non"])
    let declined = try #require(result.log.entries.last { $0.event == "decline" })
    #expect(declined.requests == [3])
    #expect(declined.text == "c'est non")
  }

  @Test(arguments: ["dismiss all", "dismiss 1 2", "dismiss 2 1"])
  func `several that came in turns are dismissed together`(command: String) throws {
    let lines = try lines(["? 倒影", "? 穹顶", "? 倒影", command, "requests"])
    #expect(lines.contains("  3 requests dismissed"))
  }

  @Test(arguments: ["answer", "later", "decline", "dismiss"])
  func `a name that nobody asks for, or that means nothing, is refused`(command: String) throws {
    let outcome = try RehearsalBench().run(["", "\(command) rien"]).outcome
    #expect(
      outcome
        == .stopped(
          line: 2, message: "there is no “rien” to show; details: lists what is here"))
    guard command != "answer" else { return }
    let unasked = try RehearsalBench().run(["", "\(command) reflet"]).outcome
    #expect(
      unasked
        == .stopped(
          line: 2, message: "nobody asks for lavacourt.reflet; requests: lists what is asked"))
  }

  @Test func `what was put off is answered by its name too`() throws {
    let lines = try lines(["? 倒影", "later reflet", "answer reflet", "requests"])
    #expect(lines.contains("  requests: 0 open, 1 answered"))
  }
}
