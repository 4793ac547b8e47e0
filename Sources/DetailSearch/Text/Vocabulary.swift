internal import TextIndex

/// Words with their stems.
struct Vocabulary: Sendable {
  private var numbers = TermTable()
  /// Of each word; its own key is that of its letters.
  private var stems: [(french: TermKey, english: TermKey)] = []
  private var letters: [UInt8] = []
  private var ends: [Int32] = []

  /// Takes in a word that is not there yet.
  mutating func add(_ word: ArraySlice<UInt8>, _ stems: StemKeys) {
    guard numbers.add(stems.word) == count else { return }
    self.stems.append((stems.french, stems.english))
    letters += word
    ends.append(Int32(letters.count))
  }

  /// The same without room for more: it takes no more.
  consuming func closed() -> Vocabulary {
    numbers = numbers.closed()
    stems = Array(stems[...])
    letters = Array(letters[...])
    ends = Array(ends[...])
    return self
  }

  subscript(_ key: TermKey) -> StemKeys? { number(of: key).map { keys(of: $0, key) } }

  func keys(of number: Int) -> StemKeys { keys(of: number, TermKey(word: letters(of: number))) }

  private func keys(of number: Int, _ key: TermKey) -> StemKeys {
    StemKeys(word: key, french: stems[number].french, english: stems[number].english)
  }

  func number(of key: TermKey) -> Int? { numbers.number(of: key) }

  func letters(of number: Int) -> ArraySlice<UInt8> {
    letters[(number > 0 ? Int(ends[number - 1]) : 0)..<Int(ends[number])]
  }

  var count: Int { stems.count }

  var allStems: TermMap<Void> {
    var all = TermMap<Void>()
    for (french, english) in stems {
      all.insert(french)
      all.insert(english)
    }
    return all.closed()
  }

  var spelling: SpellingIndex { SpellingIndex(count: count, letters: letters(of:)) }
}
