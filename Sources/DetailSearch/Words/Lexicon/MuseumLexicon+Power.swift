// swift-format-ignore-file

extension MuseumLexicon {
  /// Rule, rank and ceremony; faith and its rites; ideas and values.
  static let power = """
    = -
    """
}
