internal import TourDiagnostics

/// Lines that begin with no keyword: titles, and what nobody understands.
extension ScriptParser {
  mutating func readWithoutKeyword() {
    if let keyword = keywordInCapitals() { return readMisspelt(keyword) }
    if kind == .word, WordShape.isLanguage(plain(cursor)), readTitle() { return }
    if kind == .word, section == .stop,
      ["endif", "endvote", "end-if", "end-vote"].contains(plain(cursor))
    {
      return readJoinedEnd()
    }
    if let keyword = foreignKeyword() {
      reportForeignWord(keyword)
      lexer.tokens[cursor].kind = .invalid
      return dispatch(keyword)
    }
    let nearest = nearestKeyword()
    guard let nearest, isLikely(nearest) else { return readUnknown(nearest: nearest) }
    readMisspelt(nearest)
  }

  /// Reads a line on as what it was meant to be: a header that is not seen would make faults of all its lines.
  private mutating func readMisspelt(_ keyword: Keyword) {
    reportUnknownWord(keyword)
    lexer.tokens[cursor].kind = .invalid
    dispatch(keyword)
  }

  /// The keyword that the first word is but for its capitals: `In` is no language, nor is `To`.
  private func keywordInCapitals() -> Keyword? {
    guard kind == .word, case let word = plain(cursor), word.utf8.count == 2,
      let keyword = Keyword.first(PackedWord(word.lowercased())),
      StatementRule.firstWords(in: section).contains(keyword)
    else { return nil }
    return keyword
  }

  /// A title: a language and a text. False where the line is none.
  private mutating func readTitle() -> Bool {
    let isTitled = !section.isDisjoint(with: .titled)
    let isMistaken = lexer.findings.first?.code == .mistakenMark
    guard
      kindAfterFirstWord == .text || isTitled && (plain(cursor).utf8.count == 2 || isMistaken)
    else {
      return false
    }
    reportFindings()
    if !isTitled {
      report(
        Diagnostic(
          .wrongSection, "a title stands in \(StatementRule.Sections.titled.described)",
          at: span(lineRange), related: frameRelated))
    }
    let node = openLine(.title)
    take(as: .language)
    do throws(Misread) {
      try expectText("the title in quotes")
      rejectRest()
    } catch {}
    close(node, at: mergedStart ?? lexer.tokens.count)
    return true
  }

  /// A line that no rule takes; what the lexer found in it is beside the point.
  mutating func readUnknown(nearest: Keyword?) {
    let node = openLine(.unknownLine)
    if kind == .word {
      reportUnknownWord(nearest)
    } else if !lexer.findings.isEmpty {
      reportFindings()
    } else {
      report(
        Diagnostic(
          .unknownLine, "a line begins with a keyword or a prose mark, not with \(quoted(cursor))",
          at: span(lineRange)))
    }
    close(node, at: lexer.tokens.count)
  }

  // MARK: Guessing

  private func nearestKeyword() -> Keyword? {
    guard kind == .word, !reports.isFull,
      let nearest = NearestName.nearest(
        to: plain(cursor), in: StatementRule.firstWords(in: section).map(\.spelling))
    else { return nil }
    return Keyword.first(PackedWord(nearest))
  }

  /// Whether the rest of the line looks like the keyword's.
  ///
  /// Unmarked prose may begin with a word that is near a keyword: to take it for a header would end the section.
  private func isLikely(_ keyword: Keyword) -> Bool {
    let next = kindAfterFirstWord
    switch keyword {
    case .use, .test, .option: return next == .text
    case .tour, .room, .work, .detail: return next == .word && lineEnd - lineStart >= 5
    case .stop: return next == .word && lineEnd - lineStart <= 9
    case .audience, .else: return next == nil
    case .vote: return next == .duration
    case .if, .end: return next == nil || next == .word
    default: return true
    }
  }

  private var kindAfterFirstWord: TokenKind? {
    var next = cursor + 1
    while next < lineEnd, lexer.tokens[next].kind.isTrivia { next += 1 }
    return next < lineEnd ? lexer.tokens[next].kind : nil
  }

  private mutating func reportUnknownWord(_ nearest: Keyword?) {
    if countIfFull() { return }
    let written = plain(cursor)
    let range = range(ofToken: cursor)
    if ["elseif", "elsif", "elif"].contains(written.lowercased()) {
      return reportElseIf(written, at: range)
    }
    if section == .stop, written.lowercased() == "note" { return reportNote() }
    if nearest == nil, reportUnmarkedProse() { return }
    let message =
      nearest.map { "no line begins with \(quoted(cursor)): did you mean `\($0.spelling)`" }
      ?? "no line \(here) begins with \(quoted(cursor))"
    report(
      Diagnostic(
        .unknownLine, message, at: span(range),
        notes: nearest == nil ? notesOnUnknown(written) : [],
        fixes: nearest.map {
          [
            Fix(
              "write \($0.spelling)", replace: span(range), with: $0.spelling,
              isSafe: isBeyondDoubt($0, for: written))
          ]
        } ?? titleRepairs()))
  }

  mutating func reportElseIf(_ written: String, at range: Range<Int>) {
    report(
      Diagnostic(
        .unknownLine, "there is no `\(written)`: under `else`, an `if` of its own says the same",
        at: span(range), notes: ["it closes with an `end if` of its own"]))
  }

  /// Whether a first word can have been meant for nothing but a keyword: it differs in its capitals where no prose can
  /// stand, or in one letter where the rest of the line has the keyword's shape.
  private func isBeyondDoubt(_ keyword: Keyword, for written: String) -> Bool {
    if written.lowercased() == keyword.spelling {
      return section.isDisjoint(with: .withProse) || isForeignLine(of: keyword) || holdsLiteral
    }
    return isForeignLine(of: keyword)
      && NearestName.only(
        written, in: StatementRule.firstWords(in: section).map(\.spelling)) == keyword.spelling
  }

  private func notesOnUnknown(_ written: String) -> [String] {
    if let keyword = ForeignKeywords.keyword(written),
      let form = StatementForm.form(of: keyword)
    {
      return ["`\(written)` is `\(keyword.spelling)` in a script, written so: \(form)"]
    }
    let takesProse = !section.isDisjoint(with: .withProse)
    return takesProse ? ["prose begins with its language, such as fr>"] : []
  }

  // MARK: Lines that lack or have one word

  /// `titre en "x"`: a title in another language has no keyword.
  private func titleRepairs() -> [Fix] {
    guard ["title", "titre", "titel", "标题", "標題"].contains(plain(cursor).lowercased()),
      !section.isDisjoint(with: .titled), let language = next(after: cursor),
      lexer.tokens[language].kind == .word, WordShape.isLanguage(plain(language)),
      let text = next(after: language), lexer.tokens[text].kind == .text
    else { return [] }
    let range = range(ofToken: cursor).lowerBound..<range(ofToken: language).lowerBound
    return [Fix("remove \(quoted(cursor))", replace: span(range), with: "")]
  }

  /// `note "x"`, as at the prompt of a rehearsal.
  private mutating func reportNote() {
    let line = lineRange
    let words = rest.dropFirst()
    let text =
      words.count == 1 ? words.first.map { TextLiteral.content(plain($0)) } : nil
    let written = words.first.map {
      String(decoding: lexer.bytes[range(ofToken: $0).lowerBound..<line.upperBound], as: UTF8.self)
    }
    report(
      Diagnostic(
        .unknownLine, "a note for the guide begins with `guide>`",
        at: span(range(ofToken: cursor)),
        fixes: [
          Fix(
            "write guide>", replace: span(line), with: "guide> " + (text ?? written ?? ""),
            isSafe: false)
        ]))
  }

  private var here: String {
    section == .file ? "outside a section" : "of \(section.described)"
  }
}

extension DiagnosticCode {
  static let unknownLine: DiagnosticCode = "T0140"
}
