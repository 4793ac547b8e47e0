import Testing
import TourREPL

@Suite struct FitTests {
  /// Two optional stops, a walk of 30 s each time the room changes.
  private static let script = """
    tour t "T"
      speaks fr
      starts 2016-09-15 10:00 Europe/Paris
      viewers Asia/Shanghai 16:00
      lasts ..8m
      thread #sun "Le soleil"
    room hall "Hall"
      to far 30s
    room far "Far"
    work joconde "La Joconde"
      in far
      tags #sun
    work venus "Vénus"
      in far
    stop hall 1m..2m
      pause 1m
    stop joconde 1m optional 3
      pause 1m
    stop venus 1m optional 1
      pause 1m
    stop hall as adieu 1m
      pause 1m
    """

  private func shown(_ lines: [String]) throws -> [String] {
    var bench = RehearsalBench()
    bench.script = Self.script
    let all = try bench.run(lines).lines
    return Array(all.prefix { $0 != "Report" }.dropLast())
  }

  @Test func `what can be kept needs nothing`() throws {
    #expect(
      try shown(["", "fit"]).suffix(2) == [
        "  To end at 10:05:00, as planned: nothing to drop. The short times end it at",
        "  10:05:00, 0:00 to spare.",
      ])
  }

  @Test func `late, it tells what to drop, and what lasts allows`() throws {
    #expect(
      try shown(["", "late 2m", "fit"]).suffix(4)
        == [
          "  To end at 10:05:00, as planned: drop `joconde` and `venus` (priorities 4 in",
          "  all, saves 3m). Then it ends at 10:04:00 at the short times, 1:00 to spare.",
          "  To end by 10:08:00, as `lasts` allows: nothing to drop. The short times end it",
          "  at 10:07:00, 1:00 to spare.",
        ])
  }

  @Test func `a time, a city's time and an offset are moments`() throws {
    let aims = try ["10:04", "16:04 Shanghai", "+4m", "10:04:00 Paris"].map { time in
      try shown(["fit \(time)"]).last { $0.contains("To end at") }
    }
    #expect(
      Set(aims) == ["  To end at 10:04:00: drop `venus` (priority 1, saves 1m). Then it ends at"])
  }

  @Test func `a moment of the next day is said to be one`() throws {
    #expect(
      try shown(["fit 9:59"]).contains { $0.hasPrefix("  To end at 09:59:00 the next day: ") })
  }

  @Test func `by how much it can't be done`() throws {
    #expect(
      try shown(["", "fit 10:01"]).suffix(2) == [
        "  To end at 10:01:00: it can't be done; 1m are missing. Without `joconde` and",
        "  `venus` it ends at 10:02:00.",
      ])
  }

  @Test func `what is no moment is told`() throws {
    func message(_ line: String) throws -> String? {
      var bench = RehearsalBench()
      bench.script = Self.script
      guard case .stopped(_, let message) = try bench.run([line]).outcome else { return nil }
      return message
    }
    #expect(
      try message("fit 25:00")
        == "“25:00” is not a moment: write it as 11:00, 11:00:30 or +58m")
    #expect(
      try message("fit 11:00 Rome")
        == "there is no clock for “Rome” here: this tour knows Paris and Shanghai")
  }

  @Test func `until a stop, a work, a thread and the end`() throws {
    for name in ["joconde", "2", "#sun"] {
      #expect(
        try shown(["", "until \(name)"]).suffix(2) == [
          "  1:30 until joconde, at 10:01:30 Paris · 16:01:30 Shanghai; planned 10:01:30:",
          "  on time",
        ])
    }
    #expect(
      try shown(["", "late 1m", "until end"]).suffix(2) == [
        "  6:00 until the end, at 10:06:00 Paris · 16:06:00 Shanghai; planned 10:05:00:",
        "  1:00 over",
      ])
  }

  @Test(arguments: ["2h", "11:00", "+5m"])
  func `what until does not take is said with what it takes`(typed: String) throws {
    let outcome = try RehearsalBench().run(["", "until \(typed)"]).outcome
    #expect(
      outcome
        == .stopped(
          line: 2,
          message: "there is no stop “\(typed)”; until takes a stop (plan: lists them), a work, a "
            + "#thread, or end"))
    #expect(
      try RehearsalBench().run(["until #lune"]).outcome
        == .stopped(line: 1, message: "there is no thread “#lune”: #sun"))
  }

  @Test func `an announced delay moves what fit and until compare with`() throws {
    #expect(
      try shown(["", "delay 1m", "until joconde"]).suffix(2) == [
        "  2:30 until joconde, at 10:02:30 Paris · 16:02:30 Shanghai; planned 10:02:30:",
        "  on time",
      ])
    #expect(
      try shown(["", "delay 1m", "until end"]).suffix(2) == [
        "  6:00 until the end, at 10:06:00 Paris · 16:06:00 Shanghai; planned 10:06:00:",
        "  on time",
      ])
    #expect(
      try shown(["", "delay 1m", "fit"]).suffix(2) == [
        "  To end at 10:06:00, as planned: nothing to drop. The short times end it at",
        "  10:06:00, 0:00 to spare.",
      ])
  }

  @Test func `add takes away too`() throws {
    #expect(
      try shown(["", "add -10m"]).contains("  hall lasts 10m shorter"))
    #expect(try shown(["", "add 30s"]).contains("  hall lasts 30s longer"))
  }

  @Test func `time tells how long you may stay`() throws {
    #expect(
      try shown(["", "time"]).suffix(2) == [
        "  stay at hall until 10:04:00: 4:00 more",
        "  ends 10:05:00, planned 10:05:00: on time",
      ])
  }
}
