/// Characters that nobody sees and that pasting brings into a script.
enum InvisibleCharacters {
  /// The name of such a character (Unicode's, in small letters), or nil where `scalar` is none.
  ///
  /// The byte order mark is not among them: it is found wherever it stands.
  static func name(_ scalar: UInt32) -> String? {
    switch scalar {
    case 0xAD: "a soft hyphen"
    case 0x200B: "a zero width space"
    case 0x200C: "a zero width non-joiner"
    case 0x200D: "a zero width joiner"
    case 0x200E: "a left-to-right mark"
    case 0x200F: "a right-to-left mark"
    case 0x202A...0x202E, 0x2066...0x2069: "a mark of the reading direction"
    case 0x2060: "a word joiner"
    case 0xFE0E, 0xFE0F: "a variation selector"
    default: nil
    }
  }

  /// `U+200B`
  static func number(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
