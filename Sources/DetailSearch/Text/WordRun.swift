internal import TextIndex

/// Known words that were typed without the spaces between them: `maingauche`, `ouestlechat`.
struct WordRun {
  private let words: [Speller.Word]
  /// Whether it is but small words and words of the tour: surer than that a letter is wrong.
  let isSure: Bool

  var correction: Speller.Correction { .spaces(words) }

  private static let lengths = 5...40
  private static let longestWord = 16
  private static let mostWords = 6

  /// What speaks against a word: small words and those of the tour are likeliest.
  fileprivate enum Cost {
    static let likely = 2
    static let known = 4
  }

  /// The likeliest reading up to a letter.
  fileprivate struct Reading {
    var cost = 0
    var words: [Speller.Word] = []
    var isSure = true
    /// How long its longest words are that name something, and those of them which the tour has.
    var longest = 0
    var longestOfTour = 0
    var endsSmall = true
  }

  /// Nil where the letters are no such run. O(letters × longest word).
  init?(_ letters: ArraySlice<UInt8>, word: (TermKey) -> Speller.Word?) {
    guard Self.lengths.contains(letters.count) else { return nil }
    var readings = [Reading?](repeating: nil, count: letters.count + 1)
    readings[0] = Reading()
    for start in 0..<letters.count {
      guard let reading = readings[start], reading.words.count < Self.mostWords else { continue }
      let rest = letters.dropFirst(start)
      for length in 1...min(Self.longestWord, rest.count) where length < letters.count {
        guard
          let next = reading.followed(
            by: rest.prefix(length), before: rest.dropFirst(length).first, word)
        else { continue }
        if next.cost < readings[start + length]?.cost ?? .max { readings[start + length] = next }
      }
    }
    guard let whole = readings[letters.count], whole.isRun else { return nil }
    words = whole.words
    isSure = whole.isSure
  }
}

extension WordRun.Reading {
  /// Small words alone or at the end, and short ones, are by chance in any letters.
  fileprivate var isRun: Bool { !endsSmall && (longest >= 4 || longestOfTour >= 3) }

  fileprivate func followed(
    by letters: ArraySlice<UInt8>, before next: UInt8?, _ word: (TermKey) -> Speller.Word?
  ) -> Self? {
    if letters.count == 1, !Self.isElision(letters, before: next) { return nil }
    guard let word = word(TermKey(word: letters)) else { return nil }
    let facts = WordFacts(of: word.keys.word, written: nil)
    let isSmall = !facts.isDisjoint(with: [.smallInFrench, .smallInEnglish])
    if !isSmall, letters.count < 3 { return nil }
    var reading = self
    reading.words.append(word)
    let isLikely = isSmall || word.isOfTour
    reading.cost += isLikely ? WordRun.Cost.likely : WordRun.Cost.known
    if !isLikely { reading.isSure = false }
    reading.endsSmall = isSmall
    if !isSmall {
      reading.longest = max(longest, letters.count)
      if word.isOfTour { reading.longestOfTour = max(longestOfTour, letters.count) }
    }
    return reading
  }

  /// `l'aile`, `d'or`, `c'est`.
  private static func isElision(_ letters: ArraySlice<UInt8>, before next: UInt8?) -> Bool {
    guard let letter = letters.first, let next else { return false }
    return "lcd".utf8.contains(letter) && "aeiouyh".utf8.contains(next)
  }
}
