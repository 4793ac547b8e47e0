/// What a scalar may be part of. The common scripts are decided by ranges, the rest by Unicode's tables.
enum CharacterClass {
  /// Any Unicode letter, and letter numbers such as 〇.
  @inline(__always)
  static func isLetter(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return isASCIILetter(scalar) }
    if scalar >= 0x4E00, scalar <= 0x9FFF { return true }
    return isRareLetter(scalar)
  }

  /// What may follow in a name: letters, marks, digits.
  @inline(__always)
  static func isNamePart(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return isASCIILetter(scalar) || isDigit(scalar) }
    if scalar >= 0x4E00, scalar <= 0x9FFF { return true }
    return isRareLetter(scalar) || isRareMarkOrDigit(scalar)
  }

  @inline(__always)
  static func isASCIILetter(_ scalar: UInt32) -> Bool { (scalar | 0x20) &- 0x61 < 26 }

  @inline(__always)
  static func isDigit(_ scalar: UInt32) -> Bool { scalar &- 0x30 < 10 }

  @inline(never)
  private static func isRareLetter(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar)?.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber:
      true
    default: false
    }
  }

  @inline(never)
  private static func isRareMarkOrDigit(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar)?.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber: true
    default: false
    }
  }
}
