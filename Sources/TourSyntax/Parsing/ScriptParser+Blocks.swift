internal import TourDiagnostics

/// Blocks: `if … else … end if` and `vote … option … end vote`, each closed by its name.
extension ScriptParser {
  mutating func readBlockLine(_ keyword: Keyword) {
    guard section == .stop else { return readBlockLineElsewhere(keyword) }
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
    guard blockDepth < limits.nesting else {
      if frame.node >= 0 { reportDepth() }
      close(openLine(.unknownLine), at: lexer.tokens.count)
      frames.append(Frame(kind: kind, node: -1, section: .stop, headerRange: range, hasPart: true))
      return
    }
    let node = openLine(kind)
    readWords(header)
    frames.append(Frame(kind: kind, node: node, section: .stop, headerRange: range))
  }

  /// How many `if` and `vote` are open.
  private var blockDepth: Int {
    var depth = 0
    for frame in frames.reversed() {
      if frame.kind == .ifBlock || frame.kind == .voteBlock { depth += 1 }
      if frame.kind == .stop || frame.node < 0 { return frame.node < 0 ? limits.nesting : depth }
    }
    return depth
  }

  private mutating func reportDepth() {
    report(
      Diagnostic(
        .tooDeep, "blocks stand inside each other \(limits.nesting) deep at most",
        at: span(lineRange)))
  }

  private mutating func readOption() {
    guard let vote = innermost({ $0 == .voteBlock }) else { return rejectStray(.option, "`vote`") }
    closeFrames(above: vote, at: lineRange)
    frames[vote].hasPart = true
    let range = lineRange
    guard frames[vote].node >= 0 else { return readTooDeep(.option) }
    let node = openLine(.option)
    readWords { p throws(Misread) in try p.label() }
    frames.append(Frame(kind: .option, node: node, section: .stop, headerRange: range))
  }

  private mutating func readElse() {
    guard let block = innermost({ $0 == .ifBlock }) else { return rejectStray(.else, "`if`") }
    closeFrames(above: block, at: lineRange)
    if frames[block].node >= 0 && frames[block].hasPart {
      report(
        Diagnostic(
          .secondElse, "this `if` already has an `else`", at: span(lineRange),
          related: [Diagnostic.Related(span(frames[block].headerRange), "the `if`")]))
    }
    frames[block].hasPart = true
    let range = lineRange
    guard frames[block].node >= 0 else { return readTooDeep(.elseBranch) }
    let node = openLine(.elseBranch)
    readWords { _ throws(Misread) in }
    frames.append(Frame(kind: .elseBranch, node: node, section: .stop, headerRange: range))
  }

  /// A branch of a block that has no node.
  private mutating func readTooDeep(_ kind: SyntaxKind) {
    close(openLine(.unknownLine), at: lexer.tokens.count)
    frames.append(Frame(kind: kind, node: -1, section: .stop, headerRange: lineRange))
  }

  // MARK: Closing

  /// `endif` and `endvote`, written in one word.
  mutating func readJoinedEnd() {
    reportFindings()
    readBareEnd(as: plain(cursor).hasSuffix("if") ? .ifBlock : .voteBlock)
  }

  private mutating func readEnd() {
    let isVote = secondWord(is: .vote)
    guard isVote || secondWord(is: .if) else { return readBareEnd() }
    let kind: SyntaxKind = isVote ? .voteBlock : .ifBlock
    guard let block = innermost({ $0 == kind }) else {
      return rejectStray(.end, isVote ? "`vote`" : "`if`")
    }
    closeFrames(above: block, at: lineRange)
    finishBlock(block, endKind: isVote ? .endVote : .endIf, isVote ? .vote : .if)
  }

  /// `end` without the name of its block: it is taken as the innermost's, and a fix says so.
  private mutating func readBareEnd(as kind: SyntaxKind? = nil) {
    let wanted = innermost { $0 == .ifBlock || $0 == .voteBlock }
    guard let block = kind.flatMap({ kind in innermost { $0 == kind } }) ?? wanted else {
      return rejectStray(.end, "`if` or `vote`")
    }
    let name = frames[block].kind == .ifBlock ? Keyword.if : .vote
    let range = lineRange
    report(
      Diagnostic(
        .bareEnd, "a block is closed by its name: `end \(name.spelling)`", at: span(range),
        related: [Diagnostic.Related(span(frames[block].headerRange), "the block")],
        fixes: [
          Fix(
            "write end \(name.spelling)", replace: span(range), with: "end \(name.spelling)",
            isSafe: false)
        ]))
    closeFrames(above: block, at: lineRange)
    finishBlock(block, endKind: name == .if ? .endIf : .endVote, name)
  }

  private mutating func finishBlock(_ block: Int, endKind: SyntaxKind, _ name: Keyword) {
    let frame = frames[block]
    if frame.kind == .voteBlock { checkOptions(of: frame) }
    if frame.node >= 0 {
      readLine(as: endKind) { p throws(Misread) in try p.expect(name) }
      close(frame.node, at: contentEnd)
    } else {
      close(openLine(.unknownLine), at: lexer.tokens.count)
    }
    frames.removeSubrange(block...)
  }

  private mutating func checkOptions(of frame: Frame) {
    guard !frame.hasPart else { return }
    report(
      Diagnostic(
        .voteWithoutOption, "a vote needs at least one `option`", at: span(frame.headerRange)))
  }

  /// Closes all that is open inside `block`; blocks there are not ended, and reported at both ends.
  private mutating func closeFrames(above block: Int, at line: Range<Int>) {
    closeFrames(above: block, reason: ("this line belongs to a block around it", line))
  }

  private mutating func closeFrames(above block: Int, reason: (label: String, range: Range<Int>)) {
    while frames.count - 1 > block {
      let frame = self.frame
      if frame.kind == .ifBlock || frame.kind == .voteBlock { reportUnclosed(frame, reason) }
      if frame.node >= 0 { close(frame.node, at: contentEnd) }
      frames.removeLast()
    }
  }

  /// Closes the blocks of a stop that a header, or the end of the file, ends.
  mutating func closeBlocks(downTo: Int?, because header: Keyword?) {
    guard let stop = frames.lastIndex(where: { $0.kind == .stop }), stop < frames.count - 1 else {
      return
    }
    let end = lexer.bytes.count
    closeFrames(
      above: stop,
      reason: header == nil
        ? ("the file ends here", end..<end) : ("the stop ends here, before this line", lineRange))
  }

  private mutating func reportUnclosed(_ frame: Frame, _ reason: (label: String, range: Range<Int>))
  {
    let name = frame.kind == .ifBlock ? "if" : "vote"
    reports.add(
      Diagnostic(
        .unclosedBlock, "this `\(name)` is not closed by `end \(name)`",
        at: span(frame.headerRange),
        related: [Diagnostic.Related(span(reason.range), reason.label)]))
  }

  // MARK: Looking

  /// The innermost frame of the stop whose kind is asked for.
  private func innermost(_ isWanted: (SyntaxKind) -> Bool) -> Int? {
    for index in frames.indices.reversed() {
      if isWanted(frames[index].kind) { return index }
      if frames[index].kind == .stop { return nil }
    }
    return nil
  }

  private mutating func secondWord(is keyword: Keyword) -> Bool {
    let start = cursor
    moveTo(cursor + 1)
    let isFound = word == Keyword.packed[Int(keyword.rawValue)]
    moveTo(start)
    return isFound
  }

  private mutating func rejectStray(_ keyword: Keyword, _ block: String) {
    report(
      Diagnostic(
        .strayBlockLine,
        "there is no \(block) open here that \(quotedLine(keyword)) could belong to",
        at: span(lineRange)))
    close(openLine(.unknownLine), at: lexer.tokens.count)
  }

  private func quotedLine(_ keyword: Keyword) -> String { "`\(keyword.spelling)`" }
}

extension DiagnosticCode {
  static let unclosedBlock: DiagnosticCode = "T0150"
  static let strayBlockLine: DiagnosticCode = "T0151"
  static let voteWithoutOption: DiagnosticCode = "T0153"
  static let tooDeep: DiagnosticCode = "T0154"
  static let secondElse: DiagnosticCode = "T0155"
  static let bareEnd: DiagnosticCode = "T0159"
}
