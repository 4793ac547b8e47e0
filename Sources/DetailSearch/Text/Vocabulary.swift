internal import TextIndex

/// Words with their stems.
struct Vocabulary: Sendable {
  private var numbers = TermTable()
  private(set) var keys: [StemKeys] = []
  private var letters: [UInt8] = []
  private var ends: [Int32] = []

  /// Takes in a word that is not there yet.
  mutating func add(_ word: ArraySlice<UInt8>, _ stems: StemKeys) {
    guard numbers.add(stems.word) == keys.count else { return }
    keys.append(stems)
    letters += word
    ends.append(Int32(letters.count))
  }

  subscript(_ key: TermKey) -> StemKeys? { number(of: key).map { keys[$0] } }

  func number(of key: TermKey) -> Int? { numbers.number(of: key) }

  func letters(of number: Int) -> ArraySlice<UInt8> {
    letters[(number > 0 ? Int(ends[number - 1]) : 0)..<Int(ends[number])]
  }

  var count: Int { keys.count }

  /// All stems.
  var stems: TermMap<Void> {
    var stems = TermMap<Void>()
    for keys in keys {
      stems.insert(keys.french)
      stems.insert(keys.english)
    }
    return stems
  }

  var spelling: SpellingIndex { SpellingIndex(count: count, letters: letters(of:)) }
}
