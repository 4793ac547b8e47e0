/// How many cells a text takes on a terminal with fixed-width letters.
///
/// What counts is the character as people see it (a grapheme cluster): it is as wide as the widest
/// of its scalars, so `é` is 1 however it is composed, a flag or a family of emoji is 2. Controls
/// take no cell: what may hold some goes through ``TerminalText`` first.
public enum DisplayWidth {
  /// The sum of the widths of the text's characters. O(n).
  public static func width(of text: some StringProtocol) -> Int {
    var width = 0
    for character in text { width += self.width(of: character) }
    return width
  }

  /// 0, 1 or 2.
  public static func width(of character: Character) -> Int {
    if let ascii = character.asciiValue { return ascii >= 0x20 && ascii < 0x7F ? 1 : 0 }
    var widest = 0
    for scalar in character.unicodeScalars {
      // VS16 asks for the emoji form of what stands before it, and that is two cells.
      if scalar.value == 0xFE0F, widest > 0 { return 2 }
      widest = max(widest, width(of: scalar))
    }
    return widest
  }

  /// 0 for marks, controls, format controls and the inner letters of a Hangul syllable; 2 for what
  /// is `wide`; else 1.
  public static func width(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 {
      return (0x20..<0x7F).contains(value) || (value >= 0xA0 && value != 0xAD) ? 1 : 0
    }
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator,
      .surrogate:
      return 0
    default:
      return isWide(value) ? 2 : 1
    }
  }

  /// A binary search in the table. O(log ranges).
  private static func isWide(_ value: UInt32) -> Bool {
    var low = 0
    var high = wide.count
    while low < high {
      let middle = (low + high) / 2
      if value > wide[middle].last {
        low = middle + 1
      } else if value < wide[middle].first {
        high = middle
      } else {
        return true
      }
    }
    return false
  }
}
