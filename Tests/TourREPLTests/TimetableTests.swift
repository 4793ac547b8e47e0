import Testing
import TourDiagnostics
import TourREPL
import TourTiming

@Suite struct TimetableTests {
  private func lines(columns: Int) throws -> [String] {
    let sheet = RunSheet(try SampleTour.tour())
    return Timetable(sheet, schedule: Schedule(sheet), columns: columns).lines
  }

  @Test func `each stop has its times on both clocks, what it may slip, and a bar`() throws {
    let lines = try lines(columns: 80)
    #expect(lines.first == "Clair de lune au Petit Palais · 10:00 Paris · 16:00 Shanghai")
    // lavacourt may begin later by what hall may linger, 30 s.
    #expect(
      lines[2...].prefix(3).map { $0.split(separator: " ").prefix(8).joined(separator: " ") } == [
        "1 10:00:00 16:00 hall 0 0:30 0:40 ████",
        "2 10:01:10 16:01 lavacourt +0:30 1:00 0:40 2:03",
        "3 10:02:50 16:02 adieu +2:07 ~0:03 0:40 █",
      ])
    let footer = lines.dropFirst(5).joined(separator: " ")
    #expect(footer.contains("ends 10:02:53 Paris"))
    #expect(footer.contains("~ is estimated from what is said"))
  }

  @Test(arguments: [20, 30, 40, 59, 60, 80, 120, 200])
  func `no line is wider than the page`(columns: Int) throws {
    for line in try lines(columns: columns) {
      #expect(DisplayWidth.width(of: line) <= columns)
    }
  }

  @Test func `a wide page has all columns`() throws {
    #expect(
      try lines(columns: 120)[1].split(separator: " ").prefix(8)
        == ["#", "Paris", "Shanghai", "stop", "late", "lasts", "walk", "slack"])
  }
}
