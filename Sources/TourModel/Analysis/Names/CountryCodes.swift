/// Codes of countries (ISO 3166) that people take for languages, and that are no languages (ISO 639).
enum CountryCodes {
  /// The language that is meant by a tag, or nil where the tag is none of them.
  static func language(meantBy tag: String) -> String? { languages[tag.lowercased()] }

  private static let languages = [
    "at": "de", "cn": "zh", "cz": "cs", "dk": "da", "gb": "en", "gr": "el", "hk": "zh", "jp": "ja",
    "mx": "es", "ua": "uk", "us": "en",
  ]

  /// The language that people mean by a tag which is another language's: Ukrainian `uk` for English, Chamorro `ch` for
  /// Chinese. Only where the tour names the one and not the other.
  static func mistaken(_ tag: String) -> (language: String, meant: String)? {
    switch tag.lowercased() {
    case "uk": ("Ukrainian", "en")
    case "ch": ("Chamorro", "zh")
    default: nil
    }
  }
}
