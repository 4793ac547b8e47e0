internal import TextIndex
public import TourModel

/// What a request is about, whether a tour has it or not.
public struct RequestTopic: Equatable, Sendable {
  /// As it was written, from the first word that names something to the last, without what stands around them:
  /// `guitare` of `une guitare`, 恐龙 of 有没有恐龙呀. Nil where no word names anything, and for Chinese in Latin letters.
  public let words: String?
  /// How many words, or characters, of it name something.
  public let length: Int
  /// Whether it asks for a name, a weight, a date: what is named need not tell it.
  public let isQuestion: Bool
  /// Whether it is of what visitors of any museum ask for: toilets, tickets, the weather.
  public let isOffTopic: Bool
}

extension DetailSearch {
  /// O(request).
  public func topic(of request: String, language: Language?) -> RequestTopic {
    let text = AnalyzedText(request, language: language, limits: limits, speller: index.speller)
    let atoms = text.atoms.filter { $0.role.isTopic }
    return RequestTopic(
      words: Self.written(atoms, of: text, in: request), length: atoms.count,
      isQuestion: !text.attributes.isEmpty || !text.questions.isEmpty,
      isOffTopic: atoms.contains { $0.role.isOffTopic })
  }

  private static func written(
    _ atoms: [TextAtom], of text: AnalyzedText, in request: String
  ) -> String? {
    if atoms.isEmpty || atoms.contains(where: { $0.kind == .syllable }) { return nil }
    let positions = atoms.lazy.filter { $0.kind != .word }.map(\.position)
    if let first = positions.min(), let last = positions.max() {
      return text.scanned.text(ofCharacters: first..<(last + 1))
    }
    return written(atoms.map(text.text(of:)), in: request)
  }

  /// From the first of the words to the last as they stand in a text; where one was misspelled, the words as they
  /// should be.
  private static func written(_ words: [String], in text: String) -> String {
    var wanted = words[...]
    var start: String.Index?
    var end = text.startIndex
    for run in text.split(whereSeparator: { !($0.isLetter || $0.isNumber) }) {
      guard let next = wanted.first, isSame(run, next) else { continue }
      wanted.removeFirst()
      start = start ?? run.startIndex
      end = run.endIndex
    }
    guard wanted.isEmpty, let start else { return words.joined(separator: " ") }
    return String(text[start..<end])
  }

  private static func isSame(_ run: Substring, _ word: String) -> Bool {
    let scanned = ScannedText(String(run))
    return scanned.words.map { scanned.text(of: $0) } == [word]
  }
}
