/// What the words before a place on the line say about what can stand there.
extension LineLexer {
  /// Which kind of number or time the line takes at the position.
  var slipContext: NumberSlip.Context {
    if let last = lastToken, [.tolerance, .range].contains(tokens[last].kind) { return .other }
    let words = wordsBefore
    guard let word = words.first(where: { Self.contexts[$0] != nil }) else { return .other }
    // `replay 13000 after 4h30`
    if word == "after", words.last == "replay" { return .other }
    // How many, but for `viewers Asia/Shanghai 20:00`.
    if word == "viewers", words.first == word { return .wholeNumber }
    return Self.contexts[word] ?? .other
  }

  /// Whether the line is a `region`: of its four numbers no two are groups of one.
  var takesNumbersSideBySide: Bool {
    section == .detail || wordsBefore.last == Keyword.region.spelling
  }

  private static let contexts: [String: NumberSlip.Context] = {
    var contexts: [String: NumberSlip.Context] = [:]
    for word in ["at", "after", "begins", "by", "end", "start", "starts", "until", "viewers"] {
      contexts[word] = .clock
    }
    for word in [
      "answered", "arrive", "asked", "level", "limit", "live", "optional", "replay", "rooms",
      "stops", "times", "works",
    ] {
      contexts[word] = .wholeNumber
    }
    let others = [
      "add", "commentary", "delay", "early", "lasts", "late", "length", "pause",
      "questions", "show", "slack", "stay", "stop", "to", "vote", "walk", "within",
    ]
    for word in others { contexts[word] = .other }
    return contexts
  }()

  /// The words of the line before the position, the last first; of a very long line, the last ones.
  var wordsBefore: [String] {
    var words: [String] = []
    for index in tokens.indices.reversed().prefix(60) {
      if tokens[index].kind == .newline { break }
      if tokens[index].kind == .word { words.append(plainText(range(ofToken: index))) }
    }
    return words
  }

  /// The last token of the line that is not trivia.
  var lastToken: Int? {
    for index in tokens.indices.reversed() {
      if tokens[index].kind == .newline { return nil }
      if !tokens[index].kind.isTrivia { return index }
    }
    return nil
  }

  func range(ofToken index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(tokens[index - 1].end))..<Int(tokens[index].end)
  }
}
