// swift-format-ignore-file

extension MuseumLexicon {
  /// Texts, languages, scripts and laws.
  static let writing = """
    = -
    """
}
