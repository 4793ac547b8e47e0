import Testing
import TourDiagnostics
import TourSyntax

@Suite struct FixTests {
  /// The first fix of the only diagnostic, applied.
  private func mended(_ text: String) throws -> String {
    let source = SourceText(path: "script", text: text)
    let diagnostics = TourParser.parse(source).diagnostics
    #expect(diagnostics.count == 1, "\(diagnostics.map(\.message))")
    let fix = try #require(diagnostics.first?.fixes.first)
    var bytes = source.bytes
    for edit in fix.edits.sorted(by: { $0.span.range.lowerBound > $1.span.range.lowerBound }) {
      bytes.replaceSubrange(edit.span.range, with: Array(edit.replacement.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("1h30", "1h30m"), ("6m30", "6m30s"), ("6'30\"", "6m30s"), ("6′30″", "6m30s"), ("90 s", "90s"),
    ("2H", "2h"),
    ("4m-6m", "4m..6m"), ("4-6m", "4m..6m"), ("4m–6m", "4m..6m"), ("４ｍ～６ｍ", "4m..6m"),
    ("4m...6m", "4m..6m"),
    ("1min", "1m"), ("3分", "3m"), ("1.5m", "1m30s"), ("90", "90m"),
  ])
  func `a slip in a length is mended`(_ slip: String, _ meant: String) throws {
    #expect(try mended("stop hall \(slip)\n") == "stop hall \(meant)\n")
  }

  @Test func `a comment as elsewhere is mended`() throws {
    #expect(
      try mended("room a \"A\"\n  # vue du quai\n  level 1\n")
        == "room a \"A\"\n  // vue du quai\n  level 1\n")
  }

  @Test(arguments: ["zh and en", "zh et en", "zh 和 en"])
  func `a list as in a sentence is mended`(list: String) throws {
    #expect(
      try mended("tour t \"T\"\n  captions \(list)\n") == "tour t \"T\"\n  captions zh, en\n")
  }

  @Test func `a word of another section may be a slip for one of this`() throws {
    let work = { (line: String) in "work m \"M\"\n  detail d \"D\"\n    \(line) fr \"verre\"\n" }
    #expect(try mended(work("ask")) == work("asks"))
  }

  @Test func `without its header a section is one mistake`() {
    let lines = "  guide \"Xin Huo\"\n  speaks fr\n  captions zh\nroom a \"A\"\n"
    let result = TourParser.parse(SourceText(path: "script", text: lines))
    #expect(result.diagnostics.map(\.code) == ["T0141"])
    #expect(result.diagnostics.first?.primary.range == 2..<7)
  }

  @Test(arguments: [
    ("380 000", "380000"), ("380\u{A0}000", "380000"), ("1 234 567", "1234567"),
    ("380'000", "380000"),
    ("380,000", "380000"), ("1.234.567", "1234567"),
  ])
  func `a slip in a number is mended`(_ slip: String, _ meant: String) throws {
    #expect(try mended("audience\n  live \(slip)\n") == "audience\n  live \(meant)\n")
  }

  @Test(arguments: [
    ("stop a\n  zh：早\n", "stop a\n  zh>早\n"), ("stop a\n  zh > 早\n", "stop a\n  zh> 早\n"),
    ("stop a\n  fr_FR> x\n", "stop a\n  fr-FR> x\n"),
    ("stop a\n  if viewers => 3\n  end if\n", "stop a\n  if viewers >= 3\n  end if\n"),
    ("stop a\n  show a . b\n", "stop a\n  show a.b\n"),
    ("stop a\n  begins + 2m\n", "stop a\n  begins +2m\n"),
    ("tour t 'T'\n", "tour t \"T\"\n"), ("tour t 「T」\n", "tour t \"T\"\n"),
    ("tour t \"T\n", "tour t \"T\"\n"),
    ("tour t \"T\"\n  speaks fr zh\n", "tour t \"T\"\n  speaks fr, zh\n"),
    (
      "tour t \"T\"\n  starts 2016/9/15 10:00 Europe/Paris\n",
      "tour t \"T\"\n  starts 2016-09-15 10:00 Europe/Paris\n"
    ),
    (
      "tour t \"T\"\n  starts 2016年9月15日 10:00 Europe/Paris\n",
      "tour t \"T\"\n  starts 2016-09-15 10:00 Europe/Paris\n"
    ),
    ("tour t \"T\"\n  viewers Asia/Shanghai 16\n", "tour t \"T\"\n  viewers Asia/Shanghai 16:00\n"),
    ("audience\n  ask 0,3 per hour\n", "audience\n  ask 0.3 per hour\n"),
    ("audience\n  ask ０，３ per hour\n", "audience\n  ask 0.3 per hour\n"),
    ("Stop a\n", "stop a\n"), ("stpo a\n  pause 1s\n", "stop a\n  pause 1s\n"),
    ("stop a 2m optinal 1\n", "stop a 2m optional 1\n"),
    ("stop a\n  skip late 3m\n", "stop a\n  skip when late 3m\n"),
    ("stop a\n  if late 3m\n  endif\n", "stop a\n  if late 3m\n  end if\n"),
    (
      "stop a\n  iff late 3m\n    pause 1s\n  end if\n",
      "stop a\n  if late 3m\n    pause 1s\n  end if\n"
    ),
    (
      "work w \"W\"\n  detail d \"D\"\n  date \"1\"\n",
      "work w \"W\"\n  date \"1\"\n  detail d \"D\"\n"
    ),
  ])
  func `a slip in a line is mended`(_ slip: String, _ meant: String) throws {
    #expect(try mended(slip) == meant)
  }

  @Test func `names as written, look-alikes folded, and the content of texts`() throws {
    let text = "ｔｏｕｒ　ｈall «\u{A0}Le \\\"Palais\\\"\u{A0}»\n"
    let tree = TourParser.parse(SourceText(path: "script", text: text)).tree
    let tokens = Array(tree.root.tokens)
    #expect(tokens.map(\.plain) == ["tour", "hall", "«\u{A0}Le \\\"Palais\\\"\u{A0}»"])
    #expect(tokens[2].textValue == "Le \"Palais\"")
  }
}
