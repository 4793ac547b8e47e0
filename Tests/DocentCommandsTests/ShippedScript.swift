import DetailSearch
import Foundation
import TourDiagnostics
import TourFiles
import TourModel
import TourTesting
import TourTiming

@testable import DocentCommands

/// A script that the repository holds, analysed as the commands do.
struct ShippedScript {
  let result: AnalysisResult

  static let repository = URL(filePath: #filePath).appending(path: "../../..").standardized

  init(_ text: String, path: String) {
    result = Analyzer(zones: SystemTimeZones())
      .analyze(SourceText(path: path, bytes: Array(text.utf8)), files: SystemFiles())
  }

  /// - Parameter path: from the repository's root.
  init(path: String) throws {
    let url = Self.repository.appending(path: path)
    self.init(try String(contentsOf: url, encoding: .utf8), path: url.path)
  }

  /// As `docent check` shows it; empty where there is nothing to say.
  var diagnosticText: String {
    let renderer = DiagnosticRenderer(sources: result.sources, width: 100, style: .plain)
    return result.diagnostics.map(renderer.render).joined()
  }

  var testReport: TestReport {
    let runner = TestRunner(
      sheet: RunSheet(result.tour), search: DetailSearch(result.tour),
      diagnostics: result.diagnostics)
    return TestReport([
      TestReport.Section(
        path: "script.tour", outcomes: runner.runAll(), sources: result.sources,
        clock: result.tour.clock)
    ])
  }
}
