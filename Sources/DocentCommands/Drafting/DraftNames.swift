internal import TextIndex

/// Gives places and stops names made of their titles, each once.
struct DraftNames {
  private var taken: Set<String> = []

  /// Latin letters without their accents, digits, and Chinese characters, up to four words; `fallback` where there are
  /// none.
  mutating func name(for title: String, fallback: String) -> String {
    let name = Self.slug(title) ?? fallback
    if taken.insert(name).inserted { return name }
    var number = 2
    while !taken.insert("\(name)-\(number)").inserted { number += 1 }
    return "\(name)-\(number)"
  }

  static func slug(_ title: String) -> String? {
    var words: [String] = []
    var word = ""
    for scalar in LetterFolding.folded(title).unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9", "\u{4E00}"..."\u{9FFF}": word.unicodeScalars.append(scalar)
      default:
        words.append(word)
        word = ""
      }
    }
    words.append(word)
    let kept = words.filter { !$0.isEmpty && !articles.contains($0) }.prefix(4)
    let name = kept.joined(separator: "-").prefix(40)
    guard let first = name.unicodeScalars.first, !("0"..."9").contains(first) else {
      return name.isEmpty ? nil : "n\(name)"
    }
    return name.last == "-" ? String(name.dropLast()) : String(name)
  }

  private static let articles: Set<String> = [
    "le", "la", "les", "l", "un", "une", "des", "de", "du", "d", "the", "a", "an", "of",
  ]
}
