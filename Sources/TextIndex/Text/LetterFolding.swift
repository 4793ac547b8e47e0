/// Folds letters to a plain form, so that `Éveillé`, `eveille` and `ｅｖｅｉｌｌｅ` are the same word.
///
/// Case and diacritics go; ligatures and the like are spelled out (œ, æ, ß, þ); full-width letters become
/// plain ones. Scripts other than Latin keep their letters.
package enum LetterFolding {
  /// Every letter of a text, folded; spaces and signs as they are.
  package static func folded(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if let base = base(scalar.value) {
        folded.append(Unicode.Scalar(base))
      } else if let spelled = spelledOut(scalar.value) {
        folded.append(contentsOf: spelled.description.unicodeScalars)
      } else if (0xFF01...0xFF5E).contains(scalar.value) {
        folded.append(Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value - 0xFEE0)))
      } else if !isDiacritic(scalar.value) {
        folded.append(scalar)
      }
    }
    return String(folded)
  }

  /// The plain letter of a small or capital Latin letter with a diacritic, U+00C0 to U+024F and U+1E00 to
  /// U+1EFF; nil for any other scalar.
  static func base(_ scalar: UInt32) -> UInt8? {
    let index =
      switch scalar {
      case 0xC0...0x24F: Int(scalar - 0xC0)
      case 0x1E00...0x1EFF: Int(scalar - 0x1E00) + 0x190
      default: -1
      }
    guard index >= 0, bases[index] != 0 else { return nil }
    return bases[index]
  }

  static func isDiacritic(_ scalar: UInt32) -> Bool { (0x300...0x36F).contains(scalar) }

  /// Letters that are spelled out.
  static func spelledOut(_ scalar: UInt32) -> StaticString? {
    switch scalar {
    case 0x153, 0x152: "oe"
    case 0xE6, 0xC6: "ae"
    case 0xDF, 0x1E9E: "ss"
    case 0xFE, 0xDE: "th"
    case 0xF0, 0xD0: "d"
    case 0x133, 0x132: "ij"
    case 0x131, 0x130: "i"
    case 0x17F: "s"
    default: nil
    }
  }

  /// Every Latin letter that is a plain one WITH something, as its Unicode name says: the standard library
  /// gives names, but no decompositions.
  private static let bases: [UInt8] = {
    var bases: [UInt8] = []
    for scalar in Array(0xC0...0x24F as ClosedRange<UInt32>) + Array(0x1E00...0x1EFF) {
      bases.append(Unicode.Scalar(scalar).flatMap(base(byNameOf:)) ?? 0)
    }
    return bases
  }()

  private static func base(byNameOf scalar: Unicode.Scalar) -> UInt8? {
    guard let parts = scalar.properties.name?.split(separator: " "), parts.count > 5,
      parts[0] == "LATIN", parts[2] == "LETTER", parts[4] == "WITH", parts[3].utf8.count == 1
    else { return nil }
    return parts[3].utf8.first.map { $0 | 0x20 }
  }
}
