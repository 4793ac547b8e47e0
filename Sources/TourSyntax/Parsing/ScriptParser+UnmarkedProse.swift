internal import TourDiagnostics

/// Lines of prose whose mark is missing.
extension ScriptParser {
  /// Reports a line below prose that goes on without a mark, or whose mark has lost its sign. False where the line is
  /// none.
  mutating func reportUnmarkedProse() -> Bool {
    guard let proseMark, !section.isDisjoint(with: .withProse),
      ForeignKeywords.keyword(plain(cursor)) == nil
    else { return false }
    let start = lineRange.lowerBound
    let mark = lexer.plainText(proseMark)
    let goingOn = Fix(
      "write \(mark) \(plain(cursor).prefix(40))", replace: span(start..<start),
      with: mark + " ", isSafe: false)
    let signLost = markWithoutSign(below: mark)
    report(
      Diagnostic(
        .unknownLine,
        signLost == nil
          ? "each line of prose begins with its language, also where a paragraph goes on"
          : "prose begins with its language and `>`",
        at: span(range(ofToken: cursor)),
        related: [Diagnostic.Related(span(proseMark), "the prose above")],
        fixes: signLost.map { isWordOfProse ? [$0, goingOn] : [$0] } ?? [goingOn]))
    return true
  }

  /// `zh 大家好` below `fr>`: the line begins with another language of the tour.
  private func markWithoutSign(below mark: String) -> Fix? {
    let word = plain(cursor)
    guard word + ">" != mark, let next = next(after: cursor) else { return nil }
    let known = (spoken + captioned).first { $0.lowercased() == word.lowercased() }
    guard let language = known ?? LanguageNames.tag(named: word) else { return nil }
    let range = range(ofToken: cursor).lowerBound..<range(ofToken: next).lowerBound
    return Fix("write \(language)>", replace: span(range), with: language + "> ", isSafe: false)
  }

  /// Whether the word may begin a sentence: `en` is one of French.
  private var isWordOfProse: Bool {
    ["en", "de", "es", "it", "no", "is", "mandarin", "french", "english"]
      .contains(plain(cursor).lowercased())
  }
}
