/// One line, written with plain signs and single spaces.
struct FormattedLine {
  private let tree: SyntaxTree
  private let line: Range<Int>

  init(_ tree: SyntaxTree, _ line: Range<Int>) {
    self.tree = tree
    self.line = line
  }

  /// Whether each token found its place.
  var isUnderstood: Bool {
    line.allSatisfy { index in
      switch tree.tokens[index].kind {
      case .word, .invalid: false
      case .proseMark: LookAlikes.endsProseMark(lastScalar(of: index))
      case .text: TextLiteral.isWellFormed(tree.token(index).text)
      default: true
      }
    }
  }

  private func lastScalar(of token: Int) -> UInt32 {
    tree.token(token).text.unicodeScalars.last?.value ?? 0
  }

  /// The line from its first token that is not trivia.
  func bytes(from start: Int) -> [UInt8] {
    var result: [UInt8] = []
    var previous: TokenKind?
    for index in start..<line.upperBound {
      let kind = tree.tokens[index].kind
      if kind == .whitespace { continue }
      if let previous, needsSpace(previous, kind, next(after: index)) {
        result.append(0x20)
      }
      result += kind == .comment ? comment(index) : Array(written(index).utf8)
      previous = kind
    }
    return Self.trimmed(result)
  }

  /// White space at the end goes, and with it a stray CR, which would become a line end.
  private static func trimmed(_ line: [UInt8]) -> [UInt8] {
    guard line.last == 0x0D || line.last == 0x20 else { return line }
    var line = line
    while let last = line.last {
      if last == 0x0D || last == 0x20 || last == 0x09 {
        line.removeLast()
      } else if let length = [2, 3].first(where: { isSpace(line.suffix($0), length: $0) }) {
        line.removeLast(length)
      } else {
        break
      }
    }
    return line
  }

  private static func isSpace(_ bytes: ArraySlice<UInt8>, length: Int) -> Bool {
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    return scalars.count == 1 && bytes.count == length && LookAlikes.plain(scalars[0].value) == 0x20
  }

  /// A comment without white space at its end.
  func comment(_ token: Int) -> [UInt8] {
    var text = tree.token(token).text
    while let last = text.unicodeScalars.last, last == "\t" || LookAlikes.plain(last.value) == 0x20
    {
      text.unicodeScalars.removeLast()
    }
    return Array(("//" + String(text.unicodeScalars.dropFirst(2))).utf8)
  }

  private func written(_ index: Int) -> String {
    let token = tree.token(index)
    guard token.kind == .text else { return token.plain }
    let text = token.text
    return text.utf8.first == 0x22 ? text : TextLiteral.quoted(token.textValue)
  }

  private func next(after index: Int) -> TokenKind? {
    line.dropFirst(index + 1 - line.lowerBound).lazy.map { tree.tokens[$0].kind }
      .first { $0 != .whitespace }
  }

  /// Whether a space stands between two tokens: none before commas, none inside ranges and places.
  private func needsSpace(_ left: TokenKind, _ right: TokenKind, _ afterRight: TokenKind?) -> Bool {
    switch (left, right) {
    case (_, .comma): false
    case (.duration, .range), (.range, .duration): false
    case (.name, .dot): afterRight != .name
    case (.dot, .name): false
    default: true
    }
  }
}
