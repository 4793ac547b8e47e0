/// What a line needed at a place where something else stands: what a repair depends on.
enum WantedPart {
  case token(TokenKind)
  /// An offset or a clock time.
  case moment
  /// A moment or the name of a stop.
  case point
  case keyword(Keyword)
  case keywords([Keyword])

  /// Whether a token of this kind is what was wanted. Words are not told apart.
  func takes(_ kind: TokenKind) -> Bool {
    switch self {
    case .token(let wanted): wanted == kind
    case .moment, .point: kind == .offset || kind == .clock
    case .keyword, .keywords: false
    }
  }
}
