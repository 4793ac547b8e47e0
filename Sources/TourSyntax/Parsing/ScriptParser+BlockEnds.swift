internal import TourDiagnostics

/// Ends of blocks, and what is reported where an end is missing, or stands alone.
extension ScriptParser {
  /// `endif` and `endvote`, written in one word.
  mutating func readJoinedEnd() {
    reportFindings()
    readBareEnd(as: plain(cursor).hasSuffix("if") ? .ifBlock : .voteBlock)
  }

  mutating func readEnd() {
    let isVote = secondWord(is: .vote)
    guard isVote || secondWord(is: .if) else { return readBareEnd() }
    let kind: SyntaxKind = isVote ? .voteBlock : .ifBlock
    guard let block = innermost({ $0 == kind }) else {
      // `end vote` where an `if` is open closes that.
      if innermost({ $0 == .ifBlock || $0 == .voteBlock }) != nil { return readBareEnd() }
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
            isSafe: kind != nil && wanted == block)
        ]))
    closeFrames(above: block, at: lineRange)
    finishBlock(block, endKind: name == .if ? .endIf : .endVote, name)
  }

  private mutating func finishBlock(_ block: Int, endKind: SyntaxKind, _ name: Keyword) {
    let frame = frames[block]
    if frame.kind == .voteBlock { checkOptions(of: frame) }
    readLine(as: endKind) { p throws(Misread) in try p.expect(name) }
    close(frame.node, at: contentEnd)
    frames.removeSubrange(block...)
  }

  private mutating func checkOptions(of frame: Frame) {
    guard !frame.hasPart else { return }
    report(
      Diagnostic(
        .voteWithoutOption, "a vote needs at least one `option`", at: span(frame.headerRange)))
  }

  /// Closes all that is open inside `block`; blocks there are not ended, and reported at both ends.
  mutating func closeFrames(above block: Int, at line: Range<Int>) {
    closeFrames(above: block, reason: ("this line belongs to a block around it", line))
  }

  private mutating func closeFrames(above block: Int, reason: (label: String, range: Range<Int>)) {
    while frames.count - 1 > block {
      let frame = self.frame
      if frame.kind == .ifBlock || frame.kind == .voteBlock, !isTooDeep {
        reportUnclosed(frame, reason)
      }
      close(frame.node, at: contentEnd)
      frames.removeLast()
    }
  }

  /// Closes the blocks of a stop that a header, or the end of the file, ends.
  mutating func closeBlocks(because header: Keyword?) {
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
  func innermost(_ isWanted: (SyntaxKind) -> Bool) -> Int? {
    for index in frames.indices.reversed() {
      if isWanted(frames[index].kind) { return index }
      if frames[index].kind == .stop { return nil }
    }
    return nil
  }

  mutating func secondWord(is keyword: Keyword) -> Bool {
    let start = cursor
    moveTo(cursor + 1)
    let isFound = word == keyword.packed
    moveTo(start)
    return isFound
  }

  mutating func rejectStray(_ keyword: Keyword, _ block: String) {
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
  static let bareEnd: DiagnosticCode = "T0159"
}
