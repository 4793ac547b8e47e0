internal import TourModel

/// The forms that words of a language take: the plural, and the other endings of words that are long without them.
///
/// Words are folded: in lower case, without accents. Meant to join too little rather than too much: `arnaques` and
/// `arnaquer` are forms of `arnaque`, but `porte` is none of `port`.
struct Inflection {
  private let plurals: [(singular: String, plural: String)]
  private let endings: [String]
  /// Words of fewer letters have no plural here; without its ending, a word of fewer has no other forms.
  private static let shortestWord = 3
  private static let shortestStem = 6

  /// Nil for a language whose forms are not known, and for one that has none.
  static func of(_ language: Language) -> Inflection? {
    switch language.primary {
    case "fr": french
    case "en": english
    default: nil
    }
  }

  private static let french = Inflection(
    plurals: [("", "s"), ("eau", "eaux"), ("eu", "eux"), ("al", "aux")],
    endings: [
      "", "s", "e", "es", "ee", "ees", "er", "ez", "ent", "ons", "ait", "ais", "aient", "ant",
    ])

  private static let english = Inflection(
    plurals: [("", "s"), ("s", "ses"), ("x", "xes"), ("ch", "ches"), ("sh", "shes"), ("y", "ies")],
    endings: ["", "s", "e", "es", "ed", "ing"])

  /// Whether `form` is a form of `word`.
  func has(_ form: Substring, of word: Substring) -> Bool {
    isPlural(form, of: word) || isInflected(form, of: word)
  }

  private func isPlural(_ form: Substring, of word: Substring) -> Bool {
    guard word.count >= Self.shortestWord else { return false }
    return plurals.contains { singular, plural in
      word.hasSuffix(singular) && form == word.dropLast(singular.count) + plural
    }
  }

  private func isInflected(_ form: Substring, of word: Substring) -> Bool {
    endings.contains { ending in
      guard word.hasSuffix(ending) else { return false }
      let stem = word.dropLast(ending.count)
      return stem.count >= Self.shortestStem && form.hasPrefix(stem)
        && endings.contains { form.dropFirst(stem.count) == $0 }
    }
  }
}
