internal import TourDiagnostics

/// Signs, and whatever else a statement may hold but words, numbers and texts.
extension LineLexer {
  /// Takes what begins with `scalar` at the position.
  mutating func cutSign(_ scalar: UInt32, _ length: Int) {
    switch scalar {
    case 0x2E: cutPoint(length)
    case 0x2F: cutSlash(length)
    case 0x3C...0x3E: cutComparison(scalar, length)
    case 0x2264, 0x2265: emit(.comparison, to: position + length)
    case 0xB1: emit(.tolerance, to: position + length)
    case 0x2B: cutPlus(length)
    case 0x2D: cutMinus(length)
    case 0x23: cutTag(length)
    case 0x201C: cutText(from: position + length, closing: 0x201D)
    case 0xAB: cutText(from: position + length, closing: 0xBB)
    case 0x27 where cutElidedName(), 0x2019 where cutElidedName(): break
    // The apostrophe of `l'été` opens nothing.
    case 0x27 where lastToken.map { tokens[$0].kind } == .word && isAtTokenEnd:
      cutStray(to: position + length)
    case 0x27, 0x60, 0x2018, 0x201D, 0x201E, 0x300A, 0x300C, 0x300E: cutWrongQuotes(scalar, length)
    case 0x2026: rejectDots(to: position + length)
    default: cutOther(scalar, length)
    }
  }

  /// Whether the token cut last is not white space: what follows stands at it.
  var isAtTokenEnd: Bool { tokens.last.map { !$0.kind.isTrivia } ?? false }

  private mutating func cutOther(_ scalar: UInt32, _ length: Int) {
    if CharacterClass.isLetter(scalar) {
      emitWord(scanWord(from: position))
    } else if scalar == Self.malformed || scalar < 0x20 || (0x7F..<0xA0).contains(scalar)
      || scalar == 0xFEFF || scalar == 0x2028 || scalar == 0x2029
    {
      cutReported(length)
    } else if !cutInvisible() {
      cutStray(to: position + length)
    }
  }

  private mutating func cutPoint(_ length: Int) {
    let (next, nextLength) = plainScalar(at: position + length)
    guard next == 0x2E else {
      emit(.dot, to: position + length)
      return
    }
    let end = position + length + nextLength
    let (third, thirdLength) = plainScalar(at: end)
    if third == 0x2E {
      rejectDots(to: end + thirdLength)
    } else {
      emit(.range, to: end)
    }
  }

  private mutating func rejectDots(to end: Int) {
    reject(
      to: end, .dash, "from shortest to longest is written with two points",
      fixes: [Fix("write ..", replace: span(position..<end), with: "..")])
  }

  private mutating func cutSlash(_ length: Int) {
    if plainScalar(at: position + length).value == 0x2F {
      emit(.comment, to: contentEnd(from: position))
    } else {
      cutStray(to: position + length)
    }
  }

  private mutating func cutComparison(_ first: UInt32, _ length: Int) {
    if first == 0x3E, cutMergedProse(length) { return }
    let (second, secondLength) = plainScalar(at: position + length)
    let end = position + length + secondLength
    let meant: String? =
      switch (first, second) {
      case (0x3D, 0x3D): "="
      case (0x3D, 0x3E): ">="
      case (0x3D, 0x3C): "<="
      default: nil
      }
    if let meant {
      reject(
        to: end, .wrongComparison, "this comparison is written `\(meant)`",
        fixes: [Fix("write \(meant)", replace: span(position..<end), with: meant)])
    } else if first != 0x3D, second == 0x3D {
      emit(.comparison, to: end)
    } else {
      emit(.comparison, to: position + length)
    }
  }

  private mutating func cutPlus(_ length: Int) {
    let (next, nextLength) = plainScalar(at: position + length)
    if next == 0x2F {
      let (third, thirdLength) = plainScalar(at: position + length + nextLength)
      if third == 0x2D {
        emit(.tolerance, to: position + length + nextLength + thirdLength)
        return
      }
    }
    if next == 0x2D { return rejectPlusMinus(to: position + length + nextLength) }
    cutOffset(length)
  }

  /// `+-` for `±`.
  private mutating func rejectPlusMinus(to end: Int) {
    findings.append(
      Diagnostic(
        .straySign, "a tolerance is written `±` or `+/-`", at: span(position..<end),
        fixes: [Fix("write ±", replace: span(position..<end), with: "±")]))
    emit(.tolerance, to: end)
  }

  private mutating func cutMinus(_ length: Int) {
    if cutDash(to: position + length) { return }
    if CharacterClass.isDigit(plainScalar(at: position + length).value) {
      cutNumber(signLength: length)
    } else {
      cutStray(to: position + length)
    }
  }

  /// `1m – 2m`, `1m - 2m`: a dash between two durations.
  private mutating func cutDash(to end: Int) -> Bool {
    let sign = plainScalar(at: position).value
    guard [0x2D, 0x7E, 0x301C].contains(sign) || (0x2010...0x2015).contains(sign),
      let last = lastToken, tokens[last].kind == .duration, hasRoom
    else { return false }
    var next = end
    while case let (space, length) = plainScalar(at: next), space == 0x20 || space == 0x09 {
      next += length
    }
    guard let durationEnd = durationEnd(from: next) else { return false }
    let range = "\(plainText(self.range(ofToken: last)))..\(plainText(next..<durationEnd))"
    let between = self.range(ofToken: last).upperBound..<next
    findings.append(
      Diagnostic(
        .dash, "from shortest to longest is written with two points", at: span(position..<end),
        fixes: [Fix("write \(range)", replace: span(between), with: "..")]))
    emit(.invalid, to: end)
    return true
  }

  /// Signs that no statement has, one diagnostic for those of a line.
  mutating func cutStray(to end: Int) {
    if cutDash(to: end) { return }
    guard !holdsReported, !hasStray else { return emit(.invalid, to: end) }
    hasStray = true
    let sign = String(decoding: bytes[position..<end], as: UTF8.self)
    let fixes = [":", "：", ";", "{", "}"].contains(sign) ? removal(to: end) : []
    reject(to: end, .straySign, "`\(sign)` has no meaning outside a text in quotes", fixes: fixes)
  }

  private func removal(to end: Int) -> [Fix] {
    [Fix("remove it", replace: span(position..<end), with: "", isSafe: false)]
  }
}

extension DiagnosticCode {
  static let straySign: DiagnosticCode = "T0110"
  static let wrongComparison: DiagnosticCode = "T0117"
}
