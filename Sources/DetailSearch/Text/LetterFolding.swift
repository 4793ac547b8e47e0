/// Folds letters to a plain form, so that `Éveillé`, `eveille` and `ｅｖｅｉｌｌｅ` are the same word.
///
/// Case and diacritics go; ligatures and the like are spelled out (œ, æ, ß, þ); full-width letters become
/// plain ones. Scripts other than Latin keep their letters.
package enum LetterFolding {
  /// Every letter of a text, folded; spaces and signs as they are.
  package static func folded(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars { fold(narrowed(scalar), into: &folded) }
    return String(folded)
  }

  /// The plain letters of one scalar, which is lower case or has none; empty for a diacritic by itself.
  static func fold(_ scalar: Unicode.Scalar, into word: inout String.UnicodeScalarView) {
    if scalar.isASCII {
      word.append(scalar)
    } else if isDiacritic(scalar) {
      return
    } else if let spelled = spelledOut[scalar] {
      word.append(contentsOf: spelled.unicodeScalars)
    } else {
      word.append(baseLetters[scalar] ?? scalar)
    }
  }

  static func isDiacritic(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value)
  }

  /// A full-width letter, digit or sign as its plain form; any other scalar as it is.
  static func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  }

  private static let spelledOut: [Unicode.Scalar: String] = [
    "œ": "oe", "æ": "ae", "ß": "ss", "þ": "th", "ð": "d", "ĳ": "ij", "ı": "i", "ſ": "s",
  ]

  /// Every small Latin letter that is a plain one WITH something, as its Unicode name says: the standard
  /// library gives names, but no decompositions.
  private static let baseLetters: [Unicode.Scalar: Unicode.Scalar] = {
    var letters: [Unicode.Scalar: Unicode.Scalar] = [:]
    let prefix = "LATIN SMALL LETTER "
    for block in [0xDF...0x24F, 0x1E00...0x1EFF] as [ClosedRange<UInt32>] {
      for scalar in block.compactMap(Unicode.Scalar.init) {
        guard let name = scalar.properties.name, name.hasPrefix(prefix) else { continue }
        let parts = name.dropFirst(prefix.count).split(separator: " ")
        guard parts.count > 2, parts[1] == "WITH", parts[0].count == 1,
          let base = parts[0].lowercased().unicodeScalars.first
        else { continue }
        letters[scalar] = base
      }
    }
    return letters
  }()
}
