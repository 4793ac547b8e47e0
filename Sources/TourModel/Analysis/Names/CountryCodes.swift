/// Codes of countries (ISO 3166) that people take for languages, and that are no languages (ISO 639).
enum CountryCodes {
  /// The language that is meant by a tag, or nil where the tag is none of them.
  static func language(meantBy tag: String) -> String? { languages[tag.lowercased()] }

  private static let languages = [
    "at": "de", "cn": "zh", "cz": "cs", "dk": "da", "gb": "en", "gr": "el", "hk": "zh", "jp": "ja",
    "mx": "es", "ua": "uk", "us": "en",
  ]
}
