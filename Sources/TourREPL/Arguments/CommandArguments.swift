/// What stands after a command's name.
struct CommandArguments {
  /// As typed, without the spaces around it.
  let text: String

  struct Word: Equatable {
    let text: String
    let isQuoted: Bool
    /// Where it ends in ``CommandArguments/text``.
    fileprivate let end: String.Index
  }

  /// What closes each opening quotation mark.
  static let quotes: [Character: Character] = [
    "\"": "\"", "“": "”", "«": "»", "「": "」", "『": "』",
  ]

  init(_ text: String) { self.text = text.trimmingSpaces() }

  /// Words between spaces; one in quotation marks may hold spaces.
  func words() throws(CommandProblem) -> [Word] {
    var words: [Word] = []
    while let word = try Self.firstWord(of: text[(words.last?.end ?? text.startIndex)...]) {
      words.append(word)
    }
    return words
  }

  /// The first word, and what stands after it as it was typed.
  func firstAndRest() throws(CommandProblem) -> (word: Word, rest: String)? {
    guard let word = try Self.firstWord(of: text[...]) else { return nil }
    return (word, String(text[word.end...]).trimmingSpaces())
  }

  private static func firstWord(of text: Substring) throws(CommandProblem) -> Word? {
    let rest = text.drop { $0.isWhitespace }
    guard let first = rest.first else { return nil }
    guard let closing = quotes[first] else {
      let word = rest.prefix { !$0.isWhitespace }
      return Word(text: word.inHalfWidth, isQuoted: false, end: word.endIndex)
    }
    let inner = rest.dropFirst()
    guard let end = inner.firstIndex(of: closing) else {
      throw CommandProblem("the quotation mark \(first) has no \(closing) after it")
    }
    let quoted = String(inner[..<end]).trimmingSpaces()
    return Word(text: quoted, isQuoted: true, end: text.index(after: end))
  }

  /// The one argument, with or without quotation marks: `goto hall`, `answer "hall"`.
  func single(_ usage: String) throws(CommandProblem) -> String {
    let words = try self.words()
    guard let word = words.first, !word.text.isEmpty else {
      throw CommandProblem("something is missing; write: \(usage)")
    }
    // A title may be typed without quotation marks.
    return words.count == 1 ? word.text : text
  }

  /// What stands after a word, with or without quotation marks.
  func rest(after word: Word) throws(CommandProblem) -> String {
    let rest = CommandArguments(String(text[word.end...]))
    let words = try rest.words()
    return words.count == 1 ? words[0].text : rest.text
  }

  /// For a command that takes nothing.
  func expectNone(_ command: String) throws(CommandProblem) {
    if !text.isEmpty { throw CommandProblem("“\(command)” takes nothing after it") }
  }

  /// For a command that takes nothing, or `all`: whether it was given that.
  func isAll(_ command: String) throws(CommandProblem) -> Bool {
    guard !text.isEmpty else { return false }
    let usage = "\(command) [all]"
    guard try single(usage) == "all" else {
      throw CommandProblem("\(command) takes nothing, or all. Write: \(usage)")
    }
    return true
  }
}

extension StringProtocol {
  /// `１２` as `12`: as Chinese input methods write numbers and names. Other words as they are.
  var inHalfWidth: String {
    guard unicodeScalars.allSatisfy({ $0.isASCII || $0.isFullWidthASCII }) else {
      return String(self)
    }
    let scalars = unicodeScalars.map { scalar in
      scalar.isASCII ? scalar : Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value - 0xFEE0))
    }
    return String(String.UnicodeScalarView(scalars))
  }
}

extension Unicode.Scalar {
  fileprivate var isFullWidthASCII: Bool { (0xFF01...0xFF5E).contains(value) }
}

extension String {
  func trimmingSpaces() -> String {
    var text = self[...].drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
