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
    contains(.french) && word.facts.contains(.smallInFrench)
      || contains(.english) && word.facts.contains(.smallInEnglish)
  }

  /// Whether nobody needs to be told what a word means.
  func isCommon(_ word: RequestWord) -> Bool {
    contains(.french) && word.facts.contains(.commonInFrench)
      || contains(.english) && word.facts.contains(.commonInEnglish)
  }

  /// Whether a word is typed in short in one of the languages.
  func isShort(_ word: RequestWord) -> Bool {
    contains(.french) && word.facts.contains(.shortInFrench)
      || contains(.english) && word.facts.contains(.shortInEnglish)
  }

  /// The longest phrase of a table at the start of `words`, or one plain word; the first alone where it is small.
  func role(of words: ArraySlice<RequestWord>) -> (role: WordRole, length: Int) {
    var longest: (role: WordRole, length: Int) = (.content, 0)
    if contains(.french), let found = role(of: words, in: .french, .smallInFrench) {
      longest = found
    }
    if contains(.english), let found = role(of: words, in: .english, .smallInEnglish),
      found.length > longest.length
    {
      longest = found
    }
    if longest.length == 0, let word = words.first, isCommon(word) { return (.faint, 1) }
    return (longest.role, max(1, longest.length))
  }

  private func role(
    of words: ArraySlice<RequestWord>, in table: WordTable, _ small: WordFacts
  ) -> (role: WordRole, length: Int)? {
    table.phrase(at: words)
      ?? (words.first?.facts.contains(small) == true ? (.small, 1) : nil)
  }
}
