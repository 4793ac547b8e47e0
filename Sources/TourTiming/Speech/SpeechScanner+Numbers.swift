// Numbers, and what belongs to them.
extension SpeechScanner {
  /// The number at `start` with its ending, its unit, and the sign between it and another number;
  /// the index after them.
  mutating func readNumber(_ scalars: [Unicode.Scalar], at start: Int) -> Int {
    if let end = readDateOrTime(scalars, at: start) {
      previousWord = []
      return end
    }
    let (number, numberEnd) = WrittenNumber.read(scalars, at: start, groupedBy: table.groupSigns)
    previousWord = []
    if let end = readEnding(of: number, scalars, at: numberEnd) { return end }
    say(number, isYear: isBeforeYearSign(scalars, at: numberEnd))
    return readUnit(scalars, at: numberEnd) ?? readLink(scalars, at: numberEnd) ?? numberEnd
  }

  /// Before 年, or before another number that is: 1507到1508年.
  private func isBeforeYearSign(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard index < scalars.count, countsCharacters else { return false }
    if scalars[index] == "年" { return true }
    guard ["–", "-", "到", "至"].contains(scalars[index]) else { return false }
    let rest = scalars[(index + 1)...].prefix(5).drop { $0.decimalDigit != nil }
    return rest.startIndex == index + 5 && rest.first == "年"
  }

  /// `19e`, `16th`, `1850s`: what stands at the digits is said with them.
  private mutating func readEnding(
    of number: WrittenNumber, _ scalars: [Unicode.Scalar], at index: Int
  ) -> Int? {
    guard let spelling = table.spelling, number.fraction.isEmpty, let value = number.wholeValue,
      index < scalars.count, scalars[index].isSpokenLetter
    else { return nil }
    let end = Self.endOfWord(scalars, from: index)
    let ending = String(scalars[index..<end])
    if table.ordinalEndings.contains(ending) {
      say(spelling.ordinal(value))
    } else if table.readsFourDigitsAsYear, ending == "s", number.isLikeYear {
      let year = spelling.year(value)
      say(year.hasSuffix("y") ? year.dropLast() + "ies" : year + "s")
    } else {
      return nil
    }
    return end
  }

  /// `cm` of "92 cm", with or without a space.
  private mutating func readUnit(_ scalars: [Unicode.Scalar], at numberEnd: Int) -> Int? {
    let start = Self.skipSpaces(scalars, from: numberEnd)
    guard start < scalars.count, scalars[start].isSpokenLetter else { return nil }
    let end = Self.endOfWord(scalars, from: start)
    guard end - start <= 3, let spelled = table.units[String(scalars[start..<end])] else {
      return nil
    }
    say(spelled)
    return end
  }

  /// `–` of "1503–1519", `x` of "73 x 92".
  private mutating func readLink(_ scalars: [Unicode.Scalar], at numberEnd: Int) -> Int? {
    let start = Self.skipSpaces(scalars, from: numberEnd)
    guard start < scalars.count else { return nil }
    let isRange = start == numberEnd && (scalars[start] == "–" || scalars[start] == "-")
    guard isRange || scalars[start] == "x" || scalars[start] == "X" else { return nil }
    let next = Self.skipSpaces(scalars, from: start + 1)
    guard next < scalars.count, scalars[next].decimalDigit != nil else { return nil }
    say(isRange ? table.range : table.times)
    return next
  }

  private static func skipSpaces(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    var index = start
    while index < scalars.count, scalars[index].properties.isWhitespace { index += 1 }
    return index
  }

  private mutating func say(_ number: WrittenNumber, isYear: Bool) {
    guard let spelling = table.spelling, let value = number.wholeValue else {
      for _ in number.whole + number.fraction { sayDigit() }
      if !number.fraction.isEmpty { say(table.decimalSign) }
      return
    }
    let saysYear = isYear || table.readsFourDigitsAsYear && number.isLikeYear
    say(saysYear ? spelling.year(value) : spelling.cardinal(value))
    guard !number.fraction.isEmpty else { return }
    say(table.decimalSign)
    say(fraction: number.fraction, spelling)
  }

  private mutating func sayDigit() {
    if countsCharacters {
      say("零")
    } else {
      addWord(letters: SpeechCount.lettersOfOtherScripts)
    }
  }

  /// French reads decimals as a number (zeros before it one by one), the others digit by digit.
  private mutating func say(fraction digits: [Int], _ spelling: any NumberSpelling) {
    guard table.readsFractionAsNumber else {
      for digit in digits { say(spelling.cardinal(digit)) }
      return
    }
    let rest = digits.drop { $0 == 0 }
    for _ in 0..<(digits.count - rest.count) { say(spelling.cardinal(0)) }
    guard !rest.isEmpty else { return }
    if let value = WrittenNumber(whole: Array(rest)).wholeValue {
      say(spelling.cardinal(value))
    } else {
      for digit in rest { say(spelling.cardinal(digit)) }
    }
  }
}
