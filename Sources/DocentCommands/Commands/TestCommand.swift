internal import ArgumentParser
internal import DetailSearch
internal import TourDiagnostics
internal import TourModel
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
      guard let sheet = script.sheet else { throw .scriptHasErrors }
      let section = section(of: script, sheet)
      report.add(section)
      if !section.outcomes.allSatisfy(\.hasPassed) { throw .checkFailed }
    }
  }

  private func section(of script: Script, _ sheet: RunSheet) -> TestReport.Section {
    let runner = TestRunner(
      sheet: sheet, search: DetailSearch(sheet.tour),
      diagnostics: script.result.diagnostics)
    return TestReport.Section(
      path: script.path, outcomes: runner.runAll(), sources: script.result.sources,
      clock: sheet.tour.clock)
  }
}
