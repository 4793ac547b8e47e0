/// A bracketed paste: what surrounds it, and what it puts into the line.
enum PastedText {
  /// What libedit is told where a paste begins; the keyboard can't send it.
  static let key: Unicode.Scalar = "\u{80}"

  static let start = Array("\u{1B}[200~".utf8)
  static let end = Array("\u{1B}[201~".utf8)

  /// What the keyboard sent for a key.
  static func bytes(of key: Unicode.Scalar) -> [UInt8] {
    if key == Self.key { return start }
    return SpecialKey(rawValue: key.value)?.bytes ?? Array(String(key).utf8)
  }

  /// How many lines have anything in them.
  static func lineCount(_ bytes: [UInt8]) -> Int {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      .count { !$0.allSatisfy(\.isWhitespace) }
  }

  /// Line ends and tabs become spaces, an end of line at the very end goes, and so do other control characters.
  static func line(_ bytes: [UInt8]) -> String {
    var text = String(decoding: bytes, as: UTF8.self).unicodeScalars
    while let last = text.last, last == "\n" || last == "\r" { text.removeLast() }
    var line = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text {
      switch scalar {
      case "\n" where isAfterReturn: break
      case "\n", "\r", "\t": line.append(" ")
      default:
        if scalar.properties.generalCategory != .control { line.append(scalar) }
      }
      isAfterReturn = scalar == "\r"
    }
    return String(line)
  }
}
