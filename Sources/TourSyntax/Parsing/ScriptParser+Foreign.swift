internal import TourDiagnostics

/// Lines that begin with a keyword in another language than English.
extension ScriptParser {
  /// The keyword that the first word stands for, where the rest of the line looks like the keyword's.
  ///
  /// Unmarked prose may begin with such a word: to take it for a header would end the section.
  func foreignKeyword() -> Keyword? {
    guard kind == .word, !reports.isFull, let keyword = ForeignKeywords.keyword(plain(cursor)),
      StatementRule.firstWords(in: section).contains(keyword), isForeignLine(of: keyword)
    else { return nil }
    return keyword
  }

  /// Whether the rest of the line has the keyword's shape.
  func isForeignLine(of keyword: Keyword) -> Bool {
    let kinds = rest.dropFirst().map { lexer.tokens[$0].kind }
    guard let first = kinds.first else { return keyword == .audience || keyword == .else }
    let second = kinds.dropFirst().first
    switch keyword {
    case .tour, .room, .work, .detail:
      return first == .word && (second == .text || second == .invalid)
    case .stop: return first == .word && (second == nil || isTime(second) || followsStop())
    case .use, .test, .option, .cue, .guide, .artist, .date, .technique, .size, .inventory, .image:
      return first == .text
    case .lasts, .pause, .questions, .vote, .begins: return isTime(first)
    case .to: return first == .word && isTime(second)
    case .in, .show, .speaks, .captions, .end:
      return first == .word && (second == nil || second == .comma || second == .dot)
    case .starts: return first == .date || first == .invalid
    case .tags, .thread: return first == .tag
    case .region: return first == .percent
    case .level, .walks: return first == .number
    case .asks: return first == .word && second == .text
    case .pace: return first == .word && second == .number
    case .if, .skip, .expect: return kinds.contains(.comparison) || kinds.contains(.duration)
    case .live, .ask: return first == .number
    default: return false
    }
  }

  private func isTime(_ kind: TokenKind?) -> Bool {
    switch kind {
    case .duration, .number, .clock, .offset, .range, .invalid: true
    default: false
    }
  }

  /// Whether the third word may follow the place of a stop.
  private func followsStop() -> Bool {
    rest.dropFirst(2).first.map { ["as", "until", "optional"].contains(plain($0)) } ?? false
  }

  /// Whether something in the line is neither a word nor a sign, nor a number or date as prose may hold: two words may be
  /// prose as well.
  var holdsLiteral: Bool {
    rest.contains { token in
      switch lexer.tokens[token].kind {
      case .word, .number, .date, .comma, .dot, .invalid: false
      default: true
      }
    }
  }

  mutating func reportForeignWord(_ keyword: Keyword) {
    if countIfFull() { return }
    let (meant, end) = meantWords(keyword)
    let range = range(ofToken: cursor).lowerBound..<end
    report(
      Diagnostic(
        .unknownLine, "lines begin with English words: write `\(meant)`",
        at: span(range),
        fixes: [
          Fix(
            "write \(meant)", replace: span(range), with: meant,
            isSafe: holdsLiteral || keyword == .level || section.isDisjoint(with: .withProse))
        ]))
  }

  /// The keyword, or the two of `fin si`, and where they end.
  private func meantWords(_ keyword: Keyword) -> (words: String, end: Int) {
    if keyword == .end, let block = next(after: cursor),
      let meant = ForeignKeywords.keyword(plain(block)), meant == .if || meant == .vote
    {
      return ("end \(meant.spelling)", range(ofToken: block).upperBound)
    }
    return (keyword.spelling, range(ofToken: cursor).upperBound)
  }
}
