import Testing

@testable import TourModel

struct ZoneTimesTests {
  private func zone(_ name: String) throws -> ZoneTimes {
    try #require(ZoneTimes(name, in: TestZones()))
  }

  private func local(_ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int) -> Int {
    CalendarDate(year: year, month: month, day: day).daysSinceEpoch * 86_400 + hour * 3600
      + minute * 60
  }

  private func clock(_ hour: Int, _ minute: Int) throws -> ClockTime {
    try #require(ClockTime(hour: hour, minute: minute))
  }

  @Test func `days are counted from 1970-01-01`() {
    #expect(CalendarDate(year: 1970, month: 1, day: 1).daysSinceEpoch == 0)
    #expect(CalendarDate(year: 1969, month: 12, day: 31).daysSinceEpoch == -1)
    #expect(CalendarDate(year: 2000, month: 2, day: 29).daysSinceEpoch == 11_016)
    #expect(CalendarDate(year: 2016, month: 9, day: 15).daysSinceEpoch == 17_059)
    #expect(CalendarDate(year: 1600, month: 3, day: 1).daysSinceEpoch == -135_080)
  }

  @Test func `an ordinary local time is one instant`() throws {
    // 2016-09-15 10:00 in Paris is 08:00 UTC.
    #expect(
      try zone("Europe/Paris").instants(showing: local(2016, 9, 15, 10, 0)) == [
        local(2016, 9, 15, 8, 0)
      ])
  }

  @Test func `an hour that comes twice is two instants, the earlier first`() throws {
    #expect(
      try zone("Europe/Paris").instants(showing: local(2016, 10, 30, 2, 30)) == [
        local(2016, 10, 30, 0, 30), local(2016, 10, 30, 1, 30),
      ])
  }

  @Test func `a time that the clocks skip is no instant`() throws {
    let paris = try zone("Europe/Paris")
    #expect(paris.instants(showing: local(2016, 3, 27, 2, 0)) == [])
    #expect(paris.instants(showing: local(2016, 3, 27, 2, 59)) == [])
    #expect(paris.instants(showing: local(2016, 3, 27, 3, 0)) == [local(2016, 3, 27, 1, 0)])
  }

  @Test func `a day that the date line skips has no instants`() throws {
    // Samoa went from 29 December 2011 straight to the 31st.
    #expect(try zone("Pacific/Apia").instants(showing: local(2011, 12, 30, 12, 0)) == [])
  }

  @Test func `a time of day is the first from the start on, that moment included`() throws {
    let paris = try zone("Europe/Paris")
    let start = local(2016, 9, 15, 8, 0)
    #expect(try paris.first(clock(10, 0), from: start) == .instant(start))
    #expect(try paris.first(clock(10, 1), from: start) == .instant(start + 60))
    #expect(try paris.first(clock(9, 59), from: start) == .instant(start + 86_400 - 60))
  }

  @Test func `after midnight is the next day`() throws {
    // 23:30 in Paris.
    let start = local(2016, 9, 15, 21, 30)
    #expect(try zone("Europe/Paris").first(clock(0, 15), from: start) == .instant(start + 45 * 60))
  }

  @Test func `of an hour that comes twice, the first that is not before the start`() throws {
    let paris = try zone("Europe/Paris")
    let firstHalfPastTwo = local(2016, 10, 30, 0, 30)
    #expect(try paris.first(clock(2, 30), from: firstHalfPastTwo) == .instant(firstHalfPastTwo))
    #expect(
      try paris.first(clock(2, 30), from: firstHalfPastTwo + 1)
        == .instant(firstHalfPastTwo + 3600))
  }

  @Test func `a skipped time is an error only where it would come`() throws {
    let paris = try zone("Europe/Paris")
    #expect(try paris.first(clock(2, 30), from: local(2016, 3, 27, 0, 30)) == .skipped)
    // At 10:00 that day, half past two is tomorrow's.
    let morning = local(2016, 3, 27, 8, 0)
    #expect(try paris.first(clock(2, 30), from: morning) == .instant(local(2016, 3, 28, 0, 30)))
  }

  @Test func `a tour's zone has the changes around it, to the second`() throws {
    let start = local(2016, 9, 15, 8, 0)
    let zone = try zone("Europe/Paris").zone(around: start)
    #expect(
      zone.offsets == [
        .init(fromUnixSeconds: start - 2 * 86_400, seconds: 7200),
        .init(fromUnixSeconds: local(2016, 10, 30, 1, 0), seconds: 3600),
        .init(fromUnixSeconds: local(2017, 3, 26, 1, 0), seconds: 7200),
      ])
  }

  @Test func `a zone that the database does not have is none`() {
    #expect(ZoneTimes("Europe/Atlantis", in: TestZones())?.name == nil)
  }
}
