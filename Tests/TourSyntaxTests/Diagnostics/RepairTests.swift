import Testing
import TourDiagnostics
import TourSyntax

/// What is said, and offered, about the mistakes that people make who have not read the reference.
@Suite struct RepairTests {
  private func diagnostic(_ text: String) throws -> Diagnostic {
    let diagnostics = TourParser.parse(SourceText(path: "script", text: text)).diagnostics
    #expect(diagnostics.count == 1, "\(diagnostics.map(\.message))")
    return try #require(diagnostics.first)
  }

  private func mended(_ text: String) throws -> [String] {
    try diagnostic(text).fixes.map { fix in
      var bytes = Array(text.utf8)
      for edit in fix.edits.sorted(by: { $0.span.range.lowerBound > $1.span.range.lowerBound }) {
        bytes.replaceSubrange(edit.span.range, with: Array(edit.replacement.utf8))
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  /// A line in its section, and what its first fixes make of it.
  private func check(_ header: String, _ line: String, _ meant: [String]) throws {
    let found = try mended("\(header)\n  \(line)\n")
    #expect(found == meant.map { "\(header)\n  \($0)\n" })
    for text in found {
      let left = TourParser.parse(SourceText(path: "script", text: text)).diagnostics
      #expect(left.isEmpty, "\(text): \(left.map(\.message))")
    }
  }

  @Test(arguments: [
    ("date 1863", "date \"1863\""), ("artist Édouard Manet", "artist \"Édouard Manet\""),
    ("artist Manet, zh \"马奈\"", "artist \"Manet\", zh \"马奈\""),
    ("asks fr porte, qui l'a", "asks fr \"porte\", \"qui l'a\""),
    ("asks fr porte, la clé", "asks fr \"porte\", \"la clé\""),
    ("tags moon, night", "tags #moon, #night"), ("tags \"moon\"", "tags #moon"),
    ("artist L'atelier d'Ornans", "artist \"L'atelier d'Ornans\""),
    ("artist Jean-Baptiste (dit l'Aîné)", "artist \"Jean-Baptiste (dit l'Aîné)\""),
    ("in \"hall\"", "in hall"), ("date depuis \"1863\"", "date \"1863\""),
  ])
  func `a value without its sign is given it, in a work`(line: String, meant: String) throws {
    try check("work w \"W\"", line, [meant])
  }

  @Test(arguments: [
    ("begins 20m", ["begins +20m"]), ("begins at 10:05", ["begins 10:05"]),
    ("begins 10.05", ["begins 10:05"]), ("begins by 15h", ["begins by 15:00", "begins by +15h"]),
    ("skip if late 1m", ["skip when late 1m"]), ("skip late 1m", ["skip when late 1m"]),
    ("skip quand late 1m", ["skip when late 1m"]),
    ("skip when 10:30", ["skip when after 10:30"]),
    ("skip when moon > 50", ["skip when asked moon > 50"]),
    ("skip when asked moon 50", ["skip when asked moon > 50"]),
    ("begins within 10m from a", ["begins within 10m of a"]),
    ("begins within 10m a", ["begins within 10m of a"]),
    ("pause +10s", ["pause 10s"]), ("pause for 10s", ["pause 10s"]),
    ("pause 1:30", ["pause 1m30s"]), ("show \"moon\"", ["show moon"]),
    ("pace zh 220 字/分", ["pace zh 220 characters/min"]),
    ("pace fr 150 words per minute", ["pace fr 150 words/min"]),
    ("pace fr 150words/min", ["pace fr 150 words/min"]),
    ("questions 1m to 2m limit 3", ["questions 1m..2m limit 3"]),
    ("cue Lumière, s'il vous plaît !", ["cue \"Lumière, s'il vous plaît !\""]),
    ("pause 1h 30m", ["pause 1h30m"]), ("pause 6m 30", ["pause 6m30s"]),
  ])
  func `a value without its sign is given it, in a stop`(line: String, meant: [String]) throws {
    try check("stop a", line, meant)
  }

  @Test(arguments: [
    ("guide Marie Dupont", ["guide \"Marie Dupont\""]),
    ("walks 42 m/min", ["walks 42 metres/min"]), ("walks 42m/min", ["walks 42 metres/min"]),
    ("walks 42 m/min step-free", ["walks 42 metres/min step-free"]),
    ("walks 42 metres per minute step-free", ["walks 42 metres/min step-free"]),
    ("walks 0.7 m/s", ["walks 42 metres/min"]), ("walks 2.5 km/h", ["walks 41.7 metres/min"]),
    ("thread moon \"La lune\"", ["thread #moon \"La lune\""]),
    ("speaks \"fr\"", ["speaks fr"]),
    ("starts 10:00 2016-09-15 Europe/Paris", ["starts 2016-09-15 10:00 Europe/Paris"]),
    ("viewers 16:00 Asia/Shanghai", ["viewers Asia/Shanghai 16:00"]),
    ("lasts about 1h", ["lasts 1h"]), ("lasts 50m à 1h", ["lasts 50m..1h"]),
  ])
  func `a value without its sign is given it, in a tour`(line: String, meant: [String]) throws {
    try check("tour t \"T\"", line, meant)
  }

  @Test(arguments: [
    ("at 10s expect stop a", ["at +10s expect stop a"]),
    ("at +10s stop a", ["at +10s expect stop a"]),
    ("at +10s late 2m", ["at +10s guide late 2m"]),
    (
      "at a viewer fr Où est-elle ? expect no answer",
      ["at a viewer fr \"Où est-elle ?\" expect no answer"]
    ),
    ("at a viewer fr lune expect no answer", ["at a viewer fr \"lune\" expect no answer"]),
    ("expect said Bonjour", ["expect said \"Bonjour\""]),
    ("expect \"Bonjour\"", ["expect said \"Bonjour\""]), ("expect works 18", ["expect works = 18"]),
    ("expect end 1h", ["expect end +1h", "expect end 1:00"]),
  ])
  func `a value without its sign is given it, in a test`(line: String, meant: [String]) throws {
    try check("test \"t\"", line, meant)
  }

  @Test(arguments: [
    ("stop a until +4m", ["stop a 4m"]), ("stop a until 2h", ["stop a 2h", "stop a until 2:00"]),
    ("stop a until 10.05", ["stop a until 10:05"]),
    ("stop a until at 10:05", ["stop a until 10:05"]), ("stop \"a\"", ["stop a"]),
    ("stop a until 10h05", ["stop a until 10:05"]), ("stop a 1h30", ["stop a 1h30m"]),
    ("stop a 1m – 2m", ["stop a 1m..2m"]), ("stop a 1m - 2m", ["stop a 1m..2m"]),
    ("stop a 1m -2m", ["stop a 1m..2m"]), ("stop a 1m — 2m", ["stop a 1m..2m"]),
    ("stop a 1m à 2m", ["stop a 1m..2m"]), ("stop a 1m to 2m", ["stop a 1m..2m"]),
    ("stop a 1h 30m", ["stop a 1h30m"]), ("stop a 1d 1h 30m", ["stop a 1d1h30m"]),
    ("room \"Grande Salle\"", ["room grande-salle \"Grande Salle\""]),
    ("room \"hall\" \"Le hall\"", ["room hall \"Le hall\""]),
    ("room hall Hall", ["room hall \"Hall\""]), ("use rooms.tour", ["use \"rooms.tour\""]),
    ("test t1", ["test \"t1\""]),
  ])
  func `a slip in a header is mended`(line: String, meant: [String]) throws {
    #expect(try mended(line + "\n") == meant.map { $0 + "\n" })
  }

  @Test func `what else goes with a length is told`() throws {
    #expect(
      try diagnostic("stop a until +2h\n").fixes.map(\.title) == ["write 2h, without `until`"])
    #expect(
      try diagnostic("stop a until 2h\n").fixes.map(\.title) == [
        "write 2h, without `until`", "write 2:00",
      ])
    #expect(
      try diagnostic("stop a until 15h\n").fixes.map(\.title) == [
        "write 15:00", "write 15h, without `until`",
      ])
  }

  @Test(arguments: [
    ("tour t \"T\"", "starts 2026-05-12 15h00 Europe/Paris", "15:00"),
    ("tour t \"T\"", "starts 2026-05-12 15 h 00 Europe/Paris", "15:00"),
    ("tour t \"T\"", "viewers Asia/Shanghai 16H30", "16:30"),
    ("stop a", "begins by 15h10", "15:10"), ("stop a", "skip when after 9h05", "9:05"),
    ("test \"t\"", "at 10h02 expect stop a", "10:02"),
    ("test \"t\"", "expect start of a 15h04 ± 30s", "15:04"),
  ])
  func `hours and minutes as the French write them are a clock time where one stands`(
    header: String, line: String, clock: String
  ) throws {
    let diagnostic = try diagnostic("\(header)\n  \(line)\n")
    #expect(diagnostic.code.description == "T0128")
    #expect(diagnostic.fixes.map(\.title) == ["write \(clock)"])
    #expect(try mended("\(header)\n  \(line)\n")[0].contains(" \(clock)"))
  }

  @Test(arguments: [
    ("stop a", "begins +1h30", "+1h30m"), ("stop a", "begins within 1h30 of b", "1h30m"),
    ("stop a", "begins 10:00 ± 1m30", "1m30s"), ("audience", "replay 13000 after 4h30", "4h30m"),
    ("test \"t\"", "expect length of a 1h30", "1h30m"),
  ])
  func `elsewhere hours and minutes are a duration`(
    header: String, line: String, duration: String
  ) throws {
    let diagnostic = try diagnostic("\(header)\n  \(line)\n")
    #expect(diagnostic.fixes.map(\.title) == ["write \(duration)"])
  }

  @Test func `the question of a vote is put in quotes`() throws {
    #expect(
      try mended("stop a\n  vote 45s On continue ?\n  option \"Oui\"\n  end vote\n")
        == ["stop a\n  vote 45s \"On continue ?\"\n  option \"Oui\"\n  end vote\n"])
  }

  @Test(arguments: ["ask 0.3 / hour", "live 300 ?", "deny fr \"a\" ; \"b\""])
  func `a sign that belongs to no text is reported alone`(line: String) throws {
    #expect(try diagnostic("audience\n  \(line)\n").code.description == "T0110")
  }

  @Test(arguments: [
    ("guide late 4m", ["at +1m guide late 4m"]), ("viewers 300", ["at +1m viewers 300"]),
    ("at hall viewer fr \"a\" expect none", ["at hall viewer fr \"a\" expect no answer"]),
  ])
  func `what happens in a test has its moment, and an answer its words`(
    line: String, meant: [String]
  ) throws {
    try check("test \"t\"", line, meant)
  }

  @Test(arguments: [
    ("begins 6pm", ["begins 18:00"]), ("begins 12am", ["begins 0:00"]),
    ("questions 1-2", ["questions 1m..2m", "questions 1s..2s"]),
  ])
  func `half days and bare ranges`(line: String, meant: [String]) throws {
    try check("stop hall", line, meant)
  }

  @Test func `there is no elseif, no braces, and titles stand in quotes`() throws {
    let elseIf = try diagnostic("stop hall\n  if late 1m\n  elseif late 2m\n  end if\n")
    #expect(
      elseIf.message == "there is no `elseif`: under `else`, an `if` of its own says the same")
    #expect(elseIf.fixes == [])
    #expect(try mended("stop hall {\n") == ["stop hall \n"])
    #expect(try mended("work soir 《日落》\n") == ["work soir \"日落\"\n"])
  }

  @Test func `only what a test adds may be below zero`() throws {
    #expect(
      TourParser.parse(SourceText(path: "t", text: "test \"t\"\n  at hall guide add -1m\n"))
        .diagnostics == [])
    try check("test \"t\"", "at hall guide late -1m", ["at hall guide late 1m"])
    #expect(
      try diagnostic("stop hall\n  pause -5s\n").message
        == "only a `level`, and what `guide add` adds, may be less than zero")
  }

  @Test func `metres are no minutes`() throws {
    #expect(
      try mended("room a \"A\"\n  to b 42 m\n") == [
        "room a \"A\"\n  to b 42 metres\n", "room a \"A\"\n  to b 42m\n",
      ])
    #expect(try !diagnostic("room a \"A\"\n  to b 42 m\n").fixes[0].isSafe)
  }

  @Test func `nobody knows which whole number a fraction was meant to be`() throws {
    #expect(try diagnostic("room a \"A\"\n  level 1,5\n").fixes.isEmpty)
    #expect(try diagnostic("room a \"A\"\n  level -1,5\n").fixes.isEmpty)
    #expect(try mended("audience\n  live 380,000\n")[0] == "audience\n  live 380000\n")
  }

  @Test func `what stands instead is named, not what should stand before it`() throws {
    let message = try diagnostic("work w \"W\"\n  date 1863\n").message
    #expect(message == "expected a text in quotes, found `1863`")
  }

  // MARK: Titles and prose

  @Test(arguments: ["zh: \"黑猫\"", "zh： “黑猫”", "zh:«黑猫»", "zh-Hans: \"黑猫\""])
  func `a title with a colon is mended as a title`(line: String) throws {
    let text = "work w \"W\"\n  \(line)\n"
    let fix = try #require(try diagnostic(text).fixes.first)
    #expect(fix.isSafe)
    let mended = try mended(text)[0]
    #expect(!mended.contains(">") && !mended.contains(":") && mended.contains("黑猫"))
    #expect(TourParser.parse(SourceText(path: "script", text: mended)).diagnostics.isEmpty)
  }

  @Test(arguments: ["zh: 你好", "zh: \"黑猫\" 说", "zh: \"a\" 和 \"b\""])
  func `other text under a header may be prose, which is not beyond doubt`(line: String) throws {
    let fix = try #require(try diagnostic("work w \"W\"\n  \(line)\n").fixes.first)
    #expect(fix.title == "write zh>" && !fix.isSafe)
  }

  @Test func `in a stop it is prose, quotes or not`() throws {
    let fix = try #require(try diagnostic("stop a\n  zh: \"你好\"\n").fixes.first)
    #expect(fix.title == "write zh>" && fix.isSafe)
  }

  // MARK: Words of other languages

  @Test(arguments: [
    ("oeuvre olympia \"Olympia\"\n", "work"), ("Œuvre olympia \"Olympia\"\n", "work"),
    ("作品 olympia \"Olympia\"\n", "work"), ("salle hall \"Hall\"\n", "room"),
    ("pièce hall \"Hall\"\n", "room"), ("展厅 hall \"Hall\"\n", "room"),
    ("visite v \"V\"\n", "tour"), ("导览 v \"V\"\n", "tour"), ("arrêt hall 2m\n", "stop"),
    ("étape hall until 10:00\n", "stop"), ("站 hall\n", "stop"),
    ("room a \"A\"\n  vers galerie 40s\n", "to"), ("room a \"A\"\n  détail d \"D\"\n", "detail"),
    ("work w \"W\"\n  artiste \"Manet\"\n", "artist"), ("tour t \"T\"\n  durée 1h\n", "lasts"),
    ("tour t \"T\"\n  départ 2016-09-15 10:00 Europe/Paris\n", "starts"),
    ("stop a\n  暂停 10s\n", "pause"),
  ])
  func `a keyword in another language is told in English`(text: String, keyword: String) throws {
    let diagnostic = try diagnostic(text)
    #expect(diagnostic.message == "lines begin with English words: write `\(keyword)`")
    let left = TourParser.parse(SourceText(path: "script", text: try mended(text)[0])).diagnostics
    #expect(left.isEmpty)
  }

  @Test(arguments: ["Salle des pas perdus, dit-on", "Pause musicale", "Arrêt devant la porte"])
  func `prose without its mark is not taken for a keyword`(line: String) throws {
    let message = try diagnostic("stop a\n  \(line)\n  pause 1s\n").message
    #expect(!message.contains("English"))
  }
}
