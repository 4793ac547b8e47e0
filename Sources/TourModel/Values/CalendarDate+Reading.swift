internal import TourSyntax

extension CalendarDate {
  /// From `2016-09-15`; nil for a day that the Gregorian calendar does not have.
  init?(written text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3,
      let year = try? Numeral.whole(parts[0], limit: 9999),
      let month = try? Numeral.whole(parts[1], limit: 12), month >= 1,
      let day = try? Numeral.whole(parts[2], limit: 31), day >= 1,
      year >= 1, day <= CivilDate.days(inMonth: month, of: year)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
