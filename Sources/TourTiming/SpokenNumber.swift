internal import TourModel

/// How long a number is when it is read out: words in French, English and other languages,
/// characters in Chinese and Japanese. A first form: integers, years, decimals, per cent; elsewhere
/// one word for a digit.
struct SpokenNumber {
  private enum Reading { case french, english, chinese, digits }
  private let reading: Reading

  init(_ language: Language) {
    reading =
      switch language.primary {
      case "fr": .french
      case "en": .english
      case _ where language.isWrittenWithoutSpaces: .chinese
      default: .digits
      }
  }

  /// Signs that group digits by three: no-break and thin spaces everywhere; a plain space in
  /// French, a comma in English and Chinese.
  var groupSigns: [Unicode.Scalar] {
    let spaces: [Unicode.Scalar] = ["\u{A0}", "\u{202F}", "\u{2009}"]
    return switch reading {
    case .french: spaces + [" "]
    case .english, .chinese: spaces + [","]
    case .digits: spaces
    }
  }

  func units(of number: WrittenNumber, isYear: Bool) -> Int {
    let whole = unitsOfWhole(number, isYear: isYear)
    guard !number.fraction.isEmpty else { return whole }
    return whole + 1 + unitsOfFraction(number.fraction)
  }

  private func unitsOfWhole(_ number: WrittenNumber, isYear: Bool) -> Int {
    guard let value = number.wholeValue else { return number.whole.count }
    switch reading {
    case .french: return FrenchNumber.words(in: value)
    case .english:
      let isLikeYear = number.whole.count == 4 && !number.isGrouped && number.fraction.isEmpty
      return isLikeYear ? EnglishNumber.words(inYear: value) : EnglishNumber.words(in: value)
    case .chinese: return isYear ? number.whole.count : ChineseNumber.characters(in: value)
    case .digits: return number.whole.count
    }
  }

  /// French reads decimals as a number (zeros before it one by one), the others digit by digit.
  private func unitsOfFraction(_ digits: [Int]) -> Int {
    guard reading == .french else { return digits.count }
    let zeros = digits.prefix { $0 == 0 }.count
    guard zeros < digits.count else { return zeros }
    let value = WrittenNumber(whole: Array(digits.dropFirst(zeros))).wholeValue
    return zeros + (value.map(FrenchNumber.words(in:)) ?? digits.count - zeros)
  }

  /// Signs that are read out: "pour cent", "percent", 百分之; nil for one that is silent.
  func units(ofSign sign: Unicode.Scalar) -> Int? {
    switch sign {
    case "%", "％":
      switch reading {
      case .french: 2
      case .chinese: 3
      case .english, .digits: 1
      }
    case "€", "$", "£", "¥", "×", "&", "+", "=", "°": 1
    default: nil
    }
  }
}
