/// The words and phrases of a language that play a role in requests other than naming something.
///
/// Small tables by hand, the commonest first; a language without one is searched all the same, only its
/// small words then count as content.
struct WordTable: Sendable {
  /// The primary subtag.
  let language: String
  /// As written, diacritics included.
  private let small: Set<String>
  private let foldedSmall: Set<String>
  /// By the stems of a phrase's words, or by its characters.
  private let roles: [String: WordRole]
  /// How many words the longest phrase has that begins with a stem, or characters with a character: most
  /// words and characters begin none.
  private let longestByStart: [String: Int]
  static let spaced = [french, english]

  /// - Parameters:
  ///   - small: words, separated by white space.
  ///   - soft: phrases, separated by commas; so too `offTopic` and each of `questions`.
  init(
    language: String, small: String, soft: String, offTopic: String,
    questions: [(QuestionKind, String)]
  ) {
    self.language = language
    let words = small.split { $0.isWhitespace }.map { TextRun.Word(String($0)) }
    self.small = Set(words.map(\.written))
    foldedSmall = Set(words.map(\.folded))
    var roles: [String: WordRole] = [:]
    for phrase in Self.phrases(soft) { roles[phrase] = .soft }
    for phrase in Self.phrases(offTopic) { roles[phrase] = .offTopic }
    for (kind, list) in questions {
      for phrase in Self.phrases(list) { roles[phrase] = .question(kind) }
    }
    if language == "zh" { for word in words { roles[word.folded] = .small } }
    self.roles = roles
    longestByStart = Self.longestByStart(roles.keys, ofCharacters: language == "zh")
  }

  private static func phrases(_ list: String) -> [String] {
    list.split(separator: ",").map { phrase in
      phrase.split { $0.isWhitespace }.map { TextRun.Word(String($0)).stem }
        .joined(separator: " ")
    }
  }

  private static func longestByStart(
    _ phrases: some Sequence<String>, ofCharacters: Bool
  ) -> [String: Int] {
    var longest: [String: Int] = [:]
    for phrase in phrases {
      let parts =
        ofCharacters ? phrase.map(String.init) : phrase.split(separator: " ").map(String.init)
      guard let start = parts.first else { continue }
      longest[start] = max(longest[start] ?? 0, parts.count)
    }
    return longest
  }

  /// Whether a word is small. `où` and `ou` are; `thé` is not, though `the` is.
  func isSmall(_ word: TextRun.Word) -> Bool {
    small.contains(word.written) || word.written == word.folded && foldedSmall.contains(word.folded)
  }

  /// The longest phrase at the start of `words`, or the first word alone where it is small.
  func role(of words: ArraySlice<TextRun.Word>) -> (role: WordRole, length: Int)? {
    guard let first = words.first else { return nil }
    for length in stride(
      from: min(longestByStart[first.stem] ?? 0, words.count), through: 1, by: -1)
    {
      let phrase = words.prefix(length).map(\.stem).joined(separator: " ")
      if let role = roles[phrase] { return (role, length) }
    }
    return isSmall(first) ? (.small, 1) : nil
  }

  /// The longest phrase that begins at `position` of a run.
  func role(at position: Int, of run: [Unicode.Scalar]) -> (role: WordRole, length: Int)? {
    let longest = longestByStart[String(Character(run[position]))] ?? 0
    for length in stride(from: min(longest, run.count - position), through: 1, by: -1) {
      var phrase = ""
      phrase.unicodeScalars.append(contentsOf: run[position..<(position + length)])
      if let role = roles[phrase] { return (role, length) }
    }
    return nil
  }
}
