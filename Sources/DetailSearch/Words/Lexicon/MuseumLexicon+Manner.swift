// swift-format-ignore-file

extension MuseumLexicon {
  /// Space, order, quantity, time, manner; opinions and comparisons.
  static let manner = """
    = -
    """
}
