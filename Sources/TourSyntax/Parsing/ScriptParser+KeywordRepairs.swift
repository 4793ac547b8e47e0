internal import TourDiagnostics

/// Repairs where a keyword is wanted: written for a wrong word, or before what may follow it.
extension ScriptParser {
  mutating func keywordRepairs(_ keyword: Keyword) -> [Fix] {
    if keyword == .metresPerMinute { return speedRepairs() }
    if mayFollow(keyword) { return [inserting(keyword.spelling + " ")] }
    return kind == .word ? [replacing(with: keyword.spelling)] : []
  }

  /// Whether what stands at the cursor would be right behind the keyword.
  private func mayFollow(_ keyword: Keyword) -> Bool {
    switch keyword {
    case .when: ["not", "late", "early", "viewers", "after", "asked"].contains(plain(cursor))
    case .within, .after: kind == .duration || kind == .number
    case .per: plain(cursor) == "hour" || plain(cursor) == "minute"
    // `of fin`, not `from fin`.
    case .of, .to: kind == .word && next(after: cursor).map { lexer.tokens[$0].kind } != .word
    default: false
    }
  }

  /// One of several: the first says where the line is.
  func keywordRepairs(_ keywords: [Keyword]) -> [Fix] {
    switch keywords.first {
    case .charactersPerMinute: paceRepairs()
    case .hour: hourRepairs()
    case .asked: checkRepairs()
    case .guide: eventRepairs()
    case .answer where ["none", "nothing", "no-answer"].contains(plain(cursor)):
      [replacing(with: "no answer")]
    case .shown: kind == .text ? [inserting("said ")] : []
    default: []
    }
  }

  /// A fix that writes something for the rest of the line, up to a keyword that may follow.
  private func replacingRest(before keyword: Keyword? = nil, with text: String) -> Fix {
    let words = rest.prefix { plain($0) != keyword?.spelling }
    let end = range(ofToken: words.last ?? cursor).upperBound
    return Fix(
      "write \(text)", replace: span(range(ofToken: cursor).lowerBound..<end), with: text,
      isSafe: false)
  }

  // MARK: Measures

  private func speedRepairs() -> [Fix] {
    let unit = plain(cursor).lowercased()
    if let factor = ["m/s": 60.0, "km/h": 1000.0 / 60][unit] {
      return [converted(by: factor)].compactMap(\.self)
    }
    let isUnit = MeasureWords.metres.contains { unit == $0 || unit.hasPrefix($0 + "/") }
    if isUnit { return [replacingRest(before: .stepFree, with: "metres/min")] }
    return plain(cursor) == "step-free" ? [inserting("metres/min ")] : []
  }

  /// The number before the cursor in metres a minute.
  private func converted(by factor: Double) -> Fix? {
    guard takenEnd > 0, let speed = Double(plain(takenEnd - 1)), speed < 10_000 else { return nil }
    let tenths = (speed * factor * 10).rounded() / 10
    let number = tenths == tenths.rounded() ? "\(Int(tenths))" : "\(tenths)"
    let range = range(ofToken: takenEnd - 1).lowerBound..<range(ofToken: cursor).upperBound
    return Fix(
      "write \(number) metres/min", replace: span(range), with: "\(number) metres/min",
      isSafe: false)
  }

  private func paceRepairs() -> [Fix] {
    let unit = plain(cursor).lowercased()
    let word = String(unit.prefix { $0 != "/" })
    if unit == "cpm" || MeasureWords.characters.contains(word) {
      return [replacingRest(with: "characters/min")]
    }
    if unit == "wpm" || MeasureWords.words.contains(word) {
      return [replacingRest(with: "words/min")]
    }
    return []
  }

  private func hourRepairs() -> [Fix] {
    switch DurationShape.unit(spelled: plain(cursor)) {
    case "h": [replacing(with: "hour")]
    case "m": [replacing(with: "minute")]
    default: []
    }
  }

  // MARK: Conditions and tests

  private func checkRepairs() -> [Fix] {
    switch kind {
    case .offset, .clock: [inserting("after ")]
    case .duration: [inserting("late "), inserting("early ")]
    case .word where rest.contains { lexer.tokens[$0].kind == .comparison }: [inserting("asked ")]
    default: []
    }
  }

  private func eventRepairs() -> [Fix] {
    let expectations = [
      "works", "rooms", "stops", "asked", "answered", "start", "end", "length", "slack", "walk",
      "commentary", "captions", "thread", "no", "not", "stop", "shown", "said", "skipped",
      "dropped", "if", "else", "option",
    ]
    let events = ["late", "delay", "add", "skip", "drop", "restore", "goto", "answer"]
    if expectations.contains(plain(cursor)) { return [inserting("expect ")] }
    if events.contains(plain(cursor)) { return [inserting("guide ")] }
    return []
  }
}

/// What people write for measures, in lower case.
enum MeasureWords {
  static let metres = ["m", "metre", "metres", "meter", "meters", "mètre", "mètres", "米", "公尺"]
  static let characters = [
    "chars", "char", "character", "characters", "caractère", "caractères", "signes", "字", "字符",
  ]
  static let words = ["word", "words", "mot", "mots", "词", "單詞", "单词"]
}
