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
  /// In characters, of the languages written without spaces.
  private let longestRun: Int

  /// In words: `qu est ce que c est`.
  static let longestPhrase = 6
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
    longestRun = language == "zh" ? roles.keys.map(\.unicodeScalars.count).max() ?? 0 : 0
  }

  private static func phrases(_ list: String) -> [String] {
    list.split(separator: ",").map { phrase in
      phrase.split { $0.isWhitespace }.map { WordStem.stem(TextRun.Word(String($0)).folded) }
        .joined(separator: " ")
    }
  }

  /// Whether a word is small. `où` and `ou` are; `thé` is not, though `the` is.
  func isSmall(_ word: TextRun.Word) -> Bool {
    small.contains(word.written) || word.written == word.folded && foldedSmall.contains(word.folded)
  }

  /// The role of these very words; nil: none, or content.
  func role(of words: ArraySlice<TextRun.Word>) -> WordRole? {
    if let role = roles[words.map { WordStem.stem($0.folded) }.joined(separator: " ")] {
      return role
    }
    guard words.count == 1, let word = words.first, isSmall(word) else { return nil }
    return .small
  }

  /// The longest phrase that begins at `position` of a run.
  func role(at position: Int, of run: [Unicode.Scalar]) -> (WordRole, length: Int)? {
    for length in stride(from: min(longestRun, run.count - position), through: 1, by: -1) {
      var phrase = ""
      phrase.unicodeScalars.append(contentsOf: run[position..<(position + length)])
      if let role = roles[phrase] { return (role, length) }
    }
    return nil
  }
}
