/// Writes sentences of a grammar, the same ones for the same seed.
struct SentenceGenerator {
  private let grammar: EBNF
  private var random: SeededRandom
  private var text = ""
  private var isLineStart = true
  private let firstWords: Set<String>

  init(_ grammar: EBNF, firstWords: Set<String>, seed: UInt64) {
    self.grammar = grammar
    self.firstWords = firstWords
    random = SeededRandom(seed)
  }

  mutating func sentence() -> String {
    text = ""
    isLineStart = true
    write(.reference("file"), depth: 0)
    return text
  }

  private mutating func write(_ expression: EBNF.Expression, depth: Int) {
    switch expression {
    case .keyword(let word): put(word)
    case .reference("eol"): endLine()
    case .reference(let name): writeRule(name, depth: depth)
    case .described: break
    case .sequence(let parts): for part in parts { write(part, depth: depth) }
    case .choice(let parts):
      // Deep inside, the first alternatives: they don't nest.
      let count = depth > 12 ? min(2, parts.count) : parts.count
      write(parts[random.below(count)], depth: depth + 1)
    case .optional(let inner): if random.below(2) == 0 { write(inner, depth: depth + 1) }
    case .repetition(let inner):
      let most = depth == 0 ? 3 : max(0, 5 - depth / 3)
      for _ in 0..<random.below(most + 1) { write(inner, depth: depth + 1) }
    }
  }

  private mutating func writeRule(_ name: String, depth: Int) {
    guard let rule = grammar.rules[name] else { return }
    guard rule == .described else { return write(rule, depth: depth + 1) }
    if name == "prose" {
      text += "  " + pick(Self.prose) + "\n"
      isLineStart = true
      return
    }
    var examples = Self.examples[name] ?? []
    if name == "language", isLineStart { examples.removeAll { firstWords.contains($0) } }
    put(pick(examples))
  }

  private mutating func put(_ word: String) {
    let isTight = word == "." || text.hasSuffix(".") && !text.hasSuffix("..")
    text +=
      isTight
      ? "" : isLineStart ? pick(["", "  ", "\t", "\u{3000}"]) : pick([" ", " ", "  ", "\u{A0}"])
    text += word
    isLineStart = false
  }

  private mutating func endLine() {
    text += pick(["\n", "\n", "\n", "\r\n", " // said \"aside\n", "\n\n"])
    isLineStart = true
  }

  private mutating func pick(_ options: [String]) -> String {
    options.isEmpty ? "?" : options[random.below(options.count)]
  }

  private static let prose = [
    "fr> L'eau, // dit-il", "zh》太阳", "guide> note", "zh-Hant>", "to> x \"", "ｅｎ＞ y",
  ]

  private static let examples: [String: [String]] = [
    "name": [
      "hall", "galerie-nord", "大厅", "stop", "late", "to", "éà", "x1", "ｈａｌｌ", "no",
      "by",
    ],
    "language": ["fr", "zh", "zh-Hant", "to", "in", "en", "ask", "es-419"],
    "zone": ["Europe/Paris", "Paris", "America/Argentina/Buenos_Aires", "Etc/GMT+5"],
    "text": [
      #""Hall d'accueil""#, "“倒影”", "« là »", #""a \" b \\""#, #""""#, "＂x＂",
      #""// not a comment""#,
    ],
    "number": ["0", "50", "0.3", "５０", "400000"],
    "negative": ["-1", "−2.5"],
    "less": ["-1m", "−1h05m"],
    "percent": ["40%", "60.5%", "９５％"],
    "duration": ["45s", "6m30s", "1h05m", "8d", "１ｍ", "1d2h3m4s"],
    "offset": ["+20m", "＋1h"],
    "clock": ["10:00", "9:05", "10:40:30", "１０：００"],
    "date": ["2016-09-15", "2027−12−31"],
    "tag": ["#moon", "＃月亮"],
    "tolerance": ["±", "+/-"],
    "comparison": ["=", "<", ">", "<=", ">=", "≥", "＞＝"],
  ]
}

/// SplitMix64 (Steele, Lea and Flood 2014).
struct SeededRandom {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(1, bound))) }
}
