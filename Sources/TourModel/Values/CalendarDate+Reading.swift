extension CalendarDate {
  /// From `2016-09-15`; nil for a day that the Gregorian calendar does not have.
  init?(written text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3,
      let year = try? Numeral.whole(parts[0], limit: 9999),
      let month = try? Numeral.whole(parts[1], limit: 12), month >= 1,
      let day = try? Numeral.whole(parts[2], limit: 31), day >= 1,
      year >= 1, day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// How many days a month, from 1, has.
  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }
}
