/// Days of the Gregorian calendar.
package enum CivilDate {
  typealias Parts = (year: String, month: String, day: String)

  /// How many days a month, from 1, has.
  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  /// As a script writes it; nil for a day that there is not.
  static func written(_ parts: Parts) -> String? {
    guard let year = Int(parts.year), let month = Int(parts.month), let day = Int(parts.day) else {
      return nil
    }
    return written(year: year, month: month, day: day)
  }

  static func written(year: Int, month: Int, day: Int) -> String? {
    guard (1000...9999).contains(year), (1...12).contains(month),
      (1...days(inMonth: month, of: year)).contains(day)
    else { return nil }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))-\(two(day))"
  }
}
