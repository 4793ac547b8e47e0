// Dates and times of day in digits.
extension SpeechScanner {
  /// `2016-09-15`, `15/09/2016`, `10:30`: what is said, and the index after it; nil where none begins at `start`.
  mutating func readDateOrTime(_ scalars: [Unicode.Scalar], at start: Int) -> Int? {
    guard table.spelling != nil else { return nil }
    return readDate(scalars, at: start) ?? readTime(scalars, at: start)
  }

  private mutating func readDate(_ scalars: [Unicode.Scalar], at start: Int) -> Int? {
    let first = Self.digits(scalars, from: start)
    guard first.end < scalars.count, ["-", "/", "."].contains(scalars[first.end]) else {
      return nil
    }
    let sign = scalars[first.end]
    let second = Self.digits(scalars, from: first.end + 1)
    guard (1...2).contains(second.count), second.end < scalars.count, scalars[second.end] == sign
    else { return nil }
    let third = Self.digits(scalars, from: second.end + 1)
    let isLast = third.end == scalars.count || !scalars[third.end].isSpokenLetter
    guard isLast, let date = date(first, second, third) else { return nil }
    say(date)
    return third.end
  }

  private func date(_ first: Digits, _ second: Digits, _ third: Digits) -> String? {
    if first.count == 4, third.count <= 2 {
      return spelledDate(year: first.value, month: second.value, day: third.value)
    }
    guard third.count == 4, (1...2).contains(first.count) else { return nil }
    // 09/15/2016 can only be read month first.
    return spelledDate(year: third.value, month: second.value, day: first.value)
      ?? spelledDate(year: third.value, month: first.value, day: second.value)
  }

  private func spelledDate(year: Int, month: Int, day: Int) -> String? {
    guard let spelling = table.spelling, (1...12).contains(month), (1...31).contains(day),
      table.months.count == 12
    else { return nil }
    let ofDay = table.saysDaysAsOrdinals || day == 1 && table.saysFirstDayAsOrdinal
    let spelledDay = ofDay ? spelling.ordinal(day) : spelling.cardinal(day)
    let name = table.months[month - 1]
    return countsCharacters
      ? "\(spelling.year(year))年\(name)\(spelledDay)日"
      : "\(spelledDay) \(name) \(spelling.year(year))"
  }

  private mutating func readTime(_ scalars: [Unicode.Scalar], at start: Int) -> Int? {
    let hours = Self.digits(scalars, from: start)
    guard (1...2).contains(hours.count), hours.value < 24, hours.end < scalars.count,
      scalars[hours.end] == ":" || scalars[hours.end] == "：", let spelling = table.spelling
    else { return nil }
    let minutes = Self.digits(scalars, from: hours.end + 1)
    guard minutes.count == 2, minutes.value < 60 else { return nil }
    say(spelling.cardinal(hours.value) + " " + table.hours)
    if minutes.value > 0 {
      if table.saysZeroMinutes, minutes.value < 10 { say(spelling.cardinal(0)) }
      say(spelling.cardinal(minutes.value) + table.minutes)
    }
    return minutes.end
  }

  private struct Digits {
    var value = 0
    var count = 0
    var end: Int
  }

  private static func digits(_ scalars: [Unicode.Scalar], from start: Int) -> Digits {
    var digits = Digits(end: start)
    while digits.end < scalars.count, let digit = scalars[digits.end].decimalDigit, digits.count < 5
    {
      digits.value = digits.value * 10 + digit
      digits.count += 1
      digits.end += 1
    }
    return digits
  }
}
