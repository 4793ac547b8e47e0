/// Text from viewers, scripts and files, made safe to print: nothing in it can move the cursor,
/// change colours, end a line, turn the reading direction around, or hide.
public enum TerminalText {
  /// How many marks may stand on one letter; more of them would be painted over the lines above and
  /// below.
  public static let marksPerLetter = 8

  /// `text` on one line, with every unsafe scalar replaced by one visible scalar. O(n).
  ///
  /// A tab becomes a space; other C0 controls and DEL their pictures (`␛` for ESC, `␊` for a line
  /// end); C1 controls, line and paragraph separators, bidirectional and other format controls, and
  /// noncharacters U+FFFD. The joiners (U+200C, U+200D) stay: emoji and Persian need them, and they
  /// can do nothing else. Marks past ``marksPerLetter`` are left out.
  public static func sanitized(_ text: some StringProtocol) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return String(text) }
    var safe = String.UnicodeScalarView()
    var marks = 0
    for scalar in text.unicodeScalars {
      if isMark(scalar) {
        marks += 1
        if marks > marksPerLetter { continue }
      } else {
        marks = 0
      }
      safe.append(visible(scalar))
    }
    return String(safe)
  }

  /// What to print for a scalar: itself where it is safe.
  static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09: " "
    case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x20..<0x7F: scalar
    case 0x7F: "\u{2421}"
    case 0x80...0x9F: "\u{FFFD}"
    case 0x200C, 0x200D: scalar
    default: isUnsafe(scalar) ? "\u{FFFD}" : scalar
    }
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    if isSignBeforeNumbers(scalar.value) { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return true
    default: return scalar.properties.isNoncharacterCodePoint
    }
  }

  /// The format controls that are signs to be seen: Prepended_Concatenation_Mark of `PropList.txt`.
  private static func isSignBeforeNumbers(_ value: UInt32) -> Bool {
    switch value {
    case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: true
    default: false
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return true
    default: return false
    }
  }
}
