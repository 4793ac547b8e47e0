/// Words to be found by what slips of the finger made of them: see ``SpellingSearch``. Flat; immutable.
///
/// They stand by their first letter and their length, for a slip changes neither by much.
public struct SpellingIndex: Sendable {
  static let shortestWord = 4
  static let longestWord = 40

  struct Entry: Sendable {
    /// A bit for each letter that the word has.
    let mask: UInt32
    /// Where its letters begin.
    let start: Int32
    let word: Int32
  }

  /// Of all words, one after the other: those of an entry begin at its `start`.
  private(set) var letters: [UInt8] = []
  private var entries: [Entry] = []
  /// Where each group of one first letter and one length begins.
  private var starts = [Int32](repeating: 0, count: groupCount + 1)
  private static let groupCount = 26 * (longestWord + 1)

  /// Words by their numbers from 0 to `count`; those that are not plain letters, or too short or too long, are
  /// never found. A counting sort: O(letters).
  public init(count: Int, letters word: (Int) -> ArraySlice<UInt8>) {
    var groups: [(group: Int, entry: Entry)] = []
    groups.reserveCapacity(count)
    for number in 0..<count {
      let text = word(number)
      guard let mask = Self.mask(text), let first = text.first else { continue }
      let group = Self.group(Int(first) - 0x61, text.count)
      groups.append(
        (group, Entry(mask: mask, start: Int32(letters.count), word: Int32(number))))
      letters += text
      starts[group + 1] += 1
    }
    for group in 0..<Self.groupCount { starts[group + 1] += starts[group] }
    var next = starts
    entries = Array(repeating: Entry(mask: 0, start: 0, word: 0), count: groups.count)
    for (group, entry) in groups {
      entries[Int(next[group])] = entry
      next[group] += 1
    }
  }

  private static func group(_ letter: Int, _ length: Int) -> Int {
    letter * (longestWord + 1) + length
  }

  /// A bit for each letter; nil for what is not corrected.
  static func mask(_ text: ArraySlice<UInt8>) -> UInt32? {
    guard text.count >= shortestWord, text.count <= longestWord else { return nil }
    var mask: UInt32 = 0
    for letter in text {
      guard (0x61...0x7A).contains(letter) else { return nil }
      mask |= 1 << (UInt32(letter) - 0x61)
    }
    return mask
  }

  /// The words of one length that begin with a letter, in their order.
  @inline(__always)
  func entries(startingWith letter: UInt8, length: Int) -> ArraySlice<Entry> {
    guard length <= Self.longestWord else { return [] }
    let group = Self.group(Int(letter) - 0x61, length)
    return entries[Int(starts[group])..<Int(starts[group + 1])]
  }

}
