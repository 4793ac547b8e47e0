import Testing
import TourModel
import TourTesting
import TourTiming

@Suite struct PetitPalaisTests {
  let script: ShippedScript

  init() throws { script = try ShippedScript(path: "Tours/petit-palais-2016.tour") }

  @Test func `the shipped tour yields no diagnostic, not even a warning`() {
    #expect(script.diagnosticText == "")
  }

  @Test func `its own tests pass, dynamic ones among them`() {
    let report = script.testReport
    #expect(report.hasPassed, "\(report.text)")
    #expect(report.sections.flatMap(\.outcomes).reduce(0) { $0 + $1.expectationCount } >= 60)
  }

  @Test func `its plan ends at the minute that the press piece gives`() {
    #expect(RunSheet(script.result.tour).plan.end == .minutes(60))
  }

  @Test func `it visits eighteen works, four of them moons`() {
    let tour = script.result.tour
    let visited = Set(
      tour.stops.compactMap { stop -> Int? in
        if case .work(let id) = stop.place { id.index } else { nil }
      })
    #expect(visited.count == 18)
    let moons = visited.sorted().map { tour.works[$0] }.filter { $0.tags.contains("moon") }
    #expect(moons.map(\.name) == ["mystique", "cormon", "fleur", "guimard"])
  }
}
