internal import TourDiagnostics

/// Durations in pieces: numbers and units as words of their own, `1 min 30 s`.
extension ScriptParser {
  /// A number where a duration is expected: both units are offered.
  mutating func takeBareNumber() {
    if let spaced = spacedDuration() { return reportSpaced(spaced) }
    let range = range(ofToken: cursor)
    let number = plain(cursor)
    report(
      Diagnostic(
        .durationWithoutUnit, "a duration needs its unit", at: span(range),
        fixes: number.contains(".")
          ? []
          : ["m", "s"].map {
            Fix("write \(number)\($0)", replace: span(range), with: number + $0, isSafe: false)
          }))
    take(as: .invalid)
  }

  /// What numbers and the units behind them make together.
  private struct SpacedDuration {
    var written = ""
    var lastUnit = ""
    var last: Int
    var pieces = 0
  }

  /// `90 s`, `1 min 30`, `1 h 30 min`, `10 s.`; nil where no unit stands behind the number at the cursor.
  private func spacedDuration() -> SpacedDuration? {
    var found = SpacedDuration(last: cursor)
    var token: Int? = cursor
    while let number = token, lexer.tokens[number].kind == .number {
      guard let word = next(after: number), lexer.tokens[word].kind == .word,
        let unit = DurationShape.unit(spelled: plain(word))
      else {
        extend(&found, byLast: number)
        break
      }
      let pieces = found.written + plain(number) + unit
      guard found.pieces == 0 || DurationShape.isDuration(pieces) else { break }
      found = SpacedDuration(
        written: pieces, lastUnit: unit, last: passedPoint(after: word), pieces: found.pieces + 1)
      token = next(after: found.last)
    }
    return found.pieces > 0 ? found : nil
  }

  /// The `30` of `1 min 30`.
  private func extend(_ found: inout SpacedDuration, byLast number: Int) {
    guard let unit = ["d": "h", "h": "m", "m": "s"][found.lastUnit],
      case let written = found.written + plain(number) + unit, DurationShape.isDuration(written)
    else { return }
    found.written = written
    found.last = number
  }

  /// The point of an abbreviation, `min.`, else the unit itself.
  private func passedPoint(after unit: Int) -> Int {
    unit + 1 < lineEnd && lexer.tokens[unit + 1].kind == .dot ? unit + 1 : unit
  }

  private mutating func reportSpaced(_ duration: SpacedDuration) {
    let range = range(ofToken: cursor).lowerBound..<range(ofToken: duration.last).upperBound
    // `42 m` to a room is a distance as likely as a time.
    let isDistance = statement == .way && duration.pieces == 1 && duration.lastUnit == "m"
    let meant =
      isDistance
      ? ["\(plain(cursor)) metres", duration.written]
      : DurationShape.isDuration(duration.written) ? [duration.written] : []
    report(
      Diagnostic(
        .wrongDuration, "a duration is written without spaces", at: span(range),
        fixes: meant.map {
          Fix("write \($0)", replace: span(range), with: $0, isSafe: !isDistance)
        }))
    takeInvalid(through: duration.last)
  }

  /// Takes the tokens up to `last` as what is reported already.
  mutating func takeInvalid(through last: Int) {
    for token in cursor...last where !lexer.tokens[token].kind.isTrivia {
      lexer.tokens[token].kind = .invalid
    }
    takenEnd = last + 1
    tried = KeywordSet()
    moveTo(last + 1)
  }
}
