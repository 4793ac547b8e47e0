public import TourModel

/// What speech amounts to, in the units that paces count.
public struct SpeechCount: Equatable, Sendable {
  /// Han and kana, those that numbers are spelled out with included.
  public var characters = 0
  /// All other runs of letters, and the words of numbers.
  public var words = 0
  /// Sentences that end and are followed by more speech.
  public var sentenceEnds = 0

  public init(characters: Int = 0, words: Int = 0, sentenceEnds: Int = 0) {
    self.characters = characters
    self.words = words
    self.sentenceEnds = sentenceEnds
  }

  public var isSilent: Bool { characters == 0 && words == 0 }

  /// What is said of `text` in `language`. O(scalars).
  public init(of text: String, in language: Language) {
    var scanner = SpeechScanner(language: language)
    scanner.read(text)
    self = scanner.count
  }
}
