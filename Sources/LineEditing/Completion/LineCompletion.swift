/// Finds what could stand before the cursor.
public typealias LineCompleter = (LineContext) -> LineCompletions

/// A half-typed line, parted at the cursor.
public struct LineContext: Equatable, Sendable {
  public var beforeCursor: String
  public var afterCursor: String

  public init(beforeCursor: String, afterCursor: String = "") {
    self.beforeCursor = beforeCursor
    self.afterCursor = afterCursor
  }
}

/// The candidates for one word of a line.
public struct LineCompletions: Equatable, Sendable {
  /// The end of the text before the cursor whose place a candidate takes; an opening quote belongs to it.
  public var word: String

  /// In the order in which they are listed.
  public var candidates: [LineCandidate]

  public static let none = LineCompletions(word: "", candidates: [])

  public init(word: String, candidates: [LineCandidate]) {
    self.word = word
    self.candidates = candidates
  }
}

public struct LineCandidate: Equatable, Sendable {
  /// What takes the word's place, quotes included.
  public var text: String

  /// What the list calls it; nil: its text.
  public var label: String?

  /// What follows when it is the only candidate: a space, a closing quote and a space, or nothing.
  public var ending: String

  /// What the list says of it, after its text.
  public var note: String?

  /// Texts that would do as well: offered where no candidate's own text begins as typed.
  public var synonyms: [String]

  public init(
    _ text: String, ending: String = " ", note: String? = nil, synonyms: [String] = []
  ) {
    self.text = text
    self.ending = ending
    self.note = note
    self.synonyms = synonyms
  }
}
