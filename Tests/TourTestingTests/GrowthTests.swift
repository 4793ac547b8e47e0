import CAllocationCount
import DetailSearch
import Testing
import TourDiagnostics
import TourFiles
import TourModel
import TourTestSupport
import TourTesting
import TourTiming

/// What a script costs grows as its lines do. Counted in bytes that are allocated, which are the same on every machine.
@Suite struct GrowthTests {
  /// How many times what 200 lines cost is what 400 cost: 2 or less where each costs the same, up to 4 where each is held
  /// against all others.
  private func growth(of script: GrowingScript, _ work: (String) -> Void) -> Double {
    // What is made once is made here.
    work(script.text(1))
    let costs = [200, 400].map { count in
      let text = script.text(count)
      let before = allocation_count_bytes()
      work(text)
      return Double(allocation_count_bytes() - before)
    }
    return costs[1] / costs[0]
  }

  private func analyze(_ text: String) -> AnalysisResult {
    var limits = AnalysisLimits()
    // The bound on suggestions is reached by few lines already.
    limits.comparedNames = 100
    return Analyzer(zones: SystemTimeZones(), limits: limits)
      .analyze(SourceText(path: "a.tour", text: text), files: NoFiles())
  }

  @Test(arguments: GrowingScript.mistakes)
  func `each mistake costs the same, however many there are`(script: GrowingScript) {
    #expect(analyze(script.text(100)).hasErrors)
    let growth = growth(of: script) { _ = analyze($0) }
    #expect(growth < 2.4)
  }

  @Test(arguments: GrowingScript.sound)
  func `each line costs the same, however many there are`(script: GrowingScript) {
    #expect(!analyze(script.text(100)).hasErrors)
    let growth = growth(of: script) { text in
      let result = analyze(text)
      let sheet = RunSheet(result.tour)
      _ = PlanCheck.diagnostics(of: sheet)
      _ = TestRunner(sheet: sheet, search: DetailSearch(result.tour)).runAll()
    }
    #expect(growth < 2.4)
  }

  /// So many as a list of them that were copied for each would outweigh the rest.
  @Test func `a detail costs the same to find, however many share its title`() {
    let tours = [2, 1000, 2000].map { analyze(GrowingScript.detailsOfOneTitle.text($0)).tour }
    let costs = tours.map { tour in
      let before = allocation_count_bytes()
      _ = DetailSearch(tour)
      return Double(allocation_count_bytes() - before)
    }
    #expect(costs[2] / costs[1] < 2.4)
  }
}
