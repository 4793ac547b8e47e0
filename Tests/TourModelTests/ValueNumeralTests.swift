import Testing

@testable import TourModel

@Suite struct ValueNumeralTests {
  @Test(arguments: [("0", 0), ("20", 20), ("007", 7), ("1000000000", 1_000_000_000)])
  func `digits are a whole number`(text: String, value: Int) throws {
    #expect(try Numeral.whole(text, limit: 1_000_000_000) == value)
  }

  @Test(arguments: ["1000000001", "99999999999999999999", "18446744073709551616"])
  func `a whole number past its limit is too large, at any length`(text: String) {
    #expect(throws: Numeral.Failure.tooLarge) { try Numeral.whole(text, limit: 1_000_000_000) }
  }

  @Test func `a fraction is no whole number`() {
    #expect(throws: Numeral.Failure.notWhole) { try Numeral.whole("2.5") }
  }

  @Test(arguments: ["", "x", "-1", "1e3", ".5", "٣"])
  func `what is not digits is no number`(text: String) {
    #expect(throws: Numeral.Failure.malformed) { try Numeral.whole(text) }
    #expect(throws: Numeral.Failure.malformed) { try Numeral.decimal(text, limit: 10) }
  }

  @Test func `a decimal may have a fraction, up to its limit`() throws {
    #expect(try Numeral.decimal("0.45", limit: 100) == 0.45)
    #expect(try Numeral.decimal("100", limit: 100) == 100)
    #expect(throws: Numeral.Failure.tooLarge) { try Numeral.decimal("100.1", limit: 100) }
    let long = String(repeating: "9", count: 500)
    #expect(throws: Numeral.Failure.tooLarge) { try Numeral.decimal(long, limit: 1e9) }
  }
}

@Suite struct ValueDurationTests {
  @Test(arguments: [
    ("45s", 45), ("6m30s", 390), ("1h05m", 3900), ("8d", 691_200), ("0s", 0), ("90m", 5400),
    ("1d2h3m4s", 93_784), ("400d", 34_560_000),
  ])
  func `a duration is the sum of its units`(text: String, seconds: Int) throws {
    #expect(try WrittenDuration.read(text) == .seconds(seconds))
  }

  @Test(arguments: ["401d", "400d1s", "99999999999999999999s", "9600h0m1s"])
  func `a duration of more than 400 days is too long`(text: String) {
    #expect(throws: Numeral.Failure.tooLarge) { try WrittenDuration.read(text) }
  }

  @Test(arguments: ["", "3", "m", "3m4", "3x"])
  func `a duration has a number before every unit and a unit after every number`(text: String) {
    #expect(throws: Numeral.Failure.malformed) { try WrittenDuration.read(text) }
  }
}

@Suite struct ValueCalendarTests {
  @Test(arguments: ["2016-02-29", "2000-02-29", "2016-12-31", "2016-04-30", "0001-01-01"])
  func `the calendar has this day`(text: String) {
    #expect(CalendarDate(written: text) != nil)
  }

  @Test(arguments: [
    "2015-02-29", "1900-02-29", "2016-04-31", "2016-13-01", "2016-00-10", "2016-01-00",
    "2016-01-32", "0000-01-01", "2016-1", "",
  ])
  func `the calendar does not have this day`(text: String) {
    #expect(CalendarDate(written: text) == nil)
  }

  @Test func `a clock time has hours to 23, minutes and seconds to 59`() {
    #expect(ClockTime("23:59:59")?.secondOfDay == 86_399)
    #expect(ClockTime("00:00")?.secondOfDay == 0)
    #expect(ClockTime("9:05")?.secondOfDay == 32_700)
    for text in ["24:00", "10:60", "10:00:60", "10", "10:", "100:00", "1:2:3:4"] {
      #expect(ClockTime(text) == nil)
    }
  }
}

@Suite struct ValueJoiningTests {
  private func joined(_ lines: [String], _ language: String?) -> String {
    var joining = LineJoining(language.map { Language($0) })
    for line in lines {
      joining.append(line)
      joining.endLine()
    }
    return Paragraph(language: Language("und"), pieces: joining.pieces).text
  }

  @Test func `a line end becomes a space`() {
    #expect(joined(["Une seule", "touche orange."], "fr") == "Une seule touche orange.")
  }

  @Test func `in Chinese and Japanese a line end vanishes`() {
    #expect(joined(["水面仍是冷的，", "最后才点上。"], "zh") == "水面仍是冷的，最后才点上。")
    #expect(joined(["水面仍是冷的，", "最后"], "zh-Hant") == "水面仍是冷的，最后")
    #expect(joined(["モネの", "日の出"], "ja") == "モネの日の出")
  }

  @Test func `between Latin letters or digits it stays a space in Chinese`() {
    #expect(joined(["克洛德 Claude", "Monet 画于", "1880", "年"], "zh") == "克洛德 Claude Monet 画于1880年")
    #expect(joined(["Édouard", "Édouard"], "zh") == "Édouard Édouard")
    #expect(joined(["1880", "1881"], "zh") == "1880 1881")
  }

  @Test func `a note's line end follows its letters`() {
    #expect(joined(["Reculer", "d'un pas"], nil) == "Reculer d'un pas")
    #expect(joined(["后退", "一步"], nil) == "后退一步")
  }

  @Test func `a beat leaves one space of those around it, or none in Chinese`() {
    var french = LineJoining(Language("fr"))
    french.append("Regardez. ")
    french.append(.pause(.seconds(2)))
    french.append(" Voici.")
    #expect(french.pieces == [.text("Regardez."), .pause(.seconds(2)), .text(" Voici.")])
    var chinese = LineJoining(Language("zh"))
    chinese.append("请看。")
    chinese.append(.pause(.seconds(2)))
    chinese.append(" 红光。")
    #expect(chinese.pieces == [.text("请看。"), .pause(.seconds(2)), .text("红光。")])
  }
}
