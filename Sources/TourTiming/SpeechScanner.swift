internal import TourModel

/// Counts what is spoken, piece by piece of a paragraph.
///
/// - Han and kana count one character each.
/// - Any other run of letters, with its marks and with the apostrophes inside it, counts one word:
///   `l'eau` and `don't` are one, `chef-d'œuvre` and `dix-sept` two.
/// - Numbers count as they are spelled out (``SpokenNumber``); `%`, `€`, `×` and the like as the
///   words for them.
/// - A sentence ends at `.`, `!`, `?` or `…` before white space or the end, closing quotation marks
///   aside (all but the full stop also before Han), and at `。！？` anywhere; several signs in a row
///   end one sentence. A full stop after one capital letter (`M. Monet`) or between digits ends
///   none.
struct SpeechScanner {
  private let numbers: SpokenNumber
  private let countsCharacters: Bool
  private(set) var count = SpeechCount()
  private var sentenceHasEnded = false
  /// Where the closing signs end that were looked over last: a long run of them is walked once.
  private var closersEnd = 0

  init(language: Language) {
    numbers = SpokenNumber(language)
    countsCharacters = language.isWrittenWithoutSpaces
  }

  mutating func read(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    var index = 0
    closersEnd = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.isSpokenCharacter {
        addCharacters(1)
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
    addWords(1)
    return end
  }

  private mutating func readNumber(_ scalars: [Unicode.Scalar], at start: Int) -> Int {
    let (number, end) = WrittenNumber.read(scalars, at: start, groupedBy: numbers.groupSigns)
    let isYear = end < scalars.count && scalars[end] == "年"
    addNumber(numbers.units(of: number, isYear: isYear))
    return end
  }

  private mutating func readSign(_ scalars: [Unicode.Scalar], at index: Int) {
    let scalar = scalars[index]
    if let units = numbers.units(ofSign: scalar) {
      addNumber(units)
    } else if scalar.endsSentenceAnywhere || endsSentence(scalars, at: index) {
      sentenceHasEnded = !count.isSilent
    }
  }

  private mutating func endsSentence(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard scalars[index].endsSentenceBeforeSpace else { return false }
    if scalars[index] == ".", isInitial(scalars, before: index) { return false }
    var next = max(index + 1, closersEnd)
    while next < scalars.count, scalars[next].closesOrEndsSentence { next += 1 }
    closersEnd = next
    guard next < scalars.count else { return true }
    let isBeforeHan = scalars[next].isSpokenCharacter && scalars[index] != "."
    return isBeforeHan || scalars[next].properties.isWhitespace
  }

  /// Whether one capital letter stands before `index`, as in `C. Monet`.
  private func isInitial(_ scalars: [Unicode.Scalar], before index: Int) -> Bool {
    guard index > 0, scalars[index - 1].properties.isUppercase else { return false }
    return index == 1 || !(scalars[index - 2].isSpokenLetter || scalars[index - 2].isMark)
  }

  private mutating func addNumber(_ units: Int) {
    if countsCharacters { addCharacters(units) } else { addWords(units) }
  }

  private mutating func addCharacters(_ units: Int) {
    endSentenceIfNeeded()
    count.characters += units
  }

  private mutating func addWords(_ units: Int) {
    endSentenceIfNeeded()
    count.words += units
  }

  private mutating func endSentenceIfNeeded() {
    if sentenceHasEnded { count.sentenceEnds += 1 }
    sentenceHasEnded = false
  }
}
