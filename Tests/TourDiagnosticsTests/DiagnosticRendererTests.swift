import Testing
import TourDiagnostics

@Suite struct DiagnosticRendererTests {
  private func source(_ text: String, path: String = "a.tour", id: Int = 0) -> SourceText {
    SourceText(id: SourceID(id), path: path, text: text)
  }

  /// The span of the first occurrence of `words`.
  private func span(_ words: String, in source: SourceText) throws -> SourceSpan {
    let text = String(decoding: source.bytes, as: UTF8.self)
    let range = try #require(text.firstRange(of: words))
    let lower = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return source.span(lower..<lower + words.utf8.count)
  }

  @Test func `an excerpt shows the primary place, the related one, notes and the fix`() throws {
    let text = source(
      "tour t \"T\"\n  starts 2016-09-15 10:00 Europe/Paris\n  viewers Asia/Shanghai 17:00\n")
    let diagnostic = Diagnostic(
      "T0214", .error, "the viewers' time is one hour off", at: try span("17:00", in: text),
      label: "is 16:00 in Shanghai",
      related: [.init(try span("2016-09-15 10:00 Europe/Paris", in: text), "this moment")],
      notes: ["Paris is on summer time that day"],
      fixes: [Fix("write 16:00", replace: try span("17:00", in: text), with: "16:00")])
    #expect(
      DiagnosticRenderer(sources: [text]).render(diagnostic) == """
        error[T0214]: the viewers' time is one hour off
          ┌─ a.tour:3:25
          │
        2 │   starts 2016-09-15 10:00 Europe/Paris
          │          ─────────────────────────────  this moment
        3 │   viewers Asia/Shanghai 17:00
          │                         ^^^^^ is 16:00 in Shanghai
          │
          = Paris is on summer time that day
          = fix: write 16:00   (docent check --fix)


        """)
  }

  @Test func `carets stand under the right columns after Chinese text`() throws {
    let text = source("  zh \"小皇宫的月光\" guide\n")
    let diagnostic = Diagnostic("T0101", .warning, "odd", at: try span("guide", in: text))
    #expect(
      DiagnosticRenderer(sources: [text]).render(diagnostic) == """
        warning[T0101]: odd
          ┌─ a.tour:1:15
          │
        1 │   zh "小皇宫的月光" guide
          │                     ^^^^^


        """)
  }

  @Test func `lines that are not neighbours are set apart, and another file has its own head`()
    throws
  {
    let first = source("room hall \"H\"\n\n\nroom hall \"I\"\n")
    let second = source("room hall \"J\"\n", path: "rooms.tour", id: 1)
    let diagnostic = Diagnostic(
      "T0201", .error, "twice", at: first.span(23..<27), label: "again",
      related: [.init(first.span(5..<9), "first"), .init(second.span(5..<9), "and here")])
    #expect(
      DiagnosticRenderer(sources: [first, second]).render(diagnostic) == """
        error[T0201]: twice
          ┌─ a.tour:4:8
          │
        1 │ room hall "H"
          │      ────  first
          ·
        4 │ room hall "I"
          │        ^^^^ again
          ├─ rooms.tour:1:6
          │
        1 │ room hall "J"
          │      ────  and here


        """)
  }

  @Test func `a control sequence in a script or a message never reaches the terminal`() {
    let text = source("tour \u{1B}[31m\u{07} x\u{202E}\n", path: "a\u{1B}[2J.tour")
    let diagnostic = Diagnostic(
      "T0101", .error, "unknown \u{1B}]0;x\u{07}", at: text.span(5..<9), label: "\u{9B}1m")
    let shown = DiagnosticRenderer(sources: [text]).render(diagnostic)
    for scalar in shown.unicodeScalars where scalar != "\n" {
      #expect(
        scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && scalar.value != 0x202E)
    }
  }

  @Test func `a very long line is shown in part, around the place`() throws {
    let text = source(
      "fr> " + String(repeating: "lune ", count: 400) + "[x] " + String(repeating: "é ", count: 400)
    )
    let diagnostic = Diagnostic("T0101", .error, "odd", at: try span("[x]", in: text))
    let lines = DiagnosticRenderer(sources: [text], width: 80).render(diagnostic).split(
      separator: "\n")
    let excerpt = try #require(lines.first { $0.hasPrefix("1 │ ") })
    let carets = try #require(lines.first { $0.contains("^^^") })
    #expect(DisplayWidth.width(of: excerpt) <= 80)
    #expect(excerpt.hasPrefix("1 │ …") && excerpt.hasSuffix("…"))
    let column = try #require(excerpt.firstRange(of: "[x]"))
    let caret = try #require(carets.firstRange(of: "^^^"))
    #expect(
      DisplayWidth.width(of: excerpt[..<column.lowerBound])
        == DisplayWidth.width(of: carets[..<caret.lowerBound]))
  }

  @Test func `a place at the end of the file is shown`() {
    let text = source("tour t \"T\"")
    let shown = DiagnosticRenderer(sources: [text]).render(
      Diagnostic("T0101", .error, "no stop", at: text.span(10..<10)))
    #expect(shown.contains("1 │ tour t \"T\"\n  │           ^\n"))
  }

  @Test func `a long headline and long notes are broken between words and set in`() throws {
    let text = source("stop hall 1,5\n")
    let diagnostic = Diagnostic(
      "T0125", .error, "a duration is digits and d, h, m or s, in that order, each at most once",
      at: try span("1,5", in: text),
      notes: ["it is written so: stop PLACE [as NAME] [4m..6m | until 10:40 Paris] [optional 1]"])
    #expect(
      DiagnosticRenderer(sources: [text], width: 60).render(diagnostic) == """
        error[T0125]: a duration is digits and d, h, m or s, in that
          order, each at most once
          ┌─ a.tour:1:11
          │
        1 │ stop hall 1,5
          │           ^^^
          │
          = it is written so: stop PLACE [as NAME] [4m..6m | until
              10:40 Paris] [optional 1]


        """)
  }

  @Test func `a label that would pass the width stands on a line of its own`() throws {
    let text = source("  starts 2016-09-15 10:00 Europe/Paris\n")
    let diagnostic = Diagnostic(
      "T0214", .error, "odd", at: try span("Europe/Paris", in: text),
      label: "is one hour off from Shanghai")
    #expect(
      DiagnosticRenderer(sources: [text], width: 50).render(diagnostic) == """
        error[T0214]: odd
          ┌─ a.tour:1:27
          │
        1 │   starts 2016-09-15 10:00 Europe/Paris
          │                           ^^^^^^^^^^^^
          │                  is one hour off from Shanghai


        """)
  }

  @Test(arguments: [40, 60, 80])
  func `no line but a path is wider than the width, in any language`(width: Int) throws {
    let text = source("room hall \"入口大厅\"\n")
    let sentence = "这是小皇宫的入口大厅，欢迎来到巴黎。 Bonjour à tous, et bienvenue au Petit Palais. "
    let diagnostic = Diagnostic(
      "T0101", .warning, sentence + sentence, at: try span("入口", in: text),
      label: sentence, related: [.init(try span("hall", in: text), sentence + sentence)],
      notes: [sentence + sentence], fixes: [Fix(sentence, [])])
    let lines = DiagnosticRenderer(sources: [text], width: width).render(diagnostic).split(
      separator: "\n")
    for line in lines { #expect(DisplayWidth.width(of: line) <= width) }
  }

  @Test func `colour only adds to the text`() throws {
    let text = source("tour t \"T\"\n")
    let diagnostic = Diagnostic("T0101", .error, "odd", at: text.span(5..<6), label: "here")
    let plain = DiagnosticRenderer(sources: [text]).render(diagnostic)
    let coloured = DiagnosticRenderer(sources: [text], style: .coloured).render(diagnostic)
    #expect(coloured != plain)
    #expect(coloured.replacing(/\x{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test(arguments: [(1, 0, "1 error"), (2, 1, "2 errors, 1 warning"), (0, 3, "3 warnings")])
  func `the summary counts`(errors: Int, warnings: Int, text: String) {
    let place = SourceSpan(source: .root, range: 0..<0)
    let all =
      (0..<warnings).map { _ in Diagnostic("T0102", .warning, "w", at: place) }
      + (0..<errors).map { _ in Diagnostic("T0101", .error, "e", at: place) }
    let code = errors > 0 ? "T0101" : "T0102"
    #expect(DiagnosticRenderer.summary(of: all) == "\(text) · docent explain \(code) says more\n")
  }
}
