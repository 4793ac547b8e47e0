/// Finds the words that slips of the finger make of another: a letter too many, too few, wrong, or two
/// swapped (the optimal string alignment distance).
///
/// One slip in words of five letters and more, two from eight on; a wrong letter is forgiven from six on,
/// for `Manet` is not `Monet`. The first letter must be right, or be swapped with the second. Words are
/// looked through by their first letter, most dropped by the letters that they have: well under a
/// microsecond for a thousand of them.
public struct SpellingIndex: Sendable {
  public static let shortestWord = 4
  private static let shortestForWrongLetter = 6
  private static let shortestForTwo = 8
  private static let longestWord = 40

  private struct Entry: Sendable {
    let letters: Range<Int32>
    /// A bit for each letter that the word has.
    let mask: UInt32
    let word: Int32
  }

  private var letters: [UInt8] = []
  private var buckets: [[Entry]] = Array(repeating: [], count: 26)

  public init() {}

  /// Adds a word of plain letters; others are left out. `word` is what ``corrections(of:)`` gives.
  public mutating func add(_ text: some Collection<UInt8>, word: Int) {
    guard text.count >= Self.shortestWord, text.count <= Self.longestWord,
      let first = text.first, text.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return }
    let start = Int32(letters.count)
    letters += text
    buckets[Int(first) - 0x61].append(
      Entry(letters: start..<Int32(letters.count), mask: Self.mask(text), word: Int32(word)))
  }

  /// The words at the least distance, in the order in which they were added; at most `limit`.
  public func corrections(
    of typed: ArraySlice<UInt8>, most: Int = 2, limit: Int = 4
  ) -> [Int] {
    guard typed.count >= Self.shortestWord, typed.count <= Self.longestWord,
      typed.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return [] }
    let mask = Self.mask(typed)
    var best = min(most, typed.count >= Self.shortestForTwo ? 2 : 1)
    var found: [Int] = []
    var starts = [typed[typed.startIndex], typed[typed.startIndex + 1]]
    if starts[0] == starts[1] { starts.removeLast() }
    for start in starts {
      for entry in buckets[Int(start) - 0x61] {
        let length = entry.letters.count
        guard abs(length - typed.count) <= best, (mask ^ entry.mask).nonzeroBitCount <= best * 2,
          let distance = distance(typed, entry, most: best), start == starts[0] || distance == 1
        else { continue }
        if distance < best {
          best = distance
          found.removeAll(keepingCapacity: true)
        }
        if found.count < limit { found.append(Int(entry.word)) }
      }
    }
    return found
  }

  private static func mask(_ text: some Sequence<UInt8>) -> UInt32 {
    text.reduce(0) { $0 | 1 << (UInt32($1) - 0x61) }
  }

  /// Nil where it is more than `most`, or is a slip that is not forgiven.
  private func distance(_ typed: ArraySlice<UInt8>, _ entry: Entry, most: Int) -> Int? {
    let word = letters[Int(entry.letters.lowerBound)..<Int(entry.letters.upperBound)]
    let shorter = min(typed.count, word.count)
    let found = Self.alignment(typed, word)
    if max(typed.count, word.count) == Self.shortestWord, !Self.isSwap(typed, word) { return nil }
    guard found.distance > 0, found.distance <= most else { return nil }
    if found.distance == 2, min(typed.count, word.count) < Self.shortestForTwo - 1 { return nil }
    if found.hasWrongLetter, shorter < Self.shortestForWrongLetter { return nil }
    return found.distance
  }

  /// Whether two letters changed places, and nothing else.
  private static func isSwap(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
    a.count == b.count && a.sorted() == b.sorted()
  }

  /// The distance, and whether words of equal length differ by a wrong letter.
  private static func alignment(
    _ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>
  ) -> (distance: Int, hasWrongLetter: Bool) {
    let width = b.count + 1
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: (a.count + 1) * width) { rows in
      for column in 0..<width { rows[column] = UInt8(column) }
      for i in 1...a.count {
        let letter = a[a.startIndex + i - 1]
        rows[i * width] = UInt8(i)
        for j in 1...b.count {
          let other = b[b.startIndex + j - 1]
          let cost: UInt8 = letter == other ? 0 : 1
          var least = min(
            rows[(i - 1) * width + j] + 1, rows[i * width + j - 1] + 1,
            rows[(i - 1) * width + j - 1] + cost)
          if i > 1, j > 1, letter == b[b.startIndex + j - 2], a[a.startIndex + i - 2] == other {
            least = min(least, rows[(i - 2) * width + j - 2] + 1)
          }
          rows[i * width + j] = least
        }
      }
      let distance = Int(rows[a.count * width + b.count])
      let isSameLetters = mask(a) == mask(b)
      return (distance, a.count == b.count && !isSameLetters)
    }
  }
}
