internal import TourDiagnostics

/// Dates and clock times as people write them. None that the calendar or a clock does not have is offered.
extension NumberSlip {
  private static let dateMessage = "a date is year-month-day, four and two and two digits"
  private static let clockMessage = "a clock time is hours:minutes, from 0:00 to 23:59"

  // MARK: Dates

  /// `2016/09/15`, `15/09/2016`, `15.09.2016`, `2016年9月15日`, `2016-9-15`, `26-5-18`.
  static func calendar(_ parts: Parts) -> NumberSlip? {
    let numbers = parts.pieces.filter { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    let shapes = ["9/9/9", "9.9.9", "9-9-9", "9a9a9a", "9a9a9"]
    guard numbers.count == 3, shapes.contains(parts.shape),
      !parts.shape.contains("a") || parts.pieces[1] == "年"
    else { return nil }
    let readings = readings(numbers, isYearFirst: parts.shape == "9-9-9")
    let days = readings.compactMap(CivilDate.written)
    guard days.isEmpty, !readings.isEmpty else {
      return NumberSlip(.wrongDate, dateMessage, days, isSafe: numbers.contains { $0.count == 4 })
    }
    return NumberSlip(.wrongDate, dateMessage + "; the calendar has no such day", [])
  }

  /// What three numbers may say: year, month, day; day, month, year; month, day, year.
  private static func readings(
    _ numbers: [String], isYearFirst: Bool
  ) -> [CivilDate.Parts] {
    let (first, second, third) = (numbers[0], numbers[1], numbers[2])
    switch (first.count, second.count, third.count) {
    case (4, 1...2, 1...2): return [(first, second, third)]
    case (1...2, 1...2, 4):
      let dayFirst: CivilDate.Parts = (third, second, first)
      return first == second ? [dayFirst] : [dayFirst, (third, first, second)]
    case (2, 1...2, 1...2) where isYearFirst: return [("20" + first, second, third)]
    case (1...2, 1...2, 2) where !isYearFirst: return [("20" + third, second, first)]
    default: return []
    }
  }

  /// `2027-05-22T20:30`, as calendars export it; seconds of zero are left out.
  static func timestamp(_ parts: Parts) -> NumberSlip? {
    let shapes = ["9-9-9a9:9", "9-9-9a9:9:9"]
    guard shapes.contains(parts.shape), parts.pieces[5] == "T",
      [4, 2, 2] == [0, 2, 4].map({ parts.pieces[$0].count }),
      parts.pieces.count < 11 || parts.pieces[10] == "00"
    else { return nil }
    let date = CivilDate.written((parts.pieces[0], parts.pieces[2], parts.pieces[4]))
    let clock = clock(parts.pieces[6], parts.pieces[8])
    let meant = date.flatMap { date in clock.map { "\(date) \($0)" } }
    return NumberSlip(
      .wrongDate, "a date and a clock time stand apart", [meant].compactMap(\.self))
  }

  // MARK: Clock times

  /// `9:05` of hours and minutes in digits; nil where no clock shows it.
  private static func clock(_ hours: String, _ minutes: String) -> String? {
    guard let hour = Int(hours), hour < 24, let minute = Int(minutes), minute < 60,
      hours.count <= 2, minutes.count <= 2
    else { return nil }
    return "\(hours):\(minutes.count == 1 ? "0" : "")\(minutes)"
  }

  /// `15h00`, `15H`, `10h05min`, `15:00h`: as people write clock times, and never durations.
  static func clockInLetters(_ parts: Parts) -> NumberSlip? {
    let units = ["h", "uhr", "点", "點", "時", "时", "heures"]
    let letters = zip(parts.shape, parts.pieces.indices).filter { $0.0 == "a" }.map(\.1)
    guard ["9a", "9a9", "9a9a", "9:9a"].contains(parts.shape), let unit = letters.first,
      units.contains(parts.pieces[unit].lowercased()),
      letters.count < 2 || ["m", "min", "mn", "分"].contains(parts.pieces[3].lowercased())
    else { return nil }
    let minutes = parts.shape == "9a" ? "00" : parts.pieces[2]
    guard minutes.count == 2, let meant = clock(parts.pieces[0], minutes) else { return nil }
    return NumberSlip(.wrongClock, clockMessage, [meant])
  }

  /// `10:5`, `10:00pm`, `6pm`, `10点30分`, `下午2点`.
  static func clock(_ parts: Parts) -> NumberSlip? {
    switch parts.shape {
    case "9:9": return NumberSlip(.wrongClock, clockMessage, [])
    case "9:9a": return halfDay(parts.pieces[0], parts.pieces[2], parts.pieces[3])
    case "9a9a" where ["点", "點", "時", "时"].contains(parts.pieces[1]):
      let meant = clock(parts.pieces[0], parts.pieces[2])
      return NumberSlip(.wrongClock, clockMessage, [meant].compactMap(\.self))
    case "9a":
      let half = parts.pieces[1].lowercased()
      guard half == "am" || half == "pm" else { return nil }
      return halfDay(parts.pieces[0], "00", half)
    case let shape where shape.hasPrefix("9:"): return NumberSlip(.wrongClock, clockMessage, [])
    default: return nil
    }
  }

  /// A time of the twelve hours before or after noon.
  private static func halfDay(_ hours: String, _ minutes: String, _ half: String) -> NumberSlip {
    let half = half.lowercased()
    guard let hour = Int(hours), (1...12).contains(hour), minutes.count == 2,
      half == "am" || half == "pm",
      let meant = clock("\(hour % 12 + (half == "pm" ? 12 : 0))", minutes)
    else { return NumberSlip(.wrongClock, clockMessage, []) }
    return NumberSlip(.wrongClock, clockMessage, [meant])
  }
}

extension DiagnosticCode {
  static let wrongClock: DiagnosticCode = "T0128"
  static let wrongDate: DiagnosticCode = "T0129"
}
