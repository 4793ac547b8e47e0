internal import TourDiagnostics

/// Thrown where a line can't be read on; it is already reported.
struct Misread: Error {}

/// Taking tokens off the line.
extension ScriptParser {
  var isAtEnd: Bool { cursor >= lineEnd }

  /// The kind of the token at the cursor; nil at the line's end.
  @inline(__always)
  var kind: TokenKind? { cursor < lineEnd ? lexer.tokens[cursor].kind : nil }

  /// Whether the token at the cursor is of a kind, or may have been meant to be: `invalid` is reported already.
  @inline(__always)
  func at(_ kind: TokenKind) -> Bool {
    cursor < lineEnd && (lexer.tokens[cursor].kind == kind || lexer.tokens[cursor].kind == .invalid)
  }

  /// Whether the word at the cursor is this keyword.
  @inline(__always)
  mutating func at(_ keyword: Keyword) -> Bool {
    if word == keyword.packed { return true }
    tried.insert(keyword)
    return false
  }

  /// Takes the token at the cursor, as a kind unless it is `invalid`.
  @inline(__always)
  mutating func take(as kind: TokenKind) {
    if lexer.tokens[cursor].kind != .invalid { lexer.tokens[cursor].kind = kind }
    takenEnd = cursor + 1
    tried = KeywordSet()
    moveTo(cursor + 1)
  }

  /// Puts the cursor on the first token from `index` on that is not trivia.
  @inline(__always)
  mutating func moveTo(_ index: Int) {
    cursor = index
    while cursor < lineEnd, lexer.tokens[cursor].kind.isTrivia { cursor += 1 }
    word = cursor < lineEnd && lexer.tokens[cursor].kind == .word ? packedWord(cursor) : .none
  }

  @inline(__always)
  private func packedWord(_ token: Int) -> PackedWord {
    var packed = PackedWord()
    let range = range(ofToken: token)
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = lexer.plainScalar(at: index)
      guard packed.append(scalar) else { return .none }
      index += length
    }
    return packed
  }

  // MARK: May stand here

  /// Takes the keyword if it stands here.
  @inline(__always)
  mutating func accept(_ keyword: Keyword) -> Bool {
    guard at(keyword) else { return false }
    take(as: .keyword)
    return true
  }

  /// Takes a token of this kind if one stands here.
  @inline(__always)
  mutating func accept(_ kind: TokenKind) -> Bool {
    guard at(kind) else { return false }
    take(as: kind)
    return true
  }

  // MARK: Must stand here

  mutating func expect(_ keyword: Keyword) throws(Misread) {
    guard !accept(keyword), !accept(.invalid) else { return }
    throw missing("`\(keyword.spelling)`", .keyword(keyword))
  }

  /// One of several keywords.
  mutating func expect(_ keywords: Keyword..., or what: String? = nil) throws(Misread) {
    for keyword in keywords where accept(keyword) { return }
    if accept(.invalid) { return }
    throw missing(what ?? Self.list(keywords.map { "`\($0.spelling)`" }), .keywords(keywords))
  }

  mutating func expectText(_ what: String = "a text in quotes") throws(Misread) {
    guard !accept(.text) else { return }
    throw missing(what, .token(.text))
  }

  mutating func expectNumber(_ what: String = "a number", allowsMinus: Bool = false) throws(Misread)
  {
    guard at(.number) else { throw missing(what, .token(.number)) }
    if !allowsMinus { reportMinus() }
    take(as: .number)
  }

  /// Where the number or duration at the cursor is below zero.
  private mutating func reportMinus() {
    let range = range(ofToken: cursor)
    guard lexer.plainScalar(at: range.lowerBound).value == 0x2D else { return }
    let positive = String(lexer.plainText(range).dropFirst())
    report(
      Diagnostic(
        .negativeNumber, "only a `level`, and what `guide add` adds, may be less than zero",
        at: span(range),
        fixes: [
          Fix("write \(positive)", replace: span(range), with: positive, isSafe: false)
        ]))
  }

  mutating func expect(_ kind: TokenKind, _ what: String) throws(Misread) {
    guard !accept(kind) else { return }
    throw missing(what, .token(kind))
  }

  mutating func expectDuration(
    _ what: String = "a duration", allowsMinus: Bool = false
  ) throws(Misread) {
    if at(.duration), !allowsMinus { reportMinus() }
    if accept(.duration) { return }
    if kind == .number { return takeBareNumber() }
    throw missing(what, .token(.duration))
  }

  mutating func expectName(
    _ what: String, _ wanted: WantedPart = .token(.name)
  ) throws(Misread) {
    guard at(.word) else { throw missing(what, wanted) }
    if kind == .word, case let name = plain(cursor), !WordShape.isName(name) { rejectName(name) }
    take(as: .name)
  }

  mutating func expectLanguage() throws(Misread) {
    guard at(.word), kind == .invalid || WordShape.isLanguage(plain(cursor)) || takeLanguageName()
    else {
      throw missing("a language, such as `fr` or `zh`,", .token(.language))
    }
    if kind == .word { noteLanguage(plain(cursor)) }
    take(as: .language)
  }

  /// Reports a language that is called by its name: `français` for `fr`. False where the word is none.
  private mutating func takeLanguageName() -> Bool {
    guard !reports.isFull, let tag = LanguageNames.tag(named: plain(cursor)) else { return false }
    let range = span(range(ofToken: cursor))
    report(
      Diagnostic(
        .missingPart, "a language is written by its tag: `\(tag)` for \(quoted(cursor))", at: range,
        fixes: [Fix("write \(tag)", replace: range, with: tag)]))
    noteLanguage(tag)
    lexer.tokens[cursor].kind = .invalid
    return true
  }

  private mutating func noteLanguage(_ tag: String) {
    switch statement {
    case .speaks: spoken.append(tag)
    case .captions: captioned.append(tag)
    default: break
    }
  }

  mutating func expectZone() throws(Misread) {
    guard at(.word) else { throw missing("a time zone, such as Europe/Paris,", .token(.zone)) }
    if kind == .word, case let zone = plain(cursor), !WordShape.isZone(zone) {
      return rejectZone(zone)
    }
    take(as: .zone)
  }

  /// A zone, if the word here begins with a capital.
  mutating func acceptZone() {
    guard kind == .word else { return }
    if WordShape.isZone(plain(cursor)) { take(as: .zone) } else { zoneCursor = cursor }
  }

  mutating func expectClock(
    _ what: String = "a clock time, such as 10:00,", _ wanted: WantedPart = .token(.clock)
  ) throws(Misread) {
    if kind == .number, plain(cursor).utf8.count <= 2 { return takeBareHours() }
    if !accept(.clock) { throw missing(what, wanted) }
  }

  /// A comma of a list, if one stands here.
  mutating func acceptComma() -> Bool {
    if accept(TokenKind.comma) { return true }
    commaCursor = cursor
    return false
  }

  /// Items with commas between them.
  mutating func list(
    _ item: (inout ScriptParser) throws(Misread) -> Void
  ) throws(Misread) {
    try item(&self)
    while acceptComma() { try item(&self) }
  }

  /// A node around what `content` takes.
  @inline(__always)
  mutating func part(
    _ kind: SyntaxKind, _ content: (inout ScriptParser) throws(Misread) -> Void
  ) throws(Misread) {
    let node = open(kind)
    openParts.append(node)
    try content(&self)
    openParts.removeLast()
    close(node, at: takenEnd)
  }

  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " or " + last
  }
}
