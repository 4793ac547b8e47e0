internal import TextIndex

/// Words with their stems: those of a tour, of the lexicon and of the tables.
struct Vocabulary: Sendable {
  private var numbers = TermTable(minimumCapacity: 8192)
  private(set) var keys: [StemKeys] = []
  private var letters: [UInt8] = []
  private var ends: [Int32] = []

  /// The number of a word, and its stems.
  mutating func add(
    _ word: some Collection<UInt8>, key: TermKey, _ stemmers: borrowing Stemmers
  ) -> (number: Int, keys: StemKeys) {
    let number = numbers.add(key)
    if number == keys.count {
      let word = ArraySlice(word)
      keys.append(
        StemKeys(
          word: key, french: stemmers.key(of: word, in: .french),
          english: stemmers.key(of: word, in: .english)))
      letters += word
      ends.append(Int32(letters.count))
    }
    return (number, keys[number])
  }

  func number(of key: TermKey) -> Int? { numbers.number(of: key) }

  func letters(of number: Int) -> ArraySlice<UInt8> {
    letters[(number > 0 ? Int(ends[number - 1]) : 0)..<Int(ends[number])]
  }

  var count: Int { keys.count }
}
