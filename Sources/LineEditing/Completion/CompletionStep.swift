/// What one press of Tab does to a line.
enum CompletionStep: Equatable {
  /// Nothing fits.
  case nothing

  /// The word before the cursor, and so much behind it, give way to a text.
  case replace(removedScalars: Int, removedAfter: Int = 0, text: String)

  /// Several fit, and no more can be typed for them.
  case list([LineCandidate])

  /// - Parameter after: what stands behind the cursor.
  init(_ completions: LineCompletions, after: String = "") {
    let word = completions.word.unicodeScalars.count
    guard let first = completions.candidates.first else {
      self = .nothing
      return
    }
    if completions.candidates.count == 1 {
      self = .completed(first, in: completions, after: after)
      return
    }
    let common = Self.commonStart(of: completions.candidates.map(\.text))
    if common.unicodeScalars.count > word {
      self = .replace(removedScalars: word, text: common)
    } else {
      self = .list(completions.candidates)
    }
  }

  /// In the middle of a word, what stands there already of the rest is not typed twice; another rest stays.
  private static func completed(
    _ candidate: LineCandidate, in completions: LineCompletions, after: String
  ) -> CompletionStep {
    let whole = candidate.text + candidate.ending
    let missing = whole.dropFirst(completions.word.count)
    let there = standing(of: String(missing), in: after)
    let isWithinWord = there.isEmpty && after.first.map { !$0.isWhitespace } ?? false
    return .replace(
      removedScalars: completions.word.unicodeScalars.count,
      removedAfter: there.unicodeScalars.count,
      text: isWithinWord ? candidate.text : whole)
  }

  /// The longest start of what follows, up to the end of a word, with which the missing part ends; without regard to case.
  private static func standing(of missing: String, in after: String) -> String {
    let missing = missing.lowercased()
    for length in stride(from: min(missing.count, after.count), to: 0, by: -1) {
      let start = String(after.prefix(length))
      let endsWord = after.dropFirst(length).first?.isWhitespace ?? true
      let folded = start.lowercased()
      if endsWord || start.last == " ", missing.hasSuffix(folded) { return start }
      if endsWord, missing.last == " ", missing.dropLast().hasSuffix(folded) { return start }
    }
    return ""
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
