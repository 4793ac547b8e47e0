/// Words of other languages, each with the keyword that it stands for.
struct ForeignKeywordTable: Sendable {
  private let keywords: [String: Keyword]

  /// - Parameter table: keywords with their words, in lower case, parted by spaces; of a word that stands twice, the last
  ///   keyword counts.
  init(_ table: [(Keyword, String)]) {
    var keywords: [String: Keyword] = [:]
    for (keyword, words) in table {
      for word in words.split(separator: " ") { keywords[String(word)] = keyword }
    }
    self.keywords = keywords
  }

  subscript(word: String) -> Keyword? { keywords[word.lowercased()] }
}
