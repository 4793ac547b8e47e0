/// Signs that word processors and Chinese keyboards put for plain ones, and what they mean in a statement.
enum LookAlikes {
  /// The plain sign of a look-alike; other scalars as they are. All spaces become U+0020.
  ///
  /// Full-width forms stand `0xFEE0` above the signs that they mean (Unicode block U+FF00).
  @inline(__always)
  static func plain(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar }
    if scalar >= 0xFF01, scalar <= 0xFF5E { return scalar - 0xFEE0 }
    switch scalar {
    case 0x3001: return 0x2C  // 、
    case 0x2212: return 0x2D  // −
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return 0x20
    default: return scalar
    }
  }

  /// `>`, `＞` or `》`: what ends a prose mark.
  @inline(__always)
  static func endsProseMark(_ scalar: UInt32) -> Bool {
    scalar == 0x3E || scalar == 0xFF1E || scalar == 0x300B
  }

  /// A text with every look-alike folded.
  static func fold(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var folded = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x2264: folded += "<="
      case 0x2265: folded += ">="
      case let value: folded.unicodeScalars.append(Unicode.Scalar(plain(value)) ?? scalar)
      }
    }
    return folded
  }
}
