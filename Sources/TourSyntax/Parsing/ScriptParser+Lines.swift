internal import TourDiagnostics

/// Deciding what a line is by its first word and the section that it stands in.
extension ScriptParser {
  /// The innermost section or block.
  var frame: Frame { frames[frames.count - 1] }
  var section: StatementRule.Sections { frames[frames.count - 1].section }

  /// Sets the line up that was cut into the tokens from `first` on.
  @inline(__always)
  private mutating func beginLine(from first: Int) {
    lineEnd = lexer.tokens.count
    while lineEnd > first, lexer.tokens[lineEnd - 1].kind.isTrivia { lineEnd -= 1 }
    isReported = lexer.holdsReported
    tried = KeywordSet()
    moveTo(first)
    lineStart = cursor
    takenEnd = cursor
  }

  /// Reports what the lexer found in the line.
  mutating func reportFindings() {
    guard !lexer.findings.isEmpty else { return }
    for finding in lexer.findings {
      reports.add(finding)
      if finding.severity == .error { isReported = true }
    }
  }

  mutating func readStatement(from first: Int) {
    beginLine(from: first)
    guard let keyword = Keyword.first(word) else { return readWithoutKeyword() }
    if keyword.rawValue <= Keyword.test.rawValue { return readHeader(keyword) }
    switch keyword {
    case .if, .vote, .option, .else, .end: readBlockLine(keyword)
    default:
      guard let rule = StatementRule(keyword) else { return readUnknown() }
      readStatement(keyword, rule)
    }
  }

  private mutating func readStatement(_ keyword: Keyword, _ rule: StatementRule) {
    reportFindings()
    if rule.sections.isDisjoint(with: section) {
      reportWrongSection(keyword, rule)
    } else {
      checkPlaceInBlocks(keyword, rule)
    }
    readLine(as: rule.kind) { parser throws(Misread) in try parser.readContent(of: rule.kind) }
  }

  /// A node around the rest of the line, which begins with a keyword.
  @inline(__always)
  mutating func readLine(
    as kind: SyntaxKind, _ content: (inout ScriptParser) throws(Misread) -> Void
  ) {
    let node = openLine(kind)
    readWords(content)
    close(node, at: lexer.tokens.count)
  }

  @inline(__always)
  mutating func openLine(_ kind: SyntaxKind) -> Int {
    statement = kind
    contentEnd = lexer.tokens.count
    return open(kind)
  }

  /// Takes the first word as a keyword, then the content; reports and leaves what is left.
  @inline(__always)
  mutating func readWords(_ content: (inout ScriptParser) throws(Misread) -> Void) {
    take(as: .keyword)
    do throws(Misread) {
      try content(&self)
      rejectRest()
    } catch {
      while let part = openParts.popLast() { close(part, at: takenEnd) }
    }
  }

  // MARK: Prose

  mutating func readProse(from first: Int) {
    beginLine(from: first)
    reportFindings()
    if section.isDisjoint(with: [.room, .work, .detail, .stop]) {
      reportProse(
        "prose stands in \(StatementRule.Sections([.room, .work, .detail, .stop]).described)")
    } else if frame.kind == .voteBlock {
      reportProse("in a vote, prose stands below an `option`")
    }
    let node = open(.prose)
    contentEnd = lexer.tokens.count
    close(node, at: contentEnd)
  }

  private mutating func reportProse(_ message: String) {
    report(
      Diagnostic(
        frame.kind == .voteBlock ? .stepOutsideOption : .proseInWrongSection, message,
        at: span(range(ofToken: lineStart)), related: frameRelated))
  }

  // MARK: Lines without a keyword

  private mutating func readWithoutKeyword() {
    if kind == .word, WordShape.isLanguage(plain(cursor)), readTitle() { return }
    readUnknown()
  }

  /// A title: a language and a text. False where the line is none.
  private mutating func readTitle() -> Bool {
    var next = cursor + 1
    while next < lineEnd, lexer.tokens[next].kind.isTrivia { next += 1 }
    let hasText = next < lineEnd && lexer.tokens[next].kind == .text
    let isTitled = !section.isDisjoint(with: .titled)
    guard hasText || isTitled && lexer.plainText(range(ofToken: cursor)).utf8.count == 2 else {
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
    close(node, at: lexer.tokens.count)
    return true
  }

  /// A line that no rule takes; what the lexer found in it is beside the point.
  mutating func readUnknown() {
    let node = openLine(.unknownLine)
    if kind == .word {
      reportUnknownWord()
    } else if isProseOfNoLanguage || !lexer.findings.isEmpty {
      reportFindings()
    } else {
      report(
        Diagnostic(
          .unknownLine, "a line begins with a keyword or a prose mark, not with \(quoted(cursor))",
          at: span(lineRange)))
    }
    close(node, at: lexer.tokens.count)
  }

  private var isProseOfNoLanguage: Bool {
    lexer.findings.contains { $0.code == .markWithoutLanguage }
  }

  private mutating func reportUnknownWord() {
    let written = plain(cursor)
    let range = range(ofToken: cursor)
    let candidates = StatementRule.firstWords(in: section)
    let nearest = reports.isFull ? nil : NearestName.nearest(to: written, in: candidates)
    var notes: [String] = []
    if !section.isDisjoint(with: [.room, .work, .detail, .stop]) {
      notes = ["prose begins with its language: fr> or zh>"]
    }
    report(
      Diagnostic(
        .unknownLine,
        nearest.map { "no line begins with `\(written)`: did you mean `\($0)`" }
          ?? "no line \(here) begins with \(quoted(cursor))",
        at: span(range), notes: nearest == nil ? notes : [],
        fixes: nearest.map { [Fix("write \($0)", replace: span(range), with: $0, isSafe: false)] }
          ?? []))
  }

  private var here: String {
    section == .file ? "outside a section" : "of \(section.described)"
  }
}

extension DiagnosticCode {
  static let unknownLine: DiagnosticCode = "T0140"
  static let proseInWrongSection: DiagnosticCode = "T0146"
}
