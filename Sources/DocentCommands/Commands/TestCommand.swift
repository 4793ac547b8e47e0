internal import ArgumentParser
internal import DetailSearch
internal import TourDiagnostics
internal import TourModel
internal import TourSyntax
internal import TourTesting
internal import TourTiming

/// `docent test FILE…`: the tests that stand in scripts, on a virtual clock.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Run the tests of scripts on a virtual clock.",
    discussion: """
      Exit 1 where a test fails; a test with a mistake in it fails. Where a script has errors outside its \
      tests, nothing of it is run.
      """)

  @Argument(help: "The scripts.", completion: .file(extensions: ["tour"]))
  var files: [String]

  func run() throws {
    var report = TestReport()
    // What was tested is told even where a file could not be.
    defer { if !report.sections.isEmpty { Console.output(report.text) } }
    try reporting(forEach: files) { file throws(CommandFailure) in
      let script = try Script(path: file)
      if script.result.hasErrors { Console.output(script.renderedDiagnostics) }
      if script.hasErrorsOutsideTests { throw .scriptHasErrors }
      let section = section(of: script)
      report.add(section)
      if !section.outcomes.allSatisfy(\.hasPassed) { throw .checkFailed }
    }
  }

  private func section(of script: Script) -> TestReport.Section {
    let tour = script.result.tour
    let runner = TestRunner(
      sheet: script.sheet ?? RunSheet(tour), search: DetailSearch(tour),
      diagnostics: script.result.diagnostics)
    return TestReport.Section(
      path: script.path, outcomes: runner.runAll(), sources: script.result.sources,
      clock: tour.clock)
  }
}

extension Script {
  /// Whether an error lies elsewhere than in the tests of the file that was opened: then there is no tour to run.
  fileprivate var hasErrorsOutsideTests: Bool {
    guard result.hasErrors, let root = result.sources.first else { return result.hasErrors }
    let tests = TourParser.parse(root).tree.root.children.filter { $0.kind == .test }.map(\.span)
    return result.diagnostics.contains { diagnostic in
      diagnostic.severity == .error
        && !tests.contains {
          $0.source == diagnostic.primary.source
            && $0.range.contains(diagnostic.primary.range.lowerBound)
        }
    }
  }
}
