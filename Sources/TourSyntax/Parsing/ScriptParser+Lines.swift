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
    if lexer.hasBullet { moveTo(cursor + 1) }
    lineStart = cursor
    takenEnd = cursor
  }

  /// Reports what the lexer found in the line.
  mutating func reportFindings() {
    guard !lexer.findings.isEmpty else { return }
    lexer.isQuiet = reports.isFull
    for finding in lexer.findings {
      reports.add(finding)
      if finding.severity == .error { isReported = true }
    }
  }

  mutating func readStatement(from first: Int) {
    beginLine(from: first)
    readFirstStatement()
    readMergedLine()
  }

  private mutating func readFirstStatement() {
    guard let keyword = Keyword.first(word) else { return readWithoutKeyword() }
    holdsStraySign =
      !isReported && lexer.findings.count == 1 && lexer.findings[0].code == .straySign
    if holdsStraySign {
      isReported = true
    } else {
      reportFindings()
    }
    dispatch(keyword)
    if holdsStraySign { reportFindings() }
    holdsStraySign = false
  }

  /// Reads a line that begins with a keyword.
  mutating func dispatch(_ keyword: Keyword) {
    proseMark = nil
    if keyword.ordinal <= Keyword.test.ordinal { return readHeader(keyword) }
    switch keyword {
    case .if, .vote, .option, .else, .end: readBlockLine(keyword)
    default:
      guard let rule = StatementRule(keyword) else { return readUnknown(nearest: nil) }
      readStatement(keyword, rule)
    }
  }

  private mutating func readStatement(_ keyword: Keyword, _ rule: StatementRule) {
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
    close(node, at: mergedStart ?? lexer.tokens.count)
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
      closeBrokenParts()
    }
  }

  /// Closes the parts that a faulty line breaks off; the innermost may be empty.
  private mutating func closeBrokenParts() {
    guard let last = openParts.last else { return }
    let end = max(takenEnd, Int(nodes[last].firstToken))
    while let part = openParts.popLast() { close(part, at: end) }
  }

  // MARK: Prose

  mutating func readProse(from first: Int) {
    beginLine(from: first)
    reportFindings()
    proseMark = range(ofToken: lineStart)
    if section.isDisjoint(with: .withProse) {
      reportProse()
    } else if frame.kind == .voteBlock {
      reportOutsideOption("prose")
    }
    let node = open(.prose)
    contentEnd = lexer.tokens.count
    close(node, at: contentEnd)
  }

  private mutating func reportProse() {
    if countIfFull() { return }
    report(
      Diagnostic(
        .proseInWrongSection,
        "prose stands in \(StatementRule.Sections.withProse.described)",
        at: span(range(ofToken: lineStart)), related: frameRelated))
  }
}

extension DiagnosticCode {
  static let proseInWrongSection: DiagnosticCode = "T0146"
}
