internal import TourModel

/// What the guide says of details where they are shown: the sentence before the cue, and what follows it up to the
/// next.
struct ShownWords {
  private(set) var lines: [Place: [PlaceText.Line]] = [:]

  init(_ tour: Tour) {
    for stop in tour.stops { add(stop.steps) }
  }

  private mutating func add(_ steps: [Step]) {
    for step in steps {
      switch step.action {
      case .speak(let paragraph): add(paragraph)
      case .branch(_, let then, let otherwise):
        add(then)
        add(otherwise)
      case .vote(let vote): for option in vote.options { add(option.steps) }
      case .note, .cue, .pause, .show, .questions: break
      }
    }
  }

  private mutating func add(_ paragraph: Paragraph) {
    var shown: Place?
    var before = ""
    for piece in paragraph.pieces {
      switch piece {
      case .text(let text):
        if let shown { add(text, paragraph.language, of: shown) }
        before = Self.lastSentence(of: text)
      case .show(let place):
        if case .detail = place {
          shown = place
          add(before, paragraph.language, of: place)
        } else {
          shown = nil
        }
      case .pause: break
      }
    }
  }

  private mutating func add(_ text: String, _ language: Language, of place: Place) {
    guard text.contains(where: \.isLetter) else { return }
    lines[place, default: []].append(PlaceText.Line(text: text, language: language))
  }

  private static func lastSentence(of text: String) -> String {
    let ends: Set<Character> = [".", "!", "?", "。", "！", "？"]
    guard let last = text.lastIndex(where: { !ends.contains($0) && !$0.isWhitespace }) else {
      return ""
    }
    let start = text[..<last].lastIndex { ends.contains($0) }
    return String(text[(start.map { text.index(after: $0) } ?? text.startIndex)...last])
  }
}
