public import TourModel

/// A paragraph that a script has somebody say, and how its captions keep up with it.
public struct SpokenParagraph: Sendable {
  public let step: StepID
  public let stop: StopID
  public let language: Language
  public let count: SpeechCount
  /// How long the paragraph takes with its beats.
  public let duration: Milliseconds
  /// Whether it stands in a branch or an option, and so is not said in every run.
  public let isConditional: Bool
  public let captions: [Caption]
  /// The languages in which the tour promises captions and this paragraph has none.
  public let missingCaptions: [Language]

  /// A caption that is shown while its paragraph is spoken.
  public struct Caption: Sendable {
    public let language: Language
    /// How many characters the caption has, spaces and punctuation included.
    public let characters: Int
    public let charactersPerSecond: Double
    /// How many characters too long the caption is to be read meanwhile; 0 where it can be read.
    public let excess: Int

    init(_ translation: LocalizedText.Translation, during duration: Milliseconds) {
      language = translation.language
      characters = translation.text.count
      let seconds = Double(duration.rawValue) / 1000
      charactersPerSecond = seconds > 0 ? Double(characters) / seconds : 0
      let most = Self.mostCharactersPerSecond(in: language) * seconds
      excess = seconds > 0 ? max(0, characters - Int(most)) : 0
    }

    /// How many characters viewers can read in a second: 17 of an alphabet, 9 Chinese ones, as in
    /// Netflix's timed text style guides (`Grammar/sources.md`).
    public static func mostCharactersPerSecond(in language: Language) -> Double {
      language.isWrittenWithoutSpaces ? 9 : 17
    }
  }
}
