internal import TourDiagnostics

/// What begins with a digit: numbers, percents, durations, clock times, dates; and offsets after `+`.
///
/// The right shapes are taken here; ``NumberSlip`` says what any other was meant to be.
extension LineLexer {
  /// - Parameter signLength: the bytes of a minus sign at the position, or 0.
  mutating func cutNumber(signLength: Int = 0) {
    let start = position + signLength
    let digits = digitsEnd(from: start)
    let (sign, length) = plainScalar(at: digits)
    let shape: (kind: TokenKind, end: Int)?
    switch sign {
    case 0x3A: shape = clockEnd(start, digits).map { (.clock, $0) }
    case 0x2D: shape = dateEnd(start, digits).map { (.date, $0) }
    case 0x64, 0x68, 0x6D, 0x73: shape = durationEnd(from: start).map { (.duration, $0) }
    case 0x25: shape = (.percent, digits + length)
    case 0x2E: shape = fractionEnd(digits, length)
    default: shape = (.number, digits)
    }
    guard let shape, endsLiteral(shape.end, shape.kind),
      signLength == 0 || shape.kind == .number || shape.kind == .duration
    else {
      cutSlip()
      return
    }
    if shape.kind == .clock, cutHalfDay(after: shape.end) { return }
    if shape.kind == .number, signLength == 0, cutSpacedSlip(after: shape.end) { return }
    emit(shape.kind, to: shape.end)
  }

  /// `+` and at once a duration.
  mutating func cutOffset(_ plusLength: Int) {
    let start = position + plusLength
    if let end = durationEnd(from: start), endsLiteral(end, .offset) {
      emit(.offset, to: end)
    } else if CharacterClass.isDigit(plainScalar(at: start).value) {
      cutSlip()
    } else if case let (space, length) = plainScalar(at: start), space == 0x20,
      let end = durationEnd(from: start + length), endsLiteral(end, .offset)
    {
      let written = plainText((start + length)..<end)
      reject(
        to: end, .offsetApart, "an offset is `+` and at once a duration",
        fixes: [Fix("write +\(written)", replace: span(position..<end), with: "+" + written)])
    } else {
      cutStray(to: start)
    }
  }

  // MARK: Shapes

  @inline(__always)
  func digitsEnd(from start: Int) -> Int {
    var index = start
    while case let (scalar, length) = plainScalar(at: index), CharacterClass.isDigit(scalar) {
      index += length
    }
    return index
  }

  /// How many digits stand between two places: full-width ones have three bytes.
  private func digitCount(_ start: Int, _ end: Int) -> Int {
    var count = 0
    var index = start
    while index < end {
      index += scalar(at: index).length
      count += 1
    }
    return count
  }

  /// The end of exactly two digits after the sign at `index`.
  private func pairEnd(after index: Int, sign: UInt32) -> Int? {
    let (found, length) = plainScalar(at: index)
    guard found == sign else { return nil }
    let end = digitsEnd(from: index + length)
    return digitCount(index + length, end) == 2 ? end : nil
  }

  private func clockEnd(_ start: Int, _ hoursEnd: Int) -> Int? {
    guard digitCount(start, hoursEnd) <= 2, let minutes = pairEnd(after: hoursEnd, sign: 0x3A)
    else {
      return nil
    }
    return pairEnd(after: minutes, sign: 0x3A) ?? minutes
  }

  private func dateEnd(_ start: Int, _ yearEnd: Int) -> Int? {
    guard digitCount(start, yearEnd) == 4, let month = pairEnd(after: yearEnd, sign: 0x2D) else {
      return nil
    }
    return pairEnd(after: month, sign: 0x2D)
  }

  /// Digits and `d`, `h`, `m`, `s` in this order, each at most once.
  func durationEnd(from start: Int) -> Int? {
    var index = start
    var rank = 0
    while true {
      let digits = digitsEnd(from: index)
      if digits == index { return index > start ? index : nil }
      let (unit, length) = plainScalar(at: digits)
      let unitRank: Int =
        switch unit {
        case 0x64: 1
        case 0x68: 2
        case 0x6D: 3
        case 0x73: 4
        default: 0
        }
      guard unitRank > rank else { return nil }
      rank = unitRank
      index = digits + length
    }
  }

  /// A number with a fraction, perhaps a percent; a number alone before `..`.
  private func fractionEnd(_ digits: Int, _ pointLength: Int) -> (kind: TokenKind, end: Int)? {
    let after = digits + pointLength
    if plainScalar(at: after).value == 0x2E { return (.number, digits) }
    let end = digitsEnd(from: after)
    guard end > after else { return nil }
    let (sign, length) = plainScalar(at: end)
    return sign == 0x25 ? (.percent, end + length) : (.number, end)
  }

  /// Whether a literal may end here: nothing that could belong to it follows.
  private func endsLiteral(_ end: Int, _ kind: TokenKind) -> Bool {
    let (scalar, length) = plainScalar(at: end)
    switch scalar {
    case 0x20, 0x09, 0x0A, 0x0D, Self.pastEnd, 0xB1, 0x2B, 0x3C, 0x3D, 0x3E, 0x23, 0x2264, 0x2265:
      return true
    case 0x2C:
      return kind != .number || !CharacterClass.isDigit(plainScalar(at: end + length).value)
    case 0x2E: return plainScalar(at: end + length).value == 0x2E
    case 0x2F: return plainScalar(at: end + length).value == 0x2F
    case 0x22, 0x201C, 0xAB: return scalar != 0x22 || kind != .number
    default: return false
    }
  }

  // MARK: Slips

  /// Takes all that hangs together here as one `invalid` token.
  private mutating func cutSlip() {
    let end = runEnd()
    guard hasRoom, !isQuiet, end - position <= 100 else {
      return reject(to: end, .noLiteral, "this is no number, duration, time or date")
    }
    if cutNameAfterDigits(to: end) { return }
    let run = plainText(position..<end)
    let slip = NumberSlip(run, in: slipContext)
    reject(
      to: end, slip.code, slip.message,
      fixes: slip.meant.map {
        Fix("write \($0)", replace: span(position..<end), with: $0, isSafe: slip.isSafe)
      })
  }

  /// The end of what hangs together: up to white space, a comment, a list's comma, `..`, `±` or a comparison.
  private func runEnd() -> Int {
    var index = position + scalar(at: position).length
    while true {
      let (scalar, length) = plainScalar(at: index)
      let next = plainScalar(at: index + length).value
      switch scalar {
      case 0x20, 0x09, 0x0A, 0x0D, Self.pastEnd, Self.malformed, 0xB1, 0x2B, 0x3C, 0x3D, 0x3E, 0x23:
        return index
      case 0x2C where !CharacterClass.isDigit(next): return index
      case 0x2E where next == 0x2E && plainScalar(at: index + length * 2).value != 0x2E:
        return index
      case 0x2F where next == 0x2F: return index
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF: return index
      default: index += length
      }
    }
  }

  /// `2:00 PM`: takes both as one `invalid` token.
  private mutating func cutHalfDay(after end: Int) -> Bool {
    guard plainScalar(at: end).value == 0x20 else { return false }
    let start = end + plainScalar(at: end).length
    let word = scanWord(from: start).end
    let half = plainText(start..<word).lowercased()
    guard half == "am" || half == "pm", hasRoom else { return false }
    let slip = NumberSlip(plainText(position..<end) + half)
    reject(
      to: word, slip.code, slip.message,
      fixes: slip.meant.map { Fix("write \($0)", replace: span(position..<word), with: $0) })
    return true
  }

  /// `380 000` and `40 %`: takes them as one `invalid` token.
  private mutating func cutSpacedSlip(after end: Int) -> Bool {
    let (space, length) = plainScalar(at: end)
    guard space == 0x20 else { return false }
    let (next, nextLength) = plainScalar(at: end + length)
    if next == 0x25 {
      let number = plainText(position..<end)
      reject(
        to: end + length + nextLength, .percentApart, "`%` stands at the number, without a space",
        fixes: [
          Fix(
            "write \(number)%", replace: span(position..<(end + length + nextLength)),
            with: number + "%")
        ])
      return true
    }
    guard CharacterClass.isDigit(next), digitCount(position, end) <= 3,
      plainScalar(at: position).value != 0x30, !takesNumbersSideBySide
    else { return false }
    return cutGroups(after: end)
  }

  private mutating func cutGroups(after firstEnd: Int) -> Bool {
    var end = firstEnd
    while case let (space, length) = plainScalar(at: end), space == 0x20 {
      let group = digitsEnd(from: end + length)
      guard digitCount(end + length, group) == 3, endsLiteral(group, .number) else { break }
      end = group
    }
    guard end > firstEnd else { return false }
    let digits = String(plainText(position..<end).filter { $0 != " " })
    reject(
      to: end, .digitGroups, "a number is written without spaces",
      fixes: [Fix("write \(digits)", replace: span(position..<end), with: digits)])
    return true
  }
}

extension DiagnosticCode {
  static let digitGroups: DiagnosticCode = "T0123"
  static let percentApart: DiagnosticCode = "T0127"
  static let offsetApart: DiagnosticCode = "T0131"
}
