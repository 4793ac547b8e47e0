extension Unicode.Scalar {
  /// Han or kana: one character of speech each. The long vowel mark counts; iteration marks too.
  var isSpokenCharacter: Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x323AF, 0xF900...0xFAFF: true
    case 0x3005, 0x3007, 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF: true
    case 0xFF66...0xFF9D, 0x31F0...0x31FF: true
    default: false
    }
  }

  /// A letter of any other script.
  var isSpokenLetter: Bool {
    if value < 0x80 { return (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) }
    if isSpokenCharacter { return false }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return true
    default: return false
    }
  }

  /// A letter of an alphabet whose words are about as long as those of French and English: Latin,
  /// Greek, Cyrillic, Armenian and Georgian.
  var isComparableLetter: Bool {
    value < 0x590 || (0x10A0...0x10FF).contains(value) || (0x1E00...0x1FFF).contains(value)
  }

  var isMark: Bool {
    if value < 0x300 { return false }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return value == 0x200C || value == 0x200D
    }
  }

  var isApostrophe: Bool { self == "'" || self == "’" || value == 0x02BC || value == 0xFF07 }

  /// 0 to 9 for a decimal digit of any script, full-width ones included.
  var decimalDigit: Int? {
    if (0x30...0x39).contains(value) { return Int(value) - 0x30 }
    if value < 0x80 { return nil }
    guard properties.generalCategory == .decimalNumber else { return nil }
    return properties.numericValue.map { Int($0) }
  }

  var endsClause: Bool { self == "," || self == ";" || self == ":" }
  var endsSentenceAnywhere: Bool { self == "。" || self == "！" || self == "？" || self == "｡" }
  var endsSentenceBeforeSpace: Bool { self == "." || self == "!" || self == "?" || self == "…" }

  /// Whether it may stand between the sign that ends a sentence and the white space after it.
  var closesOrEndsSentence: Bool {
    if endsSentenceBeforeSpace || endsSentenceAnywhere { return true }
    switch properties.generalCategory {
    case .closePunctuation, .finalPunctuation: return true
    default: return self == "\"" || self == "'"
    }
  }
}
