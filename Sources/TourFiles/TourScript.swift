internal import DetailSearch
internal import TourDiagnostics
public import TourModel
internal import TourSyntax
public import TourTesting
public import TourTiming

/// A script on disk, read and analysed with the files that it brings, its times worked out.
public struct TourScript: Sendable {
  public let path: String
  /// The analyser's diagnostics, and, where there is a tour to play, what its plan shows.
  public let analysis: AnalysisResult
  /// The tour with its times worked out; nil where there are errors outside its tests: then there is no tour to
  /// play.
  public let sheet: RunSheet?
  /// Whether an error lies elsewhere than in the tests, lines about time that can't hold together among them: then no
  /// test is run.
  public let hasErrorsOutsideTests: Bool

  /// - Parameters:
  ///   - path: absolute, or from the working folder.
  ///   - files: reads the script and those that it brings.
  /// - Throws: why the script itself can't be read; what is wrong in it, or with what it brings, is in the diagnostics.
  public init(path: String, files: any SourceFiles = SystemFiles()) throws(SourceFileError) {
    let limits = SyntaxLimits()
    let source = SourceText(path: path, bytes: try files.read(path, limit: limits.fileBytes))
    let read = Analyzer(zones: SystemTimeZones(), syntaxLimits: limits)
      .analyze(source, files: files)
    self.path = path
    let sheet = read.hasErrorsOutsideTests ? nil : RunSheet(read.tour)
    let found = sheet.map(PlanCheck.diagnostics) ?? []
    self.sheet = sheet
    analysis = read.adding(found)
    hasErrorsOutsideTests = sheet == nil || found.contains { $0.severity == .error }
  }

  /// When the plan has a stop; nil where there is none of this name, or no tour to play.
  public func planned(_ stop: String) -> Plan.PlannedStop? {
    guard let sheet, let id = sheet.tour.stop(named: stop) else { return nil }
    return sheet.plan.stops[id.index]
  }

  /// When each stop may begin and end so that every line can be kept, or the lines that can't; nil where there is no
  /// tour to play. Worked out anew each time.
  public var schedule: Schedule? { sheet.map { Schedule($0) } }

  /// Runs the tests that stand in the script, on a virtual clock.
  public func runTests() -> TestReport {
    guard let sheet, !hasErrorsOutsideTests else {
      let errors = analysis.diagnostics.filter { $0.severity == .error }
      return TestReport([
        TestReport.Section(
          path: path, problem: .scriptHasErrors(errors), sources: analysis.sources)
      ])
    }
    let runner = TestRunner(
      sheet: sheet, search: DetailSearch(sheet.tour), diagnostics: analysis.diagnostics)
    return TestReport([
      TestReport.Section(
        path: path, outcomes: runner.runAll(), sources: analysis.sources, clock: sheet.tour.clock)
    ])
  }
}

extension AnalysisResult {
  /// Whether an error lies elsewhere than in the tests of the file that was opened.
  fileprivate var hasErrorsOutsideTests: Bool {
    guard hasErrors, let root = sources.first else { return hasErrors }
    // What was only counted may lie anywhere.
    if leftOut.errors > 0 { return true }
    let tests = TourParser.parse(root).tree.root.children.filter { $0.kind == .test }.map(\.span)
    return diagnostics.contains { diagnostic in
      diagnostic.severity == .error
        && !tests.contains {
          $0.source == diagnostic.primary.source
            && $0.range.contains(diagnostic.primary.range.lowerBound)
        }
    }
  }
}
