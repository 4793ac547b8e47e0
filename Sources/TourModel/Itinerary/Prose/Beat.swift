internal import TourDiagnostics
internal import TourSyntax

/// What stands in brackets in spoken prose.
enum Beat {
  case pause(Milliseconds)
  case show(PlaceName)
  case wrong(Mistake)

  enum Mistake {
    /// Neither `pause` nor `show`.
    case unknown
    /// One letter or so away from a beat, which is this.
    case misspelt(String)
    /// The same with one slip in `pause`.
    case slip(String)
    case pauseWithoutDuration
    /// A number without its unit.
    case pauseWithoutUnit(String)
    case pauseTooLong
    case showWithoutName
    /// `[show reflet 30s]`: the name and the time.
    case showWithTime(String, String)
  }

  init(_ bracketed: Bracketed) {
    let words = Self.words(of: bracketed)
    let rest = Array(words.dropFirst())
    switch words.first?.text {
    case "pause": self = Self.pause(rest)
    case "show": self = Self.show(rest)
    default: self = .wrong(Self.unknown(words))
    }
  }

  /// Whether the author surely meant a beat, right or wrong.
  var isMeant: Bool {
    switch self {
    case .pause, .show: true
    case .wrong(.unknown): false
    case .wrong: true
    }
  }

  /// Whether it is a pause, right or wrong, that says how long.
  var isTimedPause: Bool {
    switch self {
    case .pause: true
    case .wrong(let mistake): mistake.repaired?.hasPrefix("[pause") ?? false
    case .show: false
    }
  }

  /// What to write, where it is known to be wrong.
  var repaired: String? { if case .wrong(let mistake) = self { mistake.repaired } else { nil } }

  /// Where a beat ends that begins an unclosed bracket, or nil where none does. Text may follow at once.
  static func end(in bracketed: Bracketed) -> Int? {
    var words = Array(words(of: bracketed).prefix(2))
    guard words.count == 2 else { return nil }
    words[1] = withoutText(words[1], isPause: words[0].text == "pause")
    switch words[0].text == "pause" ? pause([words[1]]) : show([words[1]]) {
    case .pause: return words[1].span.range.upperBound
    case .show where words[0].text == "show": return words[1].span.range.upperBound
    case .show, .wrong: return nil
    }
  }

  /// A word up to what can't be part of it: `3s` of `3s.`, and of `3s。大家好`.
  private static func withoutText(
    _ word: PlaceName.Word, isPause: Bool
  ) -> PlaceName.Word {
    let part = word.text.prefix { character in
      isPause
        ? character.isASCII && (character.isLetter || character.isNumber)
        : character.isLetter || character.isNumber || character == "-" || character == "."
    }
    let kept = part.last == "." ? part.dropLast() : part
    // A word with look-alikes in it has other lengths than what is written: it is taken whole.
    guard word.text.utf8.count == word.span.range.count else { return word }
    let start = word.span.range.lowerBound
    return PlaceName.Word(
      text: String(kept),
      span: SourceSpan(source: word.span.source, range: start..<start + kept.utf8.count))
  }

  private static func pause(_ words: [PlaceName.Word]) -> Beat {
    guard words.count == 1 else { return .wrong(spelledPause(words)) }
    do {
      return .pause(try WrittenDuration.read(words[0].text))
    } catch {
      if error == .tooLarge { return .wrong(.pauseTooLong) }
      let isNumber = (try? Numeral.whole(words[0].text)) != nil
      return .wrong(isNumber ? .pauseWithoutUnit(words[0].text) : spelledPause(words))
    }
  }

  /// `[pause 3 s]`, `[pause 3秒]`.
  private static func spelledPause(_ words: [PlaceName.Word]) -> Mistake {
    ForeignBeats.duration(words.map(\.text)).map { .slip("[pause \($0)]") } ?? .pauseWithoutDuration
  }

  /// `[silence 3s]`, `[停顿3秒]`, `[montre vue.navires]`.
  private static func foreign(_ words: [PlaceName.Word]) -> Mistake? {
    guard let first = words.first?.text else { return nil }
    let verb = first.prefix { !$0.isNumber }
    let rest =
      [String(first[verb.endIndex...])].filter { !$0.isEmpty } + words.dropFirst().map(\.text)
    switch verb == "pause" ? "pause" : ForeignBeats.verb(String(verb)) {
    case "pause": return ForeignBeats.duration(rest).map { .misspelt("[pause \($0)]") }
    case "show" where rest.count == 1 && words.count == 2: return .misspelt("[show \(rest[0])]")
    default: return nil
    }
  }

  private static func show(_ words: [PlaceName.Word]) -> Beat {
    guard let word = words.first else { return .wrong(.showWithoutName) }
    if words.count == 2, (try? WrittenDuration.read(words[1].text)) != nil {
      return .wrong(.showWithTime(word.text, words[1].text))
    }
    let parts = word.text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard words.count == 1, parts.count <= 2, !parts.contains("") else {
      return .wrong(.showWithoutName)
    }
    if parts.count == 1 { return .show(PlaceName(name: word)) }
    let names = parts.map { PlaceName.Word(text: $0, span: word.span) }
    return .show(PlaceName(owner: names[0], name: names[1]))
  }

  private static func unknown(_ words: [PlaceName.Word]) -> Mistake {
    guard let first = words.first else { return .unknown }
    if words.count == 1, (try? WrittenDuration.read(first.text)) != nil {
      return .misspelt("[pause \(first.text)]")
    }
    if let foreign = foreign(words) { return foreign }
    guard words.count == 2, let near = NearestName.nearest(to: first.text, in: ["pause", "show"])
    else { return .unknown }
    let beat = "[\(near) \(words[1].text)]"
    let isPause = near == "pause" && (try? WrittenDuration.read(words[1].text)) != nil
    return isPause && NearestName.only(first.text, in: [near]) != nil
      ? .slip(beat) : .misspelt(beat)
  }

  /// The words between the brackets, look-alikes folded.
  private static func words(of bracketed: Bracketed) -> [PlaceName.Word] {
    let content = bracketed.content
    let start = bracketed.contentSpan.range.lowerBound
    return content.split(whereSeparator: \.isWhitespace).map { word in
      let lower = start + content.utf8.distance(from: content.startIndex, to: word.startIndex)
      let range = (lower..<lower + word.utf8.count).clamped(to: bracketed.contentSpan.range)
      return PlaceName.Word(
        text: folded(word), span: SourceSpan(source: bracketed.span.source, range: range))
    }
  }

  private static func folded(_ word: Substring) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
      scalars.append(isFullWidth ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    return String(scalars)
  }
}

extension Beat.Mistake {
  /// Whether nothing but a slip of the hand is to be mended.
  var isSlip: Bool { if case .slip = self { true } else { false } }

  var isUnknown: Bool { if case .unknown = self { true } else { false } }

  var message: String {
    switch self {
    case .unknown: "brackets in prose hold a pause or a show"
    case .misspelt(let beat), .slip(let beat): "brackets in prose hold a pause or a show: \(beat)"
    case .pauseWithoutDuration: "a pause says how long it is: [pause 3s]"
    case .pauseWithoutUnit: "a duration has its unit: d, h, m or s"
    case .pauseTooLong: "no duration is longer than 400 days"
    case .showWithoutName: "a show names one room, work or detail: [show reflet]"
    case .showWithTime: "a show in prose takes no time of its own; a pause after it does"
    }
  }

  /// What to write instead, where it can be known.
  var repaired: String? {
    switch self {
    case .misspelt(let beat), .slip(let beat): beat
    case .pauseWithoutUnit(let number): "[pause \(number)s]"
    case .showWithTime(let name, let time): "[show \(name)][pause \(time)]"
    case .unknown, .pauseWithoutDuration, .pauseTooLong, .showWithoutName: nil
    }
  }
}
