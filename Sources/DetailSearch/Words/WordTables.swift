internal import TextIndex

/// The tables that a text is read by.
struct WordTables: OptionSet {
  let rawValue: UInt8
  static let french = WordTables(rawValue: 1)
  static let english = WordTables(rawValue: 2)

  /// The words that a word typed in short stands for, in folded letters.
  func longForm(of word: TermKey) -> [[UInt8]]? {
    (contains(.french) ? WordTable.french.longForm(of: word) : nil)
      ?? (contains(.english) ? WordTable.english.longForm(of: word) : nil)
  }

  func isSmall(_ word: RequestWord) -> Bool {
    contains(.french) && WordTable.french.isSmall(word)
      || contains(.english) && WordTable.english.isSmall(word)
  }

  /// The longest phrase of a table at the start of `words`, or one plain word.
  func role(of words: ArraySlice<RequestWord>) -> (role: WordRole, length: Int) {
    var longest: (role: WordRole, length: Int) = (.content, 0)
    if contains(.french), let found = WordTable.french.role(of: words) { longest = found }
    if contains(.english), let found = WordTable.english.role(of: words),
      found.length > longest.length
    {
      longest = found
    }
    return (longest.role, max(1, longest.length))
  }
}
