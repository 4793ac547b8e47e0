import DetailSearch
import LineEditing
import Testing
import TourDiagnostics
import TourModel
import TourREPL
import TourTiming

/// The tour that ships, rehearsed from beginning to end.
@Suite struct ShippedTourTests {
  private func script() throws -> String { try ShippedTour.script("petit-palais-2016") }

  @Test(arguments: [20, 40, 80, 132])
  func `the whole tour is rehearsed, and no line is wider than the page`(columns: Int) throws {
    var bench = RehearsalBench()
    bench.script = try script()
    bench.presentation.columns = columns
    let lines =
      ["plan", "rooms"]
      + [String](repeating: "", count: 12).flatMap { [$0, "where", "work", "details", "? 月亮"] }
    let tail = try bench.run(lines + ["report", "requests", "log"])
    #expect(tail.outcome == .finished)
    for line in tail.lines { #expect(DisplayWidth.width(of: line) <= columns, "\(line)") }
  }

  @Test func `before the hard-out at its end, dropping is of no help`() throws {
    var bench = RehearsalBench()
    bench.script = try script()
    #expect(
      try bench.run(["", "fit 10:55"]).text.contains(
        """
          To end at 10:55:00: it can't be done; 5m are missing. The short times alone
          end it at 11:00:00; nothing can be dropped that helps.
        """))
  }

  @Test func `every stop is reached with next alone, on time, and the report says so`() throws {
    var bench = RehearsalBench()
    bench.script = try script()
    let tour = try SampleTour.tour(bench.script)
    let result = try bench.run([String](repeating: "", count: 2000))
    #expect(result.outcome == .finished)
    #expect(result.lines.contains { $0.hasPrefix("  the tour is over; undo: takes") })
    for (index, stop) in tour.stops.enumerated() {
      #expect(result.text.contains("── \(index + 1) \(stop.name) · "))
    }
    #expect(result.lines.contains { $0.hasPrefix("── the end ") && $0.hasSuffix("─ on time") })
  }

  @Test func `a start at every stop has the planned clock`() throws {
    let text = try script()
    let tour = try SampleTour.tour(text)
    for stop in tour.stops {
      var bench = RehearsalBench.interactive
      bench.script = text
      bench.start = stop.name
      let result = try bench.run([String]())
      #expect(result.prompts.first?.hasSuffix("\(stop.name) · on time › ") == true)
    }
  }
}
