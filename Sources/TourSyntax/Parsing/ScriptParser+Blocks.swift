internal import TourDiagnostics

/// Blocks: `if … else … end if` and `vote … option … end vote`, each closed by its name.
extension ScriptParser {
  mutating func readBlockLine(_ keyword: Keyword) {
    guard section == .stop else { return readBlockLineElsewhere(keyword) }
    guard !isTooDeep else { return close(openLine(.unknownLine), at: lexer.tokens.count) }
    switch keyword {
    case .if: openBlock(.ifBlock) { p throws(Misread) in try p.condition() }
    case .vote: openBlock(.voteBlock) { p throws(Misread) in try p.voteLine() }
    case .option: readOption()
    case .else: readElse()
    default: readEnd()
    }
  }

  private mutating func voteLine() throws(Misread) {
    try expectDuration("the time for voting")
    if at(.text) { try label() }
  }

  private mutating func readBlockLineElsewhere(_ keyword: Keyword) {
    if reportCutOffStep() { return close(openLine(.unknownLine), at: lexer.tokens.count) }
    report(
      Diagnostic(
        .wrongSection,
        "`\(keyword.spelling)` stands in a `stop`, not \(section == .file ? "outside a section" : "in \(section.described)")",
        at: span(range(ofToken: lineStart)), related: frameRelated))
    close(openLine(.unknownLine), at: lexer.tokens.count)
  }

  // MARK: Opening

  private mutating func openBlock(
    _ kind: SyntaxKind, _ header: (inout ScriptParser) throws(Misread) -> Void
  ) {
    if frame.kind == .voteBlock { reportOutsideOption(kind == .ifBlock ? "`if`" : "`vote`") }
    let range = lineRange
    guard blockDepth < limits.nesting else { return rejectDepth() }
    let node = openLine(kind)
    readWords(header)
    frames.append(Frame(kind: kind, node: node, section: .stop, headerRange: range))
  }

  /// How many `if` and `vote` are open.
  private var blockDepth: Int { frames.count { $0.kind == .ifBlock || $0.kind == .voteBlock } }

  /// After this, nobody can say which `end` belongs to what: the stop's other lines of blocks are not judged.
  private mutating func rejectDepth() {
    report(
      Diagnostic(
        .tooDeep, "blocks stand inside each other \(limits.nesting) deep at most",
        at: span(lineRange)))
    isTooDeep = true
    close(openLine(.unknownLine), at: lexer.tokens.count)
  }

  private mutating func readOption() {
    guard let vote = innermost({ $0 == .voteBlock }) else { return rejectStray(.option, "`vote`") }
    closeFrames(above: vote, at: lineRange)
    frames[vote].hasPart = true
    let range = lineRange
    let node = openLine(.option)
    readWords { p throws(Misread) in try p.label() }
    frames.append(Frame(kind: .option, node: node, section: .stop, headerRange: range))
  }

  private mutating func readElse() {
    guard let block = innermost({ $0 == .ifBlock }) else { return rejectStray(.else, "`if`") }
    closeFrames(above: block, at: lineRange)
    if frames[block].hasPart {
      report(
        Diagnostic(
          .secondElse, "this `if` already has an `else`", at: span(lineRange),
          related: [Diagnostic.Related(span(frames[block].headerRange), "the `if`")]))
    }
    frames[block].hasPart = true
    let range = lineRange
    if secondWord(is: .if) { reportElseIf("else if", at: range) }
    let node = openLine(.elseBranch)
    readWords { _ throws(Misread) in }
    frames.append(Frame(kind: .elseBranch, node: node, section: .stop, headerRange: range))
  }
}

extension DiagnosticCode {
  static let tooDeep: DiagnosticCode = "T0154"
  static let secondElse: DiagnosticCode = "T0155"
}
