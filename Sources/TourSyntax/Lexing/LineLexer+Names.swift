internal import TourDiagnostics

/// Names that are none: with an apostrophe, as French has it, or beginning with a digit.
extension LineLexer {
  /// Takes `l'aube` as one token where a name should stand; false where what stands here is nothing of the kind.
  mutating func cutElidedName() -> Bool {
    guard let last = lastToken, last == tokens.count - 1, tokens[last].kind == .word,
      expectsName(before: last)
    else { return false }
    let apostrophe = scalar(at: position)
    let scan = scanWord(from: position + apostrophe.length)
    let start = range(ofToken: last).lowerBound
    guard scan.end > position + apostrophe.length, !scan.hasBadHyphen else { return false }
    let article = plainText(start..<position)
    let rest = plainText(position + apostrophe.length..<scan.end)
    tokens.removeLast()
    position = start
    // `l'aube` is the dawn, but `aujourd'hui` is one word.
    let names = [article.count <= 2 ? rest : nil, "\(article)-\(rest)"].compactMap(\.self)
    rejectName(to: scan.end, "has no apostrophe", names.filter(WordShape.isName))
    return true
  }

  /// Whether a run that begins with a digit stands where a name should: then it is taken.
  mutating func cutNameAfterDigits(to end: Int) -> Bool {
    let run = plainText(position..<end)
    guard expectsName(before: tokens.count),
      run.unicodeScalars.contains(where: isLetter), !DurationShape.isDuration(run)
    else { return false }
    let digits = run.prefix { $0.isNumber }
    let rest = WordShape.mendedName(String(run.dropFirst(digits.count)))
    let name = "\(rest)-\(digits)"
    rejectName(to: end, "begins with a letter", WordShape.isName(name) ? [name] : [])
    return true
  }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool { CharacterClass.isLetter(scalar.value) }

  private mutating func rejectName(to end: Int, _ rule: String, _ names: [String]) {
    let span = span(position..<end)
    reject(
      to: end, .badHyphen, "`\(plainText(position..<end))` is no name: a name \(rule)",
      fixes: names.map { Fix("write \($0)", replace: span, with: $0, isSafe: false) })
  }

  /// Whether all that stands before a token on its line is a keyword that a name follows.
  private func expectsName(before token: Int) -> Bool {
    var words: [String] = []
    for index in tokens[..<token].indices.reversed().prefix(8) {
      if tokens[index].kind == .newline { break }
      if tokens[index].kind == .whitespace { continue }
      guard tokens[index].kind == .word else { return false }
      words.append(plainText(range(ofToken: index)))
    }
    if words.count == 1 { return Self.wordsBeforeNames.contains(words[0]) }
    return words.count == 3 && words[0] == "as" && words[2] == "stop"
  }

  private static let wordsBeforeNames: Set<String> = [
    "tour", "room", "work", "detail", "stop", "in", "to", "show",
  ]
}
