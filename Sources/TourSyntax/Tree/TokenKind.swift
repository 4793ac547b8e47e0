/// What a token is. The lexer cuts a line into lexemes; the parser says which words are keywords, names,
/// languages or zones when it takes them. Tokens stand end to end: all of them together are the file.
public enum TokenKind: UInt8, Sendable, CaseIterable {
  // Trivia
  case byteOrderMark, whitespace, comment, newline
  // Words: `word` is what the parser did not take
  case word, keyword, name, language, zone
  // Literals
  case text, number, percent, duration, offset, clock, date, tag
  // Signs: `range` is "..", `tolerance` is "±" or "+/-", `dot` joins a place and its detail
  case comma, dot, range, tolerance, comparison
  // A prose line: the mark ("zh>") and all that follows it
  case proseMark, proseText
  // What no rule takes: reported once, kept in the tree
  case invalid

  public var isTrivia: Bool { rawValue <= TokenKind.newline.rawValue }
}
