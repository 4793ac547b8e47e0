/// Lines for `docent ask --batch` as nobody means well would write them: the same ones for a seed.
///
/// Random bytes, invalid UTF-8, markup, control characters, one character again and again, mixed scripts, piles of
/// diacritics, 2,000 characters and more, letters that are no words, JSON cut off or nested too deep; between them
/// ordinary requests, which must not suffer. No line has a line feed.
public struct HostileRequests: Sequence, IteratorProtocol {
  /// What a line is like.
  public enum Kind: Int, CaseIterable, Sendable {
    case ordinary, bytes, invalidText, markup, control, repeated, scripts, diacritics, long, letters
    case cut, deep, strangeID, strangeFields
  }

  private var state: UInt64
  private var count = 0

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> [UInt8]? {
    defer { count += 1 }
    return line(Kind.allCases[below(Kind.allCases.count)])
  }

  /// A line of one kind.
  public mutating func line(_ kind: Kind) -> [UInt8] {
    switch kind {
    case .ordinary: object(text: Array(pick(Self.ordinary).utf8))
    case .bytes: bytes(below(200)).map { $0 == 0x0A ? 0x20 : $0 }
    case .invalidText: object(text: bytes(below(60)).filter { $0 >= 0x80 })
    case .markup: object(text: repeated(below(20), of: Self.markup))
    case .control: object(text: escapes(below(40)))
    case .repeated: object(text: repeatedCharacter())
    case .scripts: object(text: scalars(below(60)))
    case .diacritics:
      object(text: repeated(below(400), of: ["e\u{301}\u{308}", "\u{323}", "\u{20DD}"]))
    case .long: object(text: repeated(400 + below(2000), of: Self.words))
    case .letters: object(text: randomWords())
    case .cut: cut()
    case .deep: Array(repeatElement(UInt8(ascii: "["), count: below(3000)))
    case .strangeID:
      Array("{\"id\":\(pick(Self.ids)),\"text\":\"reflet\",\"work\":\"lavacourt\"}".utf8)
    case .strangeFields: Array(pick(Self.fields).utf8)
    }
  }

  // MARK: - Texts, escaped for JSON where they must be

  private mutating func object(text: [UInt8]) -> [UInt8] {
    let work = below(4) == 0 ? "" : ",\"work\":\"lavacourt\""
    let after = below(4) == 0 ? ",\"after\":\(below(count + 2))" : ""
    return Array("{\"id\":\(count)\(work)\(after),\"text\":\"".utf8) + text + Array("\"}".utf8)
  }

  private mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8(truncatingIfNeeded: random()) }
  }

  private mutating func repeated(_ count: Int, of parts: [String]) -> [UInt8] {
    (0..<count).flatMap { _ in Array(pick(parts).utf8) }
  }

  private mutating func escapes(_ count: Int) -> [UInt8] {
    (0..<count).flatMap { _ in Array(pick(Self.escapes).utf8) }
  }

  private mutating func repeatedCharacter() -> [UInt8] {
    let character = Array(
      pick(["a", "é", "马", "😀", "ha", " ", "!", "soleiiil", "\u{200B}", "9"]).utf8)
    return Array(repeatElement(character, count: 1 + below(3000)).joined())
  }

  private mutating func scalars(_ count: Int) -> [UInt8] {
    var text = String.UnicodeScalarView()
    while text.count < count {
      let value = below(4) == 0 ? below(0x11_0000) : below(0x3100)
      if let scalar = Unicode.Scalar(UInt32(value)), value >= 0x20, value != 0x22, value != 0x5C {
        text.append(scalar)
      }
    }
    return Array(String(text).utf8)
  }

  private mutating func randomWords() -> [UInt8] {
    (0..<(1 + below(60))).flatMap { _ in
      (0..<(1 + below(45))).map { _ in UInt8(ascii: "a") + UInt8(below(26)) } + [0x20]
    }
  }

  private mutating func cut() -> [UInt8] {
    let whole = object(text: Array(pick(Self.ordinary).utf8))
    return Array(whole.prefix(below(whole.count)))
  }

  private static let ordinary = [
    "le reflet", "c'est quoi le soleil ?", "太阳的倒影", "请问太阳在哪里？", "what is the sun?", "le relfet",
    "toilettes ?",
    "qui a peint ça ?", "taiyang", "et à gauche ?",
  ]
  private static let words = [
    "soleil ", "太阳", "rouge ", "reflet, ", "de la ", "maingauche ", "的", "shui ",
  ]
  private static let markup = [
    "<script>alert(1)</script>", "</a>", "<b>", "&lt;", "&#27;", "{{x}}", "${x}", "%s%n",
    "../../etc/passwd",
    "'; DROP TABLE stops;--", "`rm`", "```", "[x](javascript:x)", "<!--", "]]>",
  ]
  private static let escapes = [
    "\\u0000", "\\u001b[31m", "\\u001b]0;x\\u0007", "\\u009b2J", "\\u0085", "\\u202e", "\\u2028",
    "\\ufeff", "\\b",
    "\\r", "\\n", "\\t", "\\u007f", "\\ud83d\\ude00", "\\ud800", "reflet ", "\\\"", "\\\\", "\\q",
  ]
  private static let ids = [
    "1e999", "-0", "1.5", "99999999999999999999", "\"\\u001b[2J\"", "\"\\u009b\"", "\"\\u202e\"",
    "[1]", "{}", "true",
    "\"\"", "\"a\\nb\"", "null",
  ]
  private static let fields = [
    "{}", "[]", "null", "1", "\"text\"", "{\"text\":null}", "{\"text\":[]}",
    "{\"text\":\"x\",\"work\":7}",
    "{\"text\":\"x\",\"language\":\"\"}", "{\"text\":\"x\",\"language\":\"----\"}",
    "{\"text\":\"x\",\"after\":{}}",
    "{\"text\":\"x\",\"text\":\"y\"}", "{\"text\":\"x\"}{\"text\":\"y\"}", "{\"text\":\"x\"",
    "\"b\":1}",
    "{\"text\":\"x\"},{\"text\":\"y\"}", "{\"text\":\"x\",\"id\":1}, ", "",
  ]

  // MARK: - Chance: SplitMix64

  private mutating func pick(_ parts: [String]) -> String { parts[below(parts.count)] }

  private mutating func below(_ bound: Int) -> Int {
    bound > 0 ? Int(random() % UInt64(bound)) : 0
  }

  private mutating func random() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}
