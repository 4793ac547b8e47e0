extension String {
  /// Its first 24 characters.
  var excerpt: String { count > 24 ? prefix(24) + "…" : self }
}
