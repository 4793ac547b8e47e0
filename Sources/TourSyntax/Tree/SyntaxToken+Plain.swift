internal import TourDiagnostics

/// What a token says, apart from how it is spelled.
extension SyntaxToken {
  /// The token's text with look-alikes folded to plain signs: `１０：００` is `10:00`, `》` after a language `>`.
  ///
  /// A `text`, a comment and prose are as written; see ``textValue``. Names are folded too, full-width letters
  /// being look-alikes. White space is as written.
  public var plain: String {
    switch kind {
    case .text, .comment, .proseText, .invalid, .byteOrderMark, .whitespace, .newline: text
    case .proseMark: markWord + ">"
    default: LookAlikes.fold(text)
    }
  }

  /// The content of a `text` token: quotes removed, `\"` and `\\` undone; for other tokens their text.
  ///
  /// The spaces that French typography puts inside « and » are not part of the content.
  public var textValue: String { kind == .text ? TextLiteral.content(text) : text }

  /// The language of a `proseMark` as written, or `guide`; for other tokens ``plain``.
  public var markWord: String {
    guard kind == .proseMark else { return plain }
    // Nearly every mark is plain letters and a plain sign.
    let bytes = tree.source.bytes[range]
    if bytes.last == UInt8(ascii: ">"), bytes.dropLast().allSatisfy(Self.isMarkLetter) {
      return Self.language(String(decoding: bytes.dropLast(), as: UTF8.self))
    }
    var folded = LookAlikes.fold(text)
    while let last = folded.last,
      last == ">" || last == "》" || last == ":" || last == " " || last == "\t"
    {
      folded.removeLast()
    }
    return Self.language(folded)
  }

  /// The word of a mark, or the language that was meant by it: `français>` is reported, and prose all the same.
  private static func language(_ word: String) -> String {
    word.utf8.count == 2 || word == "guide" || WordShape.isLanguage(word)
      ? word : LanguageNames.meant(by: word)
  }

  private static func isMarkLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
      || byte == UInt8(ascii: "-")
      || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
