public import TourModel

/// What speech amounts to, in the units that paces count.
public struct SpeechCount: Equatable, Sendable {
  /// Han and kana, with those that numbers are spelled out in.
  public var characters = 0
  /// Words of all other scripts, with those that numbers are spelled out in.
  public var words = 0
  /// The letters of ``words``. A word of a script whose letters can't be compared counts
  /// ``lettersOfOtherScripts``.
  public var letters = 0
  /// How many commas, semicolons and colons more speech follows; counted in languages written with
  /// spaces.
  public var clauseEnds = 0
  /// How many sentences are followed by more speech.
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

  /// Counts what is said when `text` is read aloud in `language`. O(scalars).
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
