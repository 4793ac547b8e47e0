internal import DetailSearch
internal import Foundation
internal import TourFiles
internal import TourModel
internal import TourTesting
internal import TourTiming

/// A thousand tests of a two-hour tour, on one core: the file is read once, with the collection that it uses.
struct TestsBenchmark {
  let path: String
  let count: Int

  func run() throws {
    let clock = ContinuousClock()
    let (start, busy) = (clock.now, Self.processorSeconds)
    let script = try TourScript(path: path)
    guard let sheet = script.sheet, !sheet.tour.tests.isEmpty else {
      return print("\(path): there are no tests to run")
    }
    let runner = TestRunner(
      sheet: sheet, search: DetailSearch(sheet.tour), diagnostics: script.analysis.diagnostics)
    let reading = clock.now - start
    var (passed, expectations) = (0, 0)
    for index in 0..<count {
      let outcome = runner.run(sheet.tour.tests[index % sheet.tour.tests.count])
      passed += outcome.hasPassed ? 1 : 0
      expectations += outcome.expectationCount
    }
    let (total, processor) = (clock.now - start, Self.processorSeconds - busy)
    print(
      """
      \(count) tests, \(expectations) expectations, of a tour of \(sheet.plan.end): \
      \(two(processor)) s of one core, \(two(total / .seconds(1))) s by the clock, reading the file \
      included (\(two(reading / .milliseconds(1))) ms); \(passed) passed
      """)
  }

  /// What this process has had of its core; others may share it.
  private static var processorSeconds: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

  private func two(_ number: Double) -> Double { (number * 100).rounded() / 100 }
}
