/// A grammar read from `Grammar/tour.ebnf`.
struct EBNF: Sendable {
  /// What a rule is made of.
  indirect enum Expression: Sendable, Equatable {
    case keyword(String)
    case reference(String)
    case sequence([Expression])
    case choice([Expression])
    case optional(Expression)
    case repetition(Expression)
    /// A terminal that the grammar describes in words.
    case described
  }

  struct SyntaxError: Error, CustomStringConvertible {
    let description: String
  }

  private(set) var rules: [String: Expression] = [:]

  init(_ text: String) throws {
    var reader = Reader(try Self.pieces(of: text))
    while !reader.isAtEnd {
      let name = try reader.takeName()
      try reader.take("=")
      guard rules[name] == nil else { throw SyntaxError(description: "\(name) is defined twice") }
      rules[name] = try reader.choice()
      try reader.take(";")
    }
    for expression in rules.values { try checkReferences(expression) }
  }

  private func checkReferences(_ expression: Expression) throws {
    switch expression {
    case .keyword, .described: break
    case .reference(let name):
      guard rules[name] != nil else { throw SyntaxError(description: "\(name) is not defined") }
    case .sequence(let parts), .choice(let parts): for part in parts { try checkReferences(part) }
    case .optional(let inner), .repetition(let inner): try checkReferences(inner)
    }
  }

  // MARK: Reading

  /// Names, signs, `"words"` and `?`, without comments and descriptions.
  private static func pieces(of text: String) throws -> [String] {
    var pieces: [String] = []
    var rest = Substring(text)
    while let first = rest.first {
      if rest.hasPrefix("(*") {
        guard let end = rest.firstRange(of: "*)") else {
          throw SyntaxError(description: "open comment")
        }
        rest = rest[end.upperBound...]
      } else if first.isWhitespace {
        rest.removeFirst()
      } else if first == "?" || first == "\"" {
        let body = rest.dropFirst()
        guard let end = body.firstIndex(of: first) else {
          throw SyntaxError(description: "open \(first)")
        }
        pieces.append(first == "?" ? "?" : "\"" + body[..<end])
        rest = body[body.index(after: end)...]
      } else if first.isLetter {
        let name = rest.prefix { $0.isLetter || $0 == "-" }
        pieces.append(String(name))
        rest = rest.dropFirst(name.count)
      } else {
        pieces.append(String(first))
        rest.removeFirst()
      }
    }
    return pieces
  }

  private struct Reader {
    private let pieces: [String]
    private var position = 0

    init(_ pieces: [String]) { self.pieces = pieces }

    var isAtEnd: Bool { position == pieces.count }
    private var next: String { isAtEnd ? "" : pieces[position] }

    mutating func take(_ sign: String) throws {
      guard next == sign else { throw SyntaxError(description: "\(sign) expected before \(next)") }
      position += 1
    }

    mutating func takeName() throws -> String {
      guard next.first?.isLetter == true else { throw SyntaxError(description: "no name: \(next)") }
      position += 1
      return pieces[position - 1]
    }

    mutating func choice() throws -> Expression {
      var options = [try sequence()]
      while next == "|" {
        position += 1
        options.append(try sequence())
      }
      return options.count == 1 ? options[0] : .choice(options)
    }

    private mutating func sequence() throws -> Expression {
      var parts: [Expression] = []
      while !["|", ";", ")", "]", "}", ""].contains(next) { parts.append(try part()) }
      guard !parts.isEmpty else { throw SyntaxError(description: "nothing before \(next)") }
      return parts.count == 1 ? parts[0] : .sequence(parts)
    }

    private mutating func part() throws -> Expression {
      let piece = next
      position += 1
      switch piece {
      case "(": return try closed(by: ")")
      case "[": return .optional(try closed(by: "]"))
      case "{": return .repetition(try closed(by: "}"))
      case "?": return .described
      default:
        if piece.hasPrefix("\"") { return .keyword(String(piece.dropFirst())) }
        position -= 1
        return .reference(try takeName())
      }
    }

    private mutating func closed(by sign: String) throws -> Expression {
      let inner = try choice()
      try take(sign)
      return inner
    }
  }
}
