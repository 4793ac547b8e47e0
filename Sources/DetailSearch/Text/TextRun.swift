/// A word of an alphabetic script, or a run of characters written without spaces.
enum TextRun: Equatable {
  case word(Word)
  /// Han, or Japanese kana: searched by pairs of characters.
  case characters([Unicode.Scalar])

  struct Word: Equatable {
    /// In lower case, with its diacritics.
    let written: String
    /// Without them.
    let folded: String
    let stem: String
    let scalarCount: Int

    init(_ written: String) {
      var folded = String.UnicodeScalarView()
      for scalar in written.unicodeScalars { LetterFolding.fold(scalar, into: &folded) }
      self.written = written
      self.folded = String(folded)
      stem = WordStem.stem(self.folded)
      scalarCount = folded.count
    }
  }
}

extension TextRun {
  /// The words and runs of a text; all else, control characters, emoji and signs, only separates.
  ///
  /// An apostrophe separates too: `l'eau` is `l` and `eau`. Reads at most ``SearchLimits/requestScalars``
  /// where `isRequest`. O(scalars read).
  static func runs(of text: String, limits: SearchLimits, isRequest: Bool) -> [TextRun] {
    var reader = RunReader(wordLimit: limits.wordScalars)
    for scalar in text.unicodeScalars.prefix(isRequest ? limits.requestScalars : .max) {
      reader.read(LetterFolding.narrowed(scalar))
    }
    reader.finish()
    return reader.runs
  }
}

private struct RunReader {
  let wordLimit: Int
  private(set) var runs: [TextRun] = []
  private var word = String.UnicodeScalarView()
  private var wordCount = 0
  private var characters: [Unicode.Scalar] = []

  init(wordLimit: Int) { self.wordLimit = wordLimit }

  mutating func read(_ scalar: Unicode.Scalar) {
    if scalar.isWrittenWithoutSpaces {
      endWord()
      characters.append(scalar)
    } else if scalar.isInWord {
      endCharacters()
      append(scalar)
    } else if scalar.continuesWord, wordCount > 0 {
      append(scalar)
    } else if !scalar.isInvisible {
      finish()
    }
  }

  mutating func finish() {
    endWord()
    endCharacters()
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    guard wordCount < wordLimit else { return }
    wordCount += 1
    if scalar.isASCII {
      let isCapital = (0x41...0x5A).contains(scalar.value)
      word.append(isCapital ? Unicode.Scalar(UInt8(scalar.value) + 0x20) : scalar)
    } else {
      word.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
  }

  private mutating func endWord() {
    guard wordCount > 0 else { return }
    runs.append(.word(TextRun.Word(String(word))))
    word.removeAll(keepingCapacity: true)
    wordCount = 0
  }

  private mutating func endCharacters() {
    guard !characters.isEmpty else { return }
    runs.append(.characters(characters))
    characters.removeAll(keepingCapacity: true)
  }
}

extension Unicode.Scalar {
  fileprivate var isWrittenWithoutSpaces: Bool {
    if value < 0x2E80 { return false }
    return isHan || (0x3041...0x30FF).contains(value) && value != 0x30FB
  }

  var isHan: Bool { value >= 0x2E80 && (properties.isIdeographic || value == 0x3005) }

  fileprivate var isInWord: Bool {
    if isASCII {
      return (0x30...0x39).contains(value) || (0x41...0x5A).contains(value)
        || (0x61...0x7A).contains(value)
    }
    return properties.isAlphabetic || properties.generalCategory == .decimalNumber
  }

  /// A mark on the letter before it.
  fileprivate var continuesWord: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark: !properties.isVariationSelector
    default: false
    }
  }

  /// Soft hyphens, joiners, direction marks: nobody sees them, so they separate nothing.
  fileprivate var isInvisible: Bool { properties.isDefaultIgnorableCodePoint }
}
