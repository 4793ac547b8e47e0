/// Finds the words that slips of the finger make of another: a letter too many, too few, wrong, or two
/// swapped (the optimal string alignment distance).
///
/// One slip in words of five letters and more, two from eight on; a wrong letter is forgiven from six on,
/// for `Manet` is not `Monet`. The first letter must be right, or be swapped with the second. Of the words of like
/// length that begin with it, most drop out by the letters that they have; the others are compared in a few
/// operations a letter. It may look in several indices, one after the other.
public struct SpellingSearch {
  public struct Found: Equatable, Sendable {
    /// The number of the call of ``look(in:)`` that found it, from 0.
    public let index: Int
    public let word: Int
  }

  private static let shortestForWrongLetter = 6
  private static let shortestForTwo = 8

  private let typed: [UInt8]
  private let mask: UInt32
  private let pattern: LetterPattern
  /// The least distance found so far, or the greatest that is allowed.
  private var best: Int
  private var found: [(isSwapped: Bool, word: Found)] = []
  private var indexCount = 0

  /// Nil for what is not corrected: other signs than plain letters, too few of them, too many.
  public init?(_ typed: ArraySlice<UInt8>, most: Int = 2) {
    guard let mask = SpellingIndex.mask(typed) else { return nil }
    self.typed = Array(typed)
    self.mask = mask
    pattern = LetterPattern(typed)
    best = min(most, typed.count >= Self.shortestForTwo ? 2 : 1)
  }

  public mutating func look(in index: SpellingIndex) {
    look(in: index, startingWith: typed[0], isSwapped: false)
    if typed[1] != typed[0] { look(in: index, startingWith: typed[1], isSwapped: true) }
    indexCount += 1
  }

  /// The words at the least distance: those whose first letter is right before others, then by index and
  /// number; at most `limit`.
  public func words(limit: Int = 4, except isLeftOut: (Found) -> Bool = { _ in false }) -> [Found] {
    let ordered = found.sorted { a, b in
      (a.isSwapped ? 1 : 0, a.word.index, a.word.word)
        < (b.isSwapped ? 1 : 0, b.word.index, b.word.word)
    }
    return Array(ordered.map(\.word).filter { !isLeftOut($0) }.prefix(limit))
  }

  private mutating func look(
    in index: SpellingIndex, startingWith letter: UInt8, isSwapped: Bool
  ) {
    // Where the first letter is another, that is the only slip.
    let most = isSwapped ? 1 : best
    let letters = index.letters.span
    for length in max(SpellingIndex.shortestWord, typed.count - most)...(typed.count + most) {
      for entry in index.entries(startingWith: letter, length: length)
      where (mask ^ entry.mask).nonzeroBitCount <= best * 2 {
        let word = letters.extracting(Int(entry.start)..<(Int(entry.start) + length))
        guard let distance = distance(to: word, isSameLetters: mask == entry.mask),
          !isSwapped || distance == 1
        else { continue }
        if distance < best {
          best = distance
          found.removeAll(keepingCapacity: true)
        }
        found.append((isSwapped, Found(index: indexCount, word: Int(entry.word))))
      }
    }
  }

  /// Nil where it is more than the best, or is a slip that is not forgiven.
  private func distance(to word: Span<UInt8>, isSameLetters: Bool) -> Int? {
    let shorter = min(typed.count, word.count)
    let longer = max(typed.count, word.count)
    if longer == SpellingIndex.shortestWord, !isSwap(of: word) { return nil }
    if typed.count == word.count, !isSameLetters, shorter < Self.shortestForWrongLetter {
      return nil
    }
    let distance = pattern.distance(to: word)
    guard distance > 0, distance <= best else { return nil }
    return distance == 2 && shorter < Self.shortestForTwo - 1 ? nil : distance
  }

  /// Whether letters changed places, and nothing else.
  private func isSwap(of word: Span<UInt8>) -> Bool {
    typed.count == word.count && typed.sorted() == word.indices.map { word[$0] }.sorted()
  }
}

/// Where each letter stands in a word of 64 at most: the optimal string alignment distance to another in a few
/// operations a letter (Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", 2003).
private struct LetterPattern {
  /// By the last five bits of a letter: no other signs than plain letters come here.
  private var positions = InlineArray<32, UInt64>(repeating: 0)
  private let length: Int

  init(_ word: ArraySlice<UInt8>) {
    length = word.count
    for (place, letter) in word.enumerated() { positions[Int(letter & 31)] |= 1 << UInt64(place) }
  }

  func distance(to word: Span<UInt8>) -> Int {
    let positions = positions.span
    let last: UInt64 = 1 << UInt64(length - 1)
    var distance = length
    // Where a column of distances rises, and falls, from one row to the next.
    var rises = UInt64.max
    var falls: UInt64 = 0
    var diagonal: UInt64 = 0
    var before: UInt64 = 0
    for place in word.indices {
      let here = positions[Int(word[place] & 31)]
      let swapped = ((~diagonal & here) << 1) & before
      diagonal = (((here & rises) &+ rises) ^ rises) | here | falls | swapped
      var risesAcross = falls | ~(diagonal | rises)
      var fallsAcross = diagonal & rises
      if risesAcross & last != 0 { distance += 1 }
      if fallsAcross & last != 0 { distance -= 1 }
      risesAcross = risesAcross << 1 | 1
      fallsAcross <<= 1
      rises = fallsAcross | ~(diagonal | risesAcross)
      falls = risesAcross & diagonal
      before = here
    }
    return distance
  }
}
