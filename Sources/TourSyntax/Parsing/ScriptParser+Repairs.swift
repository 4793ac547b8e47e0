internal import TourDiagnostics

/// What could be written instead of a token that is not what the line needs.
extension ScriptParser {
  mutating func repairs(_ wanted: WantedPart) -> [Fix] {
    if let fix = commaRemoval(before: wanted) { return [fix] }
    if let fix = nameOfWords(before: wanted) { return [fix] }
    if let fix = removal(before: wanted) { return [fix] }
    switch wanted {
    case .keyword(let keyword): return keywordRepairs(keyword)
    case .keywords(let keywords): return keywordRepairs(keywords)
    case .moment: return momentRepairs()
    case .point: return momentRepairs() + nameRepairs()
    case .token(.text): return quotation().map { [$0] } ?? []
    case .token(.name): return nameRepairs()
    case .token(.percent): return percentRepairs()
    case .token(.tag): return tagRepairs()
    case .token(.clock): return clockRepairs()
    case .token(.duration): return durationRepairs() + unquoted(.duration)
    case .token(.comparison): return comparisonRepairs()
    case .token(.date):
      return dateInWords() + swapped(kind, with: .date) + unquoted(.date)
    case .token(.zone): return swapped(kind, with: .word) + unquoted(.zone)
    case .token(.language): return languageRepairs() + unquoted(.language)
    case .token(let kind): return unquoted(kind)
    }
  }

  // MARK: Looking

  /// The token after `token` that is not trivia, on this line.
  func next(after token: Int) -> Int? {
    var next = token + 1
    while next < lineEnd, lexer.tokens[next].kind.isTrivia { next += 1 }
    return next < lineEnd ? next : nil
  }

  /// The tokens from the cursor on that are not trivia.
  var rest: [Int] { (cursor..<lineEnd).filter { !lexer.tokens[$0].kind.isTrivia } }

  /// A fix that writes something for the token at the cursor.
  func replacing(with text: String) -> Fix {
    Fix("write \(text)", replace: span(range(ofToken: cursor)), with: text, isSafe: false)
  }

  /// A fix that writes something before the token at the cursor.
  func inserting(_ text: String) -> Fix {
    let start = range(ofToken: cursor).lowerBound
    return Fix(
      "write \(text)\(plain(cursor).prefix(40))", replace: span(start..<start), with: text,
      isSafe: false)
  }

  // MARK: Any part

  /// `at 10:05`, `about 1h`: a word before what is wanted.
  private func removal(before wanted: WantedPart) -> Fix? {
    guard kind == .word, let next = next(after: cursor), isWanted(next, by: wanted) else {
      return nil
    }
    let range = range(ofToken: cursor).lowerBound..<range(ofToken: next).lowerBound
    return Fix("remove \(quoted(cursor))", replace: span(range), with: "", isSafe: false)
  }

  private func isWanted(_ token: Int, by wanted: WantedPart) -> Bool {
    if case .keywords = wanted, lexer.tokens[token].kind == .word {
      return tried.spellings.contains(plain(token))
    }
    return wanted.takes(lexer.tokens[token].kind)
  }

  /// `40%, 60%`: a comma where no list stands.
  private func commaRemoval(before wanted: WantedPart) -> Fix? {
    guard kind == .comma, let next = next(after: cursor), wanted.takes(lexer.tokens[next].kind)
    else { return nil }
    let all = rest.filter { lexer.tokens[$0].kind == .comma }
    let commas = statement == .region ? Array(all.prefix(4)) : [cursor]
    return Fix(
      commas.count == 1 ? "remove the comma" : "remove the commas",
      commas.map { TextEdit(span: span(range(ofToken: $0)), replacement: "") })
  }

  /// `asks "lampe"` in a tour in one language.
  private func languageRepairs() -> [Fix] {
    guard kind == .text, spoken.count == 1 else { return [] }
    return [inserting(spoken[0] + " ")]
  }

  /// What stands in quotes and should stand without.
  private func unquoted(_ wanted: TokenKind) -> [Fix] {
    guard kind == .text else { return [] }
    let content = TextLiteral.content(plain(cursor))
    let isWord = content.utf8.count <= 60 && !content.contains(" ")
    let fits =
      switch wanted {
      case .name: WordShape.isName(content)
      case .language: WordShape.isLanguage(content)
      case .zone: WordShape.isZone(content)
      case .number, .duration, .date, .clock: CharacterClass.isDigit(firstScalar(of: content))
      default: false
      }
    return isWord && fits ? [replacing(with: content)] : []
  }

  private func firstScalar(of text: String) -> UInt32 { text.unicodeScalars.first?.value ?? 0 }

  /// `10:00 2016-09-15` for `2016-09-15 10:00`: both the other way round.
  private func swapped(_ first: TokenKind?, with second: TokenKind) -> [Fix] {
    guard first == .clock, let next = next(after: cursor), lexer.tokens[next].kind == second else {
      return []
    }
    let range = range(ofToken: cursor).lowerBound..<range(ofToken: next).upperBound
    let text = "\(plain(next)) \(plain(cursor))"
    return [Fix("write \(text)", replace: span(range), with: text, isSafe: false)]
  }

  // MARK: Names and tags

  /// `work Le Phare "…"`: a name of several words.
  private func nameOfWords(before wanted: WantedPart) -> Fix? {
    guard case .token(.text) = wanted, [.tour, .room, .work, .detail].contains(statement),
      takenEnd > 0, let title = rest.last, lexer.tokens[title].kind == .text
    else { return nil }
    let words = rest.dropLast()
    guard words.allSatisfy({ lexer.tokens[$0].kind == .word }), let last = words.last else {
      return nil
    }
    let range = range(ofToken: takenEnd - 1).lowerBound..<range(ofToken: last).upperBound
    let name = WordShape.mendedName(lexer.plainText(range).lowercased())
    guard WordShape.isName(name), name.count <= 60 else { return nil }
    return Fix("write \(name)", replace: span(range), with: name, isSafe: false)
  }

  private func nameRepairs() -> [Fix] {
    guard kind == .text else { return [] }
    let isTitle = [.tour, .room, .work, .detail].contains(statement) && next(after: cursor) == nil
    guard isTitle else { return unquoted(.name) }
    let name = WordShape.mendedName(TextLiteral.content(plain(cursor)).lowercased())
    return WordShape.isName(name) && name.count <= 40 ? [inserting(name + " ")] : []
  }

  private func tagRepairs() -> [Fix] {
    if kind == .text {
      let name = WordShape.mendedName(TextLiteral.content(plain(cursor)))
      return WordShape.isName(name) ? [replacing(with: "#" + name)] : []
    }
    let words = statement == .tags ? rest : [cursor]
    return marked(words.filter { lexer.tokens[$0].kind == .word }) { "#" + $0 }
  }

  private func percentRepairs() -> [Fix] {
    let numbers = rest.filter { lexer.tokens[$0].kind == .number }
    let areFractions =
      numbers.count > 1 && numbers.allSatisfy { (Double(plain($0)) ?? 2) <= 1 }
    return marked(numbers) { areFractions ? Self.percent(ofFraction: $0) : $0 + "%" }
  }

  /// `0.4` is 40%, `0.125` is 12.5%.
  private static func percent(ofFraction number: String) -> String {
    let thousandths = ((Double(number) ?? 0) * 1000).rounded()
    let whole = Int(thousandths) / 10
    let tenth = Int(thousandths) % 10
    return tenth == 0 ? "\(whole)%" : "\(whole).\(tenth)%"
  }

  /// One fix that gives each of some tokens its sign, if the token at the cursor is among them.
  private func marked(_ tokens: [Int], _ sign: (String) -> String) -> [Fix] {
    guard tokens.contains(cursor) else { return [] }
    let edits = tokens.prefix(100).map { token in
      TextEdit(span: span(range(ofToken: token)), replacement: sign(plain(token)))
    }
    return [
      Fix(
        "write \(edits.prefix(6).map(\.replacement).joined(separator: " "))", edits, isSafe: false)
    ]
  }

  private func comparisonRepairs() -> [Fix] {
    guard kind == .number || kind == .duration else { return [] }
    return [inserting(statement == .expect || statement == .at ? "= " : "> ")]
  }
}
