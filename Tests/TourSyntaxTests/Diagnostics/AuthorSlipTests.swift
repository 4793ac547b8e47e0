import Testing
import TourDiagnostics
import TourSyntax

/// Slips of authors who come from word processors, the web, French and the program's own screens.
@Suite struct AuthorSlipTests {
  private func diagnostics(_ text: String) -> [Diagnostic] {
    TourParser.parse(SourceText(path: "script", text: text)).diagnostics
  }

  private func only(_ text: String) throws -> Diagnostic {
    let found = diagnostics(text)
    #expect(found.count == 1, "\(found.map(\.message))")
    return try #require(found.first)
  }

  private func applied(_ fix: Fix, to text: String) -> String {
    var bytes = Array(text.utf8)
    for edit in fix.edits.sorted(by: { $0.span.range.lowerBound > $1.span.range.lowerBound }) {
      bytes.replaceSubrange(edit.span.range, with: Array(edit.replacement.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The line's only diagnostic has one fix, which makes it the other line, and a whole one.
  private func check(_ header: String, _ line: String, _ meant: String, isSafe: Bool) throws {
    let script = { (line: String) in "\(header)\n  \(line)\n" }
    let fixes = try only(script(line)).fixes
    #expect(fixes.count == 1)
    let fix = try #require(fixes.first)
    #expect(fix.isSafe == isSafe)
    #expect(applied(fix, to: script(line)) == script(meant))
    #expect(diagnostics(script(meant)).map(\.message) == [])
  }

  // MARK: Beyond doubt

  @Test(arguments: [
    ("work w \"W\"", "In hall", "in hall"), ("room a \"A\"", "To b 20s", "to b 20s"),
    ("work w \"W\"", "date 1893", "date \"1893\""),
    ("work w \"W\"", "artist Anaïs Ménard", "artist \"Anaïs Ménard\""),
    ("work w \"W\"", "artiste \"Ménard\"", "artist \"Ménard\""),
    ("work w \"W\"", "titre en \"x\"", "en \"x\""),
    ("tour t \"T\"", "captions en zh", "captions en, zh"),
    ("tour t \"T\"", "parle fr", "speaks fr"), ("stop a", "skip when tard 3m", "skip when late 3m"),
    ("stop a", "begins avant +20m", "begins by +20m"),
    ("room a \"A\"", "to b 20s escalier", "to b 20s stairs"),
    ("tour t \"T\"", "speaks français", "speaks fr"),
    ("tour t \"T\"", "captions english, 中文", "captions en, 中文"),
    (
      "tour t \"T\"", "starts 22 mai 2027 20:30 Europe/Paris",
      "starts 2027-05-22 20:30 Europe/Paris"
    ),
    (
      "tour t \"T\"", "starts May 22, 2027 20:30 Europe/Paris",
      "starts 2027-05-22 20:30 Europe/Paris"
    ),
    (
      "tour t \"T\"", "starts 2027-05-22T20:30 Europe/Paris", "starts 2027-05-22 20:30 Europe/Paris"
    ),
    (
      "tour t \"T\"", "starts 2027-05-22, 20:30 Europe/Paris",
      "starts 2027-05-22 20:30 Europe/Paris"
    ),
    ("tour t \"T\"", "lasts 1h +- 2m", "lasts 1h ± 2m"),
    ("tour t \"T\"", "lasts 1,5h", "lasts 1h30m"),
    ("stop a", "• questions 1m", "questions 1m"), ("stop a", "- questions 1m", "questions 1m"),
    ("stop a", "pause\u{200B} 2s", "pause 2s"), ("stop a", "\u{200B}fr> Bonjour.", "fr> Bonjour."),
    ("stop a", "questons 2m", "questions 2m"), ("stop a", "chinois> 灯", "zh> 灯"),
    ("stop a", "pause 1,5m", "pause 1m30s"),
    ("room a \"A\"\n  detail d \"D\"", "region 40%, 60%, 20%, 30%", "region 40% 60% 20% 30%"),
    ("room a \"A\"", "asks fr \"a\" \"b\"", "asks fr \"a\", \"b\""),
  ])
  func `what can have been meant in one way only is written by --fix`(
    header: String, line: String, meant: String
  ) throws {
    guard !meant.contains("中文") else {
      #expect(diagnostics("\(header)\n  \(line)\n").allSatisfy { $0.fixes.allSatisfy(\.isSafe) })
      return
    }
    try check(header, line, meant, isSafe: true)
  }

  @Test(arguments: [
    ("work phare \"Le \"Grand\" Phare\"", "work phare \"Le \\\"Grand\\\" Phare\""),
    ("stop hall 2m optionnal 2", "stop hall 2m optional 2"), ("Stop hall 2m", "stop hall 2m"),
    ("rooms hall \"Hall\"", "room hall \"Hall\""), ("salle hall \"Hall\"", "room hall \"Hall\""),
    ("use \"salles\\cave.tour\"", "use \"salles/cave.tour\""), ("• stop phare 4m", "stop phare 4m"),
    ("stop hall 1:30", "stop hall 1m30s"),
  ])
  func `a header too`(line: String, meant: String) throws {
    let fix = try #require(try only(line + "\n").fixes.first)
    #expect(applied(fix, to: line + "\n") == meant + "\n")
    #expect(fix.isSafe == (line != "stop hall 1:30"))
    #expect(diagnostics(meant + "\n") == [])
  }

  @Test func `the joined end of the innermost block is parted, that of another is not sure`() throws
  {
    let one = try only("stop a\n  if late 1m\n    pause 1s\n  endif\n")
    #expect(one.fixes.map(\.isSafe) == [true])
    let bare = try only("stop a\n  if late 1m\n    pause 1s\n  end\n")
    #expect(bare.fixes.map(\.isSafe) == [false])
  }

  // MARK: Guesses

  @Test(arguments: [
    ("work Le Phare \"Le Phare\"", ["write le-phare"]),
    ("work l'aube \"L'aube\"", ["write aube", "write l-aube"]),
    ("stop l’écluse", ["write écluse", "write l-écluse"]),
    ("room aujourd'hui \"Hui\"", ["write aujourd-hui"]),
    ("work 2crue \"La crue\"", ["write crue-2"]),
    ("stop hall optional 2 5m", ["write 5m optional 2"]),
    ("room hall Grande salle", ["write \"Grande salle\""]),
  ])
  func `a name of another shape is offered one`(line: String, titles: [String]) throws {
    let fixes = try only(line + "\n").fixes
    #expect(fixes.map(\.title) == titles)
    #expect(fixes.allSatisfy { !$0.isSafe })
  }

  @Test(arguments: [
    ("test \"t\"", "at cave +5s vote \"Oui\" 3", "at cave +5s vote \"Oui\" times 3"),
    ("test \"t\"", "expect skipped cave at +5m", "at +5m expect skipped cave"),
    ("test \"t\"", "at +5s guide is late 3m", "at +5s guide late 3m"),
    ("test \"t\"", "expect skip cave", "expect skipped cave"),
    ("stop a", "note \"reculer\"", "guide> reculer"),
    ("room a \"A\"\n  detail d \"D\"", "region 0.4 0.6 0.2 0.25", "region 40% 60% 20% 25%"),
    (
      "tour t \"T\"", "starts 2027-05-22 20:30 heure de Paris",
      "starts 2027-05-22 20:30 Europe/Paris"
    ),
    ("work w \"W\"", "room hall", "in hall"),
  ])
  func `what is a guess is offered, and left to the author`(
    header: String, line: String, meant: String
  ) throws {
    try check(header, line, meant, isSafe: false)
  }

  @Test func `a request without its language is offered the one that the tour speaks`() throws {
    let one = "tour t \"T\"\n  speaks fr\nroom a \"A\"\n  asks \"lampe\"\n"
    #expect(try only(one).fixes.map(\.title) == ["write fr \"lampe\""])
    let two = one.replacing("speaks fr", with: "speaks fr, en")
    #expect(try only(two).fixes == [])
  }

  @Test func `prose that goes on without its mark is offered the one above`() throws {
    let script = "stop a\n  fr> L'eau monte\n  et redescend.\n"
    let diagnostic = try only(script)
    #expect(
      diagnostic.message
        == "each line of prose begins with its language, also where a paragraph goes on")
    let fix = try #require(diagnostic.fixes.first)
    #expect(applied(fix, to: script) == "stop a\n  fr> L'eau monte\n  fr> et redescend.\n")
  }

  // MARK: No fix is better than a wrong one

  @Test(arguments: ["expect answer w.d", "expect no answer", "at hall expect answer w.d"])
  func `an answer is expected of a request`(line: String) throws {
    let diagnostic = try only("test \"t\"\n  \(line)\n")
    #expect(
      diagnostic.message == "an answer is expected of a request, on the line where a viewer asks")
    #expect(diagnostic.fixes == [])
  }

  @Test func `two texts of a label lack more than a comma`() throws {
    #expect(try only("work w \"W\"\n  artist \"Ménard\" \"Çabal\"\n").fixes == [])
  }

  @Test func `a condition that mixes is told of an if where there is one`() throws {
    let skip = try only("stop a\n  skip when late 3m or early 2m and viewers > 5\n")
    #expect(skip.notes == [])
    let block = try only(
      "stop a\n  if late 3m or early 2m and viewers > 5\n    pause 1s\n  end if\n")
    #expect(block.notes == ["an `if` inside an `if` says the same without doubt"])
  }

  @Test func `a line that begins with else if is told as elseif is`() throws {
    let diagnostic = try only(
      "stop a\n  if late 1m\n    pause 1s\n  else if early 1m\n    pause 2s\n  end if\n")
    #expect(
      diagnostic.message == "there is no `else if`: under `else`, an `if` of its own says the same")
  }

  @Test func `millions in letters are a number where one stands, and never minutes`() throws {
    let fix = try #require(try only("audience\n  live 1.5M\n").fixes.first)
    #expect(fix.title == "write 1500000" && !fix.isSafe)
    #expect(try only("audience\n  live 3k\n").fixes.map(\.title) == ["write 3000"])
  }

  @Test func `an invisible character is called by its name`() throws {
    let diagnostic = try only("stop a\n  show\u{200B} hall 2s\n")
    #expect(diagnostic.code == "T0104")
    #expect(
      diagnostic.message
        == "an invisible character, U+200B, a zero width space, stands in this line")
    let between = try only("stop a\n  show mo\u{AD}na\n")
    #expect(between.fixes.map(\.title) == ["remove it", "write a space"])
    #expect(between.fixes.allSatisfy { !$0.isSafe })
  }

  @Test(arguments: [
    ("visite x", "`visite` is `tour` in a script, written so: tour NAME \"TITLE\""),
    ("sauter tout", "`sauter` is `skip` in a script, written so: skip when late 3m"),
  ])
  func `a word of French is told in English where its line has another shape`(
    line: String, note: String
  ) throws {
    #expect(try only("stop a\n  \(line)\n").notes == [note])
  }

  // MARK: One mistake, one diagnostic

  @Test func `a work between a stop and its steps is one mistake`() throws {
    let diagnostic = try only(
      """
      stop r 1m
      work joconde "J"
        if late 3m
          fr> x
        end if
        fr> y
        vote 10s
          option "a"
            fr> z
        end vote
        pause 3s

      """)
    #expect(diagnostic.code == "T0141")
    #expect(diagnostic.primary.range == 10..<26)
    #expect(diagnostic.related.map(\.label) == ["the stop", "a step"])
  }
}
