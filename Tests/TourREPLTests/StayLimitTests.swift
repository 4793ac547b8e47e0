import Testing
import TourModel
import TourRuntime
import TourTiming

@Suite struct StayLimitTests {
  /// The latest end of stop `a`, begun at 0, in seconds.
  private func latestEnd(_ stops: String, lasts: String = "", dropped: [Int] = []) throws -> Int? {
    let sheet = RunSheet(
      try SampleTour.tour(
        """
        tour t "T"
          speaks en
          starts 2016-09-15 10:00 Europe/Paris
          \(lasts)
        room hall "Hall"
        room far "Far"
          to hall 30s
        stop hall as a 1m..2m
        \(stops)
        """))
    let limit = StayLimit(
      of: StopID(0), begunAt: .zero, in: sheet, dropped: Set(dropped.map(StopID.init)))
    return limit.latestEnd?.roundedSeconds
  }

  @Test func `without a line ahead, nothing limits a stay`() throws {
    #expect(try latestEnd("stop far as b 1m") == nil)
  }

  @Test func `the tour's longest time limits it, less walks and shortest lengths`() throws {
    #expect(try latestEnd("stop far as b 1m..4m", lasts: "lasts ..5m") == 300 - 60 - 30)
  }

  @Test func `a latest beginning ahead limits it, a later one does not add to it`() throws {
    let stops = "stop far as b 1m\nbegins by +3m\nstop hall as c 1m\nbegins by +10m"
    #expect(try latestEnd(stops, lasts: "lasts ..20m") == 180 - 30)
  }

  @Test func `what can't be kept any more is left out of account`() throws {
    #expect(try latestEnd("stop far as b 1m\nbegins by +80s", lasts: "lasts ..5m") == 300 - 60 - 30)
  }

  @Test func `a wait ahead takes up lingering`() throws {
    let stops = "stop far as b 1m\nbegins after +3m\nstop hall as c 1m"
    #expect(try latestEnd(stops, lasts: "lasts ..8m") == 480 - 60 - 30 - 60 - 30)
    #expect(try latestEnd(stops, lasts: "lasts 5m30s") == 330 - 60 - 30 - 60 - 30)
  }

  @Test func `a hard-out ahead must be reached, and what comes after it is safe`() throws {
    #expect(
      try latestEnd("stop far as b until 10:04\nstop hall as c 5m", lasts: "lasts ..6m") == 210)
  }

  @Test func `a hard-out begun after its moment is too late by as much, and by all that is in it`()
    throws
  {
    let sheet = RunSheet(
      try SampleTour.tour(
        "tour t \"T\"\n speaks en\n starts 2016-09-15 10:00 Europe/Paris\nroom h \"H\"\n"
          + "stop h until 10:04\n  pause 30s"))
    let limit = StayLimit(of: StopID(0), begunAt: .minutes(6), in: sheet)
    #expect(limit.latestEnd == .minutes(6))
    #expect(limit.miss?.excess == .seconds(150))
  }

  @Test func `viewers can't be made to choose what is short, an if on the time may be`() throws {
    let vote = """
      stop far as b
        vote 10s
          option "long"
            pause 4m
          option "court"
            pause 10s
        end vote
        if asked hall = 0
          pause 20s
        end if
        if late 1m
          pause 1s
        else
          pause 1m
        end if
      """
    #expect(try latestEnd(vote, lasts: "lasts ..10m") == 600 - 10 - 240 - 20 - 1 - 30)
  }

  @Test func `a hard-out lasts until its moment`() throws {
    let sheet = RunSheet(
      try SampleTour.tour(
        "tour t \"T\"\n speaks en\n starts 2016-09-15 10:00 Europe/Paris\nroom h \"H\"\nstop h until 10:04"
      ))
    let latest = [0, 5].map {
      StayLimit(of: StopID(0), begunAt: .minutes($0), in: sheet).latestEnd
    }
    #expect(latest == [.minutes(4), .minutes(5)])
  }

  @Test func `all that is in a hard-out's stop is to be said before it, if that can still be`()
    throws
  {
    #expect(
      try latestEnd("stop far as b until 10:04\npause 1m\nstop hall as c 5m", lasts: "lasts ..6m")
        == 150)
    #expect(try latestEnd("stop far as b until 10:01:45\npause 1m") == 75)
  }

  @Test func `a time within an earlier stop limits it, one of its own end does not`() throws {
    let stops = "stop far as b 1m\nstop hall as c 1m\nbegins within 5m of a"
    #expect(try latestEnd(stops) == nil)
    let sheet = RunSheet(
      try SampleTour.tour(
        """
        tour t "T"
          speaks en
        room hall "Hall"
        stop hall as a 1m
        stop hall as b 1m
        stop hall as c 1m
          begins within 5m of a
        """))
    let limit = StayLimit(
      of: StopID(1), begunAt: .minutes(2), in: sheet, ends: [StopID(0): .minutes(1)])
    #expect(limit.latestEnd == .minutes(6))
    #expect(limit.miss == nil)
    let late = StayLimit(
      of: StopID(1), begunAt: .minutes(7), in: sheet, ends: [StopID(0): .minutes(1)])
    #expect(late.miss == TourAhead.BrokenLine(line: .begins(StopID(2), 0), excess: .minutes(2)))
  }

  @Test func `a dropped stop falls out`() throws {
    let stops = "stop far as b 1m optional 1\nstop hall as c 1m"
    #expect(try latestEnd(stops, lasts: "lasts ..6m") == 360 - 60 - 30 - 60 - 30)
    #expect(try latestEnd(stops, lasts: "lasts ..6m", dropped: [1]) == 300)
  }
}
