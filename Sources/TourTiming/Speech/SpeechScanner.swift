internal import TourModel

/// Counts what is spoken, piece by piece of a paragraph.
///
/// - Han and kana count one character each.
/// - Any other run of letters, with its marks and with the apostrophes inside it, counts one word:
///   `l'eau` and `don't` are one, `chef-d'œuvre` and `dix-sept` two. How long it takes to say depends
///   on its letters.
/// - Numbers, numerals, units, signs and abbreviations count as they are spelled out
///   (``SpeechTable``).
/// - A sentence ends at `.`, `!`, `?` or `…` before white space or the end, closing quotation marks
///   aside (all but the full stop also before Han), and at `。！？` anywhere; several signs in a row
///   end one sentence. A full stop after one capital letter (`C. Monet`), of an abbreviation or
///   between digits ends none. A clause ends at `,`, `;` or `:` before white space.
struct SpeechScanner {
  enum Boundary { case none, clause, sentence }

  let table: SpeechTable
  let countsCharacters: Bool
  private(set) var count = SpeechCount()
  /// What has ended since the last word: counted when more speech follows.
  private var boundary = Boundary.none
  /// The word before, where a numeral may depend on it.
  var previousWord: ArraySlice<Unicode.Scalar> = []
  /// Where the closing signs end that were looked over last: a long run of them is walked once.
  var closersEnd = 0

  init(language: Language) {
    table = SpeechTable.table(for: language)
    countsCharacters = language.isWrittenWithoutSpaces
  }

  mutating func read(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    var index = 0
    closersEnd = 0
    previousWord = []
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.isSpokenCharacter {
        addCharacter()
        index += 1
      } else if scalar.decimalDigit != nil {
        index = readNumber(scalars, at: index)
      } else if scalar.isSpokenLetter {
        index = readWord(scalars, at: index)
      } else {
        readSign(scalars, at: index)
        index += 1
      }
    }
  }

  private mutating func readWord(_ scalars: [Unicode.Scalar], at start: Int) -> Int {
    let end = Self.endOfWord(scalars, from: start)
    if let end = readAbbreviation(scalars, at: start, wordEnd: end) { return end }
    let word = scalars[start..<end]
    if let spelled = spelledNumeral(word) {
      say(spelled)
    } else {
      addWord(letters: Self.letters(of: word))
    }
    previousWord = word
    return end
  }

  static func endOfWord(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    var end = start + 1
    while end < scalars.count {
      let scalar = scalars[end]
      if scalar.isSpokenLetter || scalar.isMark {
        end += 1
      } else if scalar.isApostrophe, end + 1 < scalars.count, scalars[end + 1].isSpokenLetter {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  private static func letters(of word: ArraySlice<Unicode.Scalar>) -> Int {
    guard word.first?.isComparableLetter == true else { return SpeechCount.lettersOfOtherScripts }
    return word.count { $0.isSpokenLetter }
  }

  private mutating func readSign(_ scalars: [Unicode.Scalar], at index: Int) {
    let scalar = scalars[index]
    if let spelled = table.signs[scalar] {
      say(spelled)
    } else if scalar.endsSentenceAnywhere || endsSentence(scalars, at: index) {
      end(.sentence)
    } else if scalar.endsClause, !countsCharacters, boundary == .none,
      index + 1 == scalars.count || scalars[index + 1].properties.isWhitespace
    {
      end(.clause)
    }
  }

  private mutating func end(_ ended: Boundary) {
    if !count.isSilent { boundary = ended }
  }

  // MARK: Counting

  /// Counts what is spelled out: letters and characters, nothing that is read in another way.
  mutating func say(_ spelled: String) {
    let scalars = Array(spelled.unicodeScalars)
    var index = 0
    while index < scalars.count {
      if scalars[index].isSpokenCharacter {
        addCharacter()
      } else if scalars[index].isSpokenLetter {
        let end = Self.endOfWord(scalars, from: index)
        addWord(letters: Self.letters(of: scalars[index..<end]))
        index = end
        continue
      }
      index += 1
    }
  }

  private mutating func addCharacter() {
    settleBoundary()
    count.characters += 1
  }

  mutating func addWord(letters: Int) {
    settleBoundary()
    count.words += 1
    count.letters += letters
  }

  private mutating func settleBoundary() {
    switch boundary {
    case .none: return
    case .clause: count.clauseEnds += 1
    case .sentence: count.sentenceEnds += 1
    }
    boundary = .none
  }
}
