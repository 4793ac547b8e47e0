internal import TourDiagnostics

/// Texts that stand without their quotes.
extension ScriptParser {
  /// A fix that puts in quotes what stands from the cursor on, up to what may follow a text.
  func quotation() -> Fix? {
    let tokens = rest.prefix { !endsText($0) }
    guard !tokens.isEmpty, tokens.count <= 40,
      tokens.allSatisfy({ token in
        let kind = lexer.tokens[token].kind
        return kind != .text && (kind != .invalid || holdsStraySign)
      })
    else { return nil }
    if let fix = nameAndQuotation(through: tokens[tokens.count - 1]) { return fix }
    let isList = statement == .asks || statement == .deny
    let items =
      isList
      ? tokens.split { lexer.tokens[$0].kind == .comma }.map(Array.init) : [Array(tokens)]
    let edits = items.compactMap(quotation(of:))
    guard !edits.isEmpty else { return nil }
    let shown = edits.map(\.replacement).joined(separator: ", ")
    return Fix("write \(shown)", edits, isSafe: isWholeLine(Array(tokens)))
  }

  /// `tour Du sel à la soie`: a word with a capital where the name stands is the title's first.
  private func nameAndQuotation(through last: Int) -> Fix? {
    guard [.tour, .room, .work, .detail].contains(statement), takenEnd > lineStart + 1,
      let first = plain(takenEnd - 1).unicodeScalars.first, first.properties.isUppercase
    else { return nil }
    let range = range(ofToken: takenEnd - 1).lowerBound..<range(ofToken: last).upperBound
    let title = String(decoding: lexer.bytes[range], as: UTF8.self)
    let name = WordShape.mendedName(lexer.plainText(range).lowercased())
    guard WordShape.isName(name), name.count <= 60 else { return nil }
    let text = "\(name) \(TextLiteral.quoted(title))"
    return Fix("write \(text)", replace: span(range), with: text, isSafe: false)
  }

  /// Whether some tokens are all that a statement of one text has: then nothing else in it can be meant.
  private func isWholeLine(_ tokens: [Int]) -> Bool {
    let statements: [SyntaxKind] = [
      .guide, .artist, .date, .technique, .size, .inventory, .cue, .test, .option,
    ]
    return statements.contains(statement) && tokens == rest && takenEnd == lineStart + 1
      && tokens.allSatisfy { lexer.tokens[$0].kind != .comma }
  }

  /// The same where that explains the stray sign in the line: then it is the line's mistake.
  mutating func quotationOfStraySign() -> Fix? {
    guard holdsStraySign, let fix = quotation() else { return nil }
    holdsStraySign = false
    isReported = false
    return fix
  }

  private func quotation(of tokens: [Int]) -> TextEdit? {
    guard let first = tokens.first, let last = tokens.last else { return nil }
    let range = range(ofToken: first).lowerBound..<range(ofToken: last).upperBound
    let text = String(decoding: lexer.bytes[range], as: UTF8.self)
    return TextEdit(span: span(range), replacement: TextLiteral.quoted(text))
  }

  /// A keyword that may follow a text, or the comma before the text in another language.
  private func endsText(_ token: Int) -> Bool {
    switch lexer.tokens[token].kind {
    case .word:
      switch statement {
      case .at: return ["times", "expect"].contains(plain(token))
      case .image: return ["rights", "until"].contains(plain(token))
      default: return false
      }
    case .comma:
      guard let language = next(after: token), lexer.tokens[language].kind == .word,
        let text = next(after: language)
      else { return false }
      return lexer.tokens[text].kind == .text
    default: return false
    }
  }
}
