internal import TourModel

/// What of a text can match: its words and characters, without those that say nothing.
struct AnalyzedText {
  private(set) var atoms: [SearchAtom] = []
  /// The kinds of question in it, in their order.
  private(set) var questions: [QuestionKind] = []
  /// How many small words (articles, question words…) of a language's table it has, by primary subtag.
  private(set) var smallWords: [String: Int] = [:]
  private(set) var hasWords = false
  /// Whether most of what it says is in Chinese characters.
  private(set) var isChinese = false
  /// All words and runs, folded, with single spaces: equal for texts that differ only in signs and case.
  let whole: String

  /// - Parameters:
  ///   - language: that of the text, where it is known; the tables of small words of this language apply,
  ///     and of the language that it looks like.
  ///   - isRequest: whether the limits of a request apply.
  init(_ text: String, language: Language?, limits: SearchLimits, isRequest: Bool = true) {
    let runs = TextRun.runs(of: text, limits: limits, isRequest: isRequest)
    whole = runs.map(\.folded).joined(separator: " ")
    guess(runs)
    let likely = mostLikely
    let tables = WordTable.spaced.filter {
      $0.language == language?.primary || $0.language == likely
    }
    read(runs, spaced: tables)
    if isRequest, atoms.count > limits.requestAtoms {
      atoms.removeLast(atoms.count - limits.requestAtoms)
    }
  }

  /// Whether these very words are in it; in Chinese, these very characters. The phrase is a ``whole``.
  func contains(phrase: String) -> Bool {
    if phrase.unicodeScalars.contains(where: \.isHan) { return whole.contains(phrase) }
    return " \(whole) ".contains(" \(phrase) ")
  }

  private var mostLikely: String? {
    WordTable.spaced.max {
      smallWords[$0.language, default: 0] < smallWords[$1.language, default: 0]
    }?
    .language
  }

  private mutating func guess(_ runs: [TextRun]) {
    var wordCount = 0
    var hanCount = 0
    for run in runs {
      switch run {
      case .word(let word):
        wordCount += 1
        for table in WordTable.spaced where table.isSmall(word) {
          smallWords[table.language, default: 0] += 1
        }
      case .characters(let characters): hanCount += characters.count(where: \.isHan)
      }
    }
    hasWords = wordCount > 0
    isChinese = hanCount > 0 && hanCount >= wordCount
  }

  /// Words that follow each other are read together, for the tables have phrases.
  private mutating func read(_ runs: [TextRun], spaced tables: [WordTable]) {
    var words: [TextRun.Word] = []
    for run in runs {
      switch run {
      case .word(let word): words.append(word)
      case .characters(let characters):
        read(words, tables)
        words.removeAll()
        read(characters)
      }
    }
    read(words, tables)
  }

  private mutating func read(_ words: [TextRun.Word], _ tables: [WordTable]) {
    var position = 0
    while position < words.count {
      let (role, length) = Self.role(of: words[position...], tables)
      for word in words[position..<(position + length)] where role != .small {
        if tables.contains(where: { $0.isSmall(word) }) { continue }
        atoms.append(SearchAtom(word: word, role: role))
      }
      note(role)
      position += length
    }
  }

  /// The longest phrase of a table at the start of `words`, or one plain word.
  private static func role(
    of words: ArraySlice<TextRun.Word>, _ tables: [WordTable]
  ) -> (role: WordRole, length: Int) {
    var longest: (role: WordRole, length: Int) = (.content, 0)
    for table in tables {
      guard let found = table.role(of: words), found.length > longest.length else { continue }
      longest = found
    }
    return (longest.role, max(1, longest.length))
  }

  private mutating func read(_ characters: [Unicode.Scalar]) {
    let table = WordTable.chinese
    var plain: [Unicode.Scalar] = []
    var position = 0
    while position < characters.count {
      guard let (role, length) = table.role(at: position, of: characters) else {
        plain.append(characters[position])
        position += 1
        continue
      }
      atoms += SearchAtom.atoms(of: plain, role: .content)
      plain.removeAll()
      if role != .small {
        atoms += SearchAtom.atoms(of: Array(characters[position..<(position + length)]), role: role)
      }
      note(role)
      position += length
    }
    atoms += SearchAtom.atoms(of: plain, role: .content)
  }

  private mutating func note(_ role: WordRole) {
    if case .question(let kind) = role { questions.append(kind) }
  }
}

extension TextRun {
  fileprivate var folded: String {
    switch self {
    case .word(let word): word.folded
    case .characters(let characters):
      characters.reduce(into: "") { $0.unicodeScalars.append($1) }
    }
  }
}
