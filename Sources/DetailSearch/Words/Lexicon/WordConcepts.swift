internal import TextIndex

/// The concepts of a language's words. Flat.
struct WordConcepts: Sendable {
  private let numbers: TermTable
  /// Where the concepts of each word begin and end: room is left where one came twice.
  private let ranges: [(start: Int32, end: Int32)]
  private let concepts: [Int16]

  subscript(_ word: TermKey) -> ArraySlice<Int16> { self[range(of: word)] }

  /// Where the concepts of a word are: as good as they, and cheap to keep.
  func range(of word: TermKey) -> Range<Int32> {
    guard let number = numbers.number(of: word) else { return 0..<0 }
    return ranges[number].start..<ranges[number].end
  }

  subscript(_ range: Range<Int32>) -> ArraySlice<Int16> {
    concepts[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// Gathers the concepts of words, in any order.
  struct Builder {
    private var numbers = TermTable(minimumCapacity: 4096)
    /// The first concept of each word.
    private var firsts: [Int16] = []
    private var pairs: [(word: Int32, concept: Int16)] = []

    mutating func add(_ word: TermKey, _ concept: Int) {
      let number = numbers.add(word)
      if number == firsts.count { firsts.append(Int16(concept)) }
      pairs.append((Int32(number), Int16(concept)))
    }

    func first(_ word: TermKey) -> Int? { numbers.number(of: word).map { Int(firsts[$0]) } }

    /// A counting sort by word, each concept of a word once: O(pairs).
    func flat() -> WordConcepts {
      var counts = [Int32](repeating: 0, count: firsts.count)
      for pair in pairs { counts[Int(pair.word)] += 1 }
      var ranges: [(start: Int32, end: Int32)] = []
      ranges.reserveCapacity(counts.count)
      var start: Int32 = 0
      for count in counts {
        ranges.append((start, start))
        start += count
      }
      var concepts = [Int16](repeating: 0, count: pairs.count)
      for (word, concept) in pairs {
        let range = ranges[Int(word)]
        if concepts[Int(range.start)..<Int(range.end)].contains(concept) { continue }
        concepts[Int(range.end)] = concept
        ranges[Int(word)].end += 1
      }
      return WordConcepts(numbers: numbers.closed(), ranges: ranges, concepts: concepts)
    }
  }
}
