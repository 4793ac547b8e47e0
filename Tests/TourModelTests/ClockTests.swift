import Testing
import TourDiagnostics
import TourModel

struct ClockTests {
  private let paris = "starts 2016-09-15 10:00 Europe/Paris"

  private func begins(_ moment: String, tour: String) -> Analysis {
    Analysis(script(tour: tour, stops: "stop hall 2m\nbegins by \(moment)"))
  }

  private func moment(_ text: String, tour: String) -> Milliseconds? {
    let stop = begins(text, tour: tour).tour.stops.first
    if case .by(let moment) = stop?.begins.first?.rule { return moment.time }
    return nil
  }

  @Test func `clock times count from the tour's start`() {
    #expect(moment("10:00", tour: paris) == .zero)
    #expect(moment("10:20:30", tour: paris) == .seconds(1230))
    #expect(moment("09:59", tour: paris) == .minutes(24 * 60 - 1))
  }

  @Test func `clock times go on past midnight`() {
    #expect(moment("00:10", tour: "starts 2016-09-15 23:30 Europe/Paris") == .minutes(40))
  }

  @Test func `a city reads the time on its clocks`() {
    let both = "\(paris)\nviewers Asia/Shanghai 16:00"
    #expect(moment("10:20 Paris", tour: both) == .minutes(20))
    #expect(moment("16:20 Shanghai", tour: both) == .minutes(20))
    #expect(moment("16:20 Asia/Shanghai", tour: both) == .minutes(20))
    #expect(moment("17:20 Asia/Tokyo", tour: both) == .minutes(20))
    #expect(moment("10:20 Paris", tour: paris) == .minutes(20))
  }

  @Test func `with a second zone a bare time is reported, and both cities are offered`() {
    let analysis = begins("⟦10:20⟧", tour: "\(paris)\nviewers Asia/Shanghai 16:00")
    #expect(analysis.codes == ["T0306"])
    #expect(analysis.primaries == analysis.marks)
    #expect(
      analysis.result.diagnostics[0].fixes.flatMap(\.edits).map(\.replacement) == [
        " Paris", " Shanghai",
      ])
  }

  @Test func `viewers in the tour's own zone are no second zone`() {
    #expect(begins("10:20", tour: "\(paris)\nviewers Europe/Paris 10:00").codes == [])
  }

  @Test func `a start in an hour that comes twice is the first of them`() {
    let analysis = begins("+1m", tour: "starts 2016-10-30 02:30 Europe/Paris")
    // 00:30 UTC, in summer time.
    #expect(analysis.tour.clock?.startUnixSeconds == 1_477_787_400)
  }

  @Test func `an hour that comes again is counted on`() {
    // From the first 02:30 to 03:00 are an hour and a half.
    #expect(moment("03:00", tour: "starts 2016-10-30 02:30 Europe/Paris") == .minutes(90))
    // 02:15 comes once more, 45 minutes after the first 02:30.
    #expect(moment("02:15", tour: "starts 2016-10-30 02:30 Europe/Paris") == .minutes(45))
  }

  @Test func `a start that never comes is reported, and its clock times are not`() {
    let analysis = begins("02:40", tour: "starts 2016-03-27 ⟦02:30⟧ Europe/Paris")
    #expect(analysis.codes == ["T0303"])
    #expect(analysis.primaries == analysis.marks)
  }

  @Test func `a time that the clocks skip while the tour runs is reported`() {
    let analysis = begins("⟦02:15⟧", tour: "starts 2016-03-27 01:30 Europe/Paris")
    #expect(analysis.codes == ["T0304"])
    #expect(analysis.primaries == analysis.marks)
    #expect(moment("03:15", tour: "starts 2016-03-27 01:30 Europe/Paris") == .minutes(45))
  }

  @Test(arguments: [
    ("Europe/Pariss", "Europe/Paris"), ("Paris", "Europe/Paris"), ("Asia/Paris", "Europe/Paris"),
    ("Shangai", "Asia/Shanghai"), ("Asia/Beijing", "Asia/Shanghai"), ("Pekin", "Asia/Shanghai"),
    ("Europe/Marseille", "Europe/Paris"),
  ])
  func `an unknown zone offers the nearest`(written: String, nearest: String) {
    let analysis = Analysis(script(tour: "starts 2016-09-15 10:00 ⟦\(written)⟧"))
    #expect(analysis.codes == ["T0302"])
    #expect(analysis.primaries == analysis.marks)
    #expect(
      analysis.result.diagnostics[0].fixes.flatMap(\.edits).map(\.replacement) == [nearest])
  }

  // Asia/Beirut is near Asia/Bering in letters only, and Etc/GMT+8 is west of Greenwich.
  @Test(arguments: ["Asia/Bering", "UTC+8", "GMT+8", "UTC+08", "GMT", "Europe/Lutece"])
  func `what is no slip for a zone is one mistake, and offers none`(written: String) {
    let analysis = Analysis(script(tour: "\(paris)\nviewers ⟦\(written)⟧ 16:00"))
    #expect(analysis.codes == ["T0302"])
    #expect(analysis.primaries == analysis.marks)
    #expect(analysis.result.diagnostics[0].fixes.isEmpty)
  }

  @Test func `viewers told a wrong time get the right one, as a safe fix`() throws {
    let analysis = Analysis(
      script(tour: "\(paris)\nviewers Asia/Shanghai ⟦17:00⟧"))
    let diagnostic = try #require(analysis.result.diagnostics.first)
    #expect(analysis.codes == ["T0214"])
    #expect(analysis.primaries == analysis.marks)
    #expect(diagnostic.message == "the viewers' time is one hour off")
    #expect(diagnostic.label == "is 16:00 in Shanghai")
    #expect(
      diagnostic.notes == ["Paris is on summer time that day: 6 hours behind Shanghai, not 7"])
    #expect(diagnostic.fixes == [Fix("write 16:00", replace: analysis.marks[0], with: "16:00")])
  }

  @Test func `in winter the difference is another`() throws {
    let analysis = Analysis(
      script(tour: "starts 2016-12-15 10:00 Europe/Paris\nviewers Asia/Shanghai 16:00"))
    #expect(analysis.codes == ["T0214"])
    #expect(
      analysis.result.diagnostics[0].notes == ["that day, Paris is 7 hours behind Shanghai, not 6"])
  }

  @Test func `viewers on another day are right all the same`() {
    #expect(
      Analysis(script(tour: "starts 2016-09-15 20:00 Europe/Paris\nviewers Asia/Tokyo 03:00"))
        .codes == [])
  }

  @Test func `without a start neither clock times nor viewers can be placed`() {
    #expect(begins("10:20", tour: "").codes == ["T0305"])
    #expect(begins("+20m", tour: "viewers Asia/Shanghai 16:00").codes == ["T0301"])
  }
}
