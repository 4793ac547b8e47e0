/// A text cut into the terminals of the grammar: a second reading of the grammar's opening comment, written
/// without a look at the lexer.
struct Terminals {
  enum Terminal: Equatable {
    /// A word, and whether it begins its line.
    case word(String, isFirst: Bool)
    case literal(String)
    /// A comma, a range; a point only where no space stands beside it.
    case sign(String)
    case prose
    case eol
    /// What no rule takes.
    case invalid
  }

  private(set) var terminals: [Terminal] = []

  init(_ bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      terminals = [.invalid]
      return
    }
    var scalars = Array(text.unicodeScalars)
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    for line in scalars.split(separator: "\n", omittingEmptySubsequences: false) {
      cut(Array(line))
    }
    let lines = scalars.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let hasCR = line.last == "\r" && index < lines.count - 1
      if line.dropLast(hasCR ? 1 : 0).contains(where: Self.isForbidden) {
        terminals.append(.invalid)
      }
    }
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && scalar != "\t"
      || ["\u{2028}", "\u{2029}", "\u{FEFF}"].contains(scalar)
  }

  // MARK: A line

  private mutating func cut(_ written: [Unicode.Scalar]) {
    var line = LineCutter(written.last == "\r" ? written.dropLast() : written[...])
    let found = line.terminals()
    if !found.isEmpty { terminals += found + (found == [.prose] ? [] : [.eol]) }
  }

  private struct LineCutter {
    /// As written, and folded scalar by scalar.
    private let written: [Unicode.Scalar]
    private let plain: [Unicode.Scalar]
    private var index = 0
    private var found: [Terminal] = []

    init(_ line: ArraySlice<Unicode.Scalar>) {
      written = Array(line)
      plain = line.map(Self.plain)
    }

    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
      if ("\u{FF01}"..."\u{FF5E}").contains(scalar) {
        return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
      }
      if scalar.properties.generalCategory == .spaceSeparator { return " " }
      return ["、": ",", "\u{2212}": "-"][scalar] ?? scalar
    }

    private func at(_ offset: Int) -> Unicode.Scalar? {
      plain.indices.contains(index + offset) ? plain[index + offset] : nil
    }

    private func isSpace(_ scalar: Unicode.Scalar?) -> Bool { scalar == " " || scalar == "\t" }

    mutating func terminals() -> [Terminal] {
      skipSpace()
      if let prose = prose() { return prose }
      while index < plain.count, !(at(0) == "/" && at(1) == "/") {
        found.append(next())
        skipSpace()
      }
      return found
    }

    private mutating func skipSpace() { while isSpace(at(0)) { index += 1 } }

    private func prose() -> [Terminal]? {
      let word = Shape.word(plain[index...])
      let end = index + word.count
      guard !word.isEmpty, written.indices.contains(end), [">", "＞", "》"].contains(written[end])
      else {
        return nil
      }
      let text = String(String.UnicodeScalarView(word))
      return [text == "guide" || Shape.isLanguage(text) ? .prose : .invalid]
    }

    private mutating func next() -> Terminal {
      guard let first = at(0) else { return .invalid }
      switch first {
      case "\"", "“", "«": return text()
      case ",": return sign(1, ",")
      case ".": return point()
      case "±": return literal(1, "tolerance")
      case "≤", "≥", "=": return literal(1, "comparison")
      case "<", ">": return literal(at(1) == "=" ? 2 : 1, "comparison")
      case "+" where at(1) == "/" && at(2) == "-": return literal(3, "tolerance")
      case "#": return tag()
      case "+", "-", "0"..."9": return number()
      default: return word()
      }
    }

    private mutating func sign(_ count: Int, _ sign: String) -> Terminal {
      index += count
      return .sign(sign)
    }

    private mutating func literal(_ count: Int, _ kind: String) -> Terminal {
      index += count
      return .literal(kind)
    }

    private mutating func point() -> Terminal {
      if at(1) == "." { return sign(2, "..") }
      let isTight = index > 0 && !isSpace(plain[index - 1]) && !isSpace(at(1))
      index += 1
      return isTight ? .sign(".") : .invalid
    }

    private mutating func tag() -> Terminal {
      index += 1
      let word = Shape.word(plain[index...])
      index += word.count
      return Shape.isName(String(String.UnicodeScalarView(word))) ? .literal("tag") : .invalid
    }

    private mutating func word() -> Terminal {
      let word = Shape.word(plain[index...])
      let isFirst = found.isEmpty
      index += max(1, word.count)
      let text = String(String.UnicodeScalarView(word))
      return word.isEmpty || text.hasSuffix("-") || text.contains("--") || text.contains("-/")
        ? .invalid : .word(text, isFirst: isFirst)
    }

    private mutating func text() -> Terminal {
      let closing: [Unicode.Scalar] =
        switch written[index] {
        case "“": ["”"]
        case "«": ["»"]
        case "\"": ["\""]
        default: ["\"", "＂"]
        }
      var isValid = true
      index += 1
      while index < written.count {
        let scalar = written[index]
        index += 1
        if scalar == "\\" {
          let isKnown = index < written.count && (written[index] == "\"" || written[index] == "\\")
          if isKnown { index += 1 } else { isValid = false }
        } else if closing.contains(scalar) {
          return isValid ? .literal("text") : .invalid
        }
      }
      return .invalid
    }

    private mutating func number() -> Terminal {
      let start = index
      index += 1
      while let scalar = at(0), !endsNumber(scalar) { index += 1 }
      let run = String(String.UnicodeScalarView(plain[start..<index]))
      guard let kind = Shape.literal(run) else { return .invalid }
      return kind == "number" && at(0) == "\"" ? .invalid : .literal(kind)
    }

    private func endsNumber(_ scalar: Unicode.Scalar) -> Bool {
      let isDigitNext = at(1).map { ("0"..."9").contains($0) } ?? false
      switch scalar {
      case " ", "\t", "±", "+", "#", "<", ">", "=", "≤", "≥", "“", "«", "\"": return true
      case ",": return !isDigitNext || !("0"..."9").contains(plain[index - 1])
      case ".": return at(1) == "."
      case "/": return at(1) == "/"
      default: return false
      }
    }
  }
}
