/// What one press of Tab does to a line.
enum CompletionStep: Equatable {
  /// Nothing fits.
  case nothing

  /// The word before the cursor gives way to a text.
  case replace(removedScalars: Int, text: String)

  /// Several fit, and no more can be typed for them.
  case list([LineCandidate])

  init(_ completions: LineCompletions) {
    let word = completions.word.unicodeScalars.count
    guard let first = completions.candidates.first else {
      self = .nothing
      return
    }
    if completions.candidates.count == 1 {
      self = .replace(removedScalars: word, text: first.text + first.ending)
      return
    }
    let common = Self.commonStart(of: completions.candidates.map(\.text))
    if common.unicodeScalars.count > word {
      self = .replace(removedScalars: word, text: common)
    } else {
      self = .list(completions.candidates)
    }
  }

  /// Whole characters only, so that no accent is parted from its letter.
  private static func commonStart(of texts: [String]) -> String {
    guard var common = texts.first else { return "" }
    for text in texts.dropFirst() {
      let length = zip(common, text).prefix { $0 == $1 }.count
      common = String(common.prefix(length))
    }
    return common
  }
}
