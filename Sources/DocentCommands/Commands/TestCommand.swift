internal import ArgumentParser
internal import DetailSearch
internal import TourDiagnostics
internal import TourFiles
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

  @Option(help: "How to report: text, tap, junit, json (with a version), or github.")
  var format = TestReportFormat.text

  @Option(
    help: "Write the report to this file; the text still goes to the screen.",
    completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Only the tests that have this in their names, in any case of letters.", valueName: "text"))
  var filter: String?

  @Flag(help: "List the tests, and run none.")
  var list = false

  @Flag(help: "Test again whenever a script, or a file that it uses, changes; Ctrl-C ends.")
  var watch = false

  @Flag(
    help: """
      Tell how much of the script the tests reach, and every paragraph, branch, option and detail that \
      none does.
      """)
  var coverage = false

  func validate() throws {
    if list, watch || coverage || output != nil || format != .text {
      throw ValidationError("--list runs no test; of the other options it takes --filter alone")
    }
    if output != nil, format == .text {
      throw ValidationError("--output is for a --format of tap, junit, json or github")
    }
  }

  func run() throws {
    if list { return try listTests() }
    guard watch else { return try runTests() }
    let watched = WatchedFiles()
    while true {
      // What failed has been told; a change may mend it.
      try? runTests(reading: watched)
      Console.error(
        "docent: watching \(watched.count) file\(watched.count == 1 ? "" : "s"); Ctrl-C ends\n")
      watched.waitForChange()
    }
  }

  private func listTests() throws {
    var count = 0
    try reporting(forEach: files) { file throws(CommandFailure) in
      let script = try Script(path: file)
      let tests = chosen(of: script.result.tour)
      count += tests.count
      Console.output(TestList(path: file, tests: tests, source: script.result.sources[0]).text)
    }
    try reporting { () throws(CommandFailure) in try requireSome(count) }
  }

  /// - Parameter reader: nil: scripts are read as a command line names them.
  private func runTests(reading reader: WatchedFiles? = nil) throws {
    var report = TestReport()
    var failure: (any Error)?
    do {
      try reporting(forEach: files) { file throws(CommandFailure) in
        try test(file, reading: reader, for: &report)
      }
    } catch {
      failure = error
    }
    // What was tested is told even where a file could not be.
    try reporting { () throws(CommandFailure) in try tell(report) }
    if let failure { throw failure }
    let count = report.sections.reduce(0) { $0 + $1.outcomes.count }
    try reporting { () throws(CommandFailure) in try requireSome(count) }
  }

  private func test(
    _ file: String, reading reader: WatchedFiles?, for report: inout TestReport
  ) throws(CommandFailure) {
    let script: Script
    do throws(CommandFailure) {
      script = try Script(path: file, files: reader)
    } catch {
      report.add(.init(path: file, problem: .init(message: error.message ?? "it can't be read")))
      throw error
    }
    if script.result.hasErrors { tellMistakes(of: script) }
    let section = section(of: script)
    report.add(section)
    if section.problem != nil { throw .scriptHasErrors }
    if !section.hasPassed { throw .checkFailed }
  }

  private func section(of script: Script) -> TestReport.Section {
    guard let sheet = script.sheet, !script.hasErrorsOutsideTests else {
      let errors = script.result.diagnostics.filter { $0.severity == .error }
      return TestReport.Section(
        path: script.path, problem: .scriptHasErrors(errors), sources: script.result.sources)
    }
    let runner = TestRunner(
      sheet: sheet, search: DetailSearch(sheet.tour), diagnostics: script.result.diagnostics)
    var coverage = coverage ? ContentCoverage(sheet.tour) : nil
    let outcomes = chosen(of: sheet.tour).map { runner.run($0, covering: &coverage) }
    return TestReport.Section(
      path: script.path, outcomes: outcomes, sources: script.result.sources,
      clock: sheet.tour.clock, coverage: coverage)
  }

  private func chosen(of tour: Tour) -> [TestBlock] {
    guard let part = filter?.lowercased() else { return tour.tests }
    return tour.tests.filter { $0.name.lowercased().contains(part) }
  }

  /// A slip in a filter must not pass for a success.
  private func requireSome(_ count: Int) throws(CommandFailure) {
    if let filter, count == 0 { throw .usage("no test has “\(filter)” in its name") }
  }

  /// Where the screen is a report's that a machine reads, they go beside it.
  private func tellMistakes(of script: Script) {
    if format == .text || output != nil {
      Console.output(script.renderedDiagnostics)
    } else {
      Console.error(script.rendered(style: .plain))
    }
  }

  private func tell(_ report: TestReport) throws(CommandFailure) {
    guard let output else { return Console.output(format.document(report)) }
    Console.output(report.text)
    if let written = FileIdentity(output),
      report.sections.contains(where: { $0.files.contains { FileIdentity($0) == written } })
    {
      throw .usage("--output \(output): it is one of the scripts, and is not written over")
    }
    try SystemFiles.write(Array(format.document(report).utf8), to: output)
  }
}
