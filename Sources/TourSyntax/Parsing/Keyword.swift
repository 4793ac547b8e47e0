/// Every keyword of the language. Which are keywords where is the grammar's business.
enum Keyword: String, CaseIterable {
  // Headers
  case use, tour, room, work, detail, stop, audience, test
  // First words of statements
  case guide, speaks, captions, starts, viewers, lasts, walks, thread, pace
  case level, to, artist, date, technique, size, inventory, `in`, image, tags, region, asks
  case begins, skip, cue, pause, show, questions, `if`, `else`, end, vote, option
  case live, arrive, stay, ask, want, languages, deny, replay
  case expect, at
  // Words inside statements
  case `as`, until, optional, when, within, of, limit, by, after, rights
  case charactersPerMinute = "characters/min"
  case wordsPerMinute = "words/min"
  case metresPerMinute = "metres/min"
  case metres
  case stepFree = "step-free"
  case stairs
  case oneWay = "one-way"
  case and, or, not, late, early, asked
  case per, hour, minute, crowd
  case offTopic = "off-topic"
  case logNormal = "log-normal"
  case weibull
  case viewer, times, delay, add, drop, restore, goto, answer, no
  case works, rooms, stops, answered, start, length, slack, walk, commentary, warnings
  case shown, said, skipped, dropped

  /// The keyword as it is written.
  var spelling: String { rawValue }

  /// The keyword's word, packed.
  var packed: PackedWord { Self.packedWords[ordinal] }

  /// Its place in ``allCases``: a case of an enumeration without payloads is one byte that counts them.
  @inline(__always)
  var ordinal: Int { withUnsafeBytes(of: self) { Int($0[0]) } }

  private static let packedWords: [PackedWord] = allCases.map { PackedWord($0.spelling) }

  /// Whether a line of some section begins with this word: such a word is no language at the start of a line.
  static func isFirstWord(_ word: String) -> Bool {
    first(PackedWord(word)) != nil
  }

  /// The keyword that begins a line with this word.
  static func first(_ word: PackedWord) -> Keyword? {
    let slot = Int(truncatingIfNeeded: word.letters & 0x1F)
    for keyword in firstWords[slot] where keyword.packed == word { return keyword }
    return nil
  }

  /// First words by the low bits of their first letter.
  private static let firstWords: [[Keyword]] = {
    var slots = [[Keyword]](repeating: [], count: 32)
    for keyword in allCases.prefix(through: Keyword.at.ordinal) {
      slots[Int(keyword.packed.letters & 0x1F)].append(keyword)
    }
    return slots
  }()
}

/// A word of up to sixteen ASCII letters in two machine words, so that comparing is two comparisons.
///
/// Words that are longer, or hold other letters, are all packed as the same word, which is no keyword.
struct PackedWord: Equatable {
  private(set) var letters: UInt64 = 0
  private(set) var more: UInt64 = 0
  private var count = 0

  static let none: PackedWord = {
    var word = PackedWord()
    word.count = -1
    return word
  }()

  init() {}

  init(_ text: String) {
    for byte in LookAlikes.fold(text).utf8 where !append(UInt32(byte)) {
      self = .none
      return
    }
  }

  /// False where the word is no keyword.
  @inline(__always)
  mutating func append(_ scalar: UInt32) -> Bool {
    guard scalar < 0x80, count >= 0, count < 16 else { return false }
    if count < 8 {
      letters |= UInt64(scalar) << (UInt64(count) * 8)
    } else {
      more |= UInt64(scalar) << (UInt64(count - 8) * 8)
    }
    count += 1
    return true
  }
}
