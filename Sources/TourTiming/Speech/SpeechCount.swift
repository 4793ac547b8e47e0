public import TourModel

/// What speech amounts to, in the units that paces count.
public struct SpeechCount: Equatable, Sendable {
  /// Han and kana, those that numbers are spelled out with included.
  public var characters = 0
  /// All other runs of letters, and the words of numbers.
  public var words = 0
  /// The letters of those words. A word of a script whose letters are not comparable to these counts
  /// ``lettersOfOtherScripts``.
  public var letters = 0
  /// Commas, semicolons and colons that more speech follows, in languages written with spaces.
  public var clauseEnds = 0
  /// Sentences that end and are followed by more speech.
  public var sentenceEnds = 0

  static let lettersOfOtherScripts = 5

  public init(
    characters: Int = 0, words: Int = 0, letters: Int = 0, clauseEnds: Int = 0,
    sentenceEnds: Int = 0
  ) {
    self.characters = characters
    self.words = words
    self.letters = letters
    self.clauseEnds = clauseEnds
    self.sentenceEnds = sentenceEnds
  }

  public var isSilent: Bool { characters == 0 && words == 0 }

  /// What is said of `text` in `language`. O(scalars).
  public init(of text: String, in language: Language) {
    var scanner = SpeechScanner(language: language)
    scanner.read(text)
    self = scanner.count
  }

  static func += (a: inout Self, b: Self) {
    a.characters += b.characters
    a.words += b.words
    a.letters += b.letters
    a.clauseEnds += b.clauseEnds
    a.sentenceEnds += b.sentenceEnds
  }
}
