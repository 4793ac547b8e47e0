internal import ArgumentParser
internal import TourDiagnostics
internal import TourFiles
internal import TourModel

/// `docent check FILE…`: all that is wrong with scripts.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Report what is wrong with scripts, and mend what is beyond doubt.",
    discussion: """
      A file of rooms and works alone is checked as a collection that tours use.

      --fix applies the fixes marked (docent check --fix): those where nothing else can have been meant, such as 1h30m \
      for 1h30, a keyword in capitals, or one letter too many in one. Where the program guesses (which name is meant, \
      where a text ends), or offers two ways, it leaves the line to you.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: "The scripts; -: standard input.", completion: .file(extensions: ["tour"]))
  var files: [String]

  @Option(help: "How to report: text, or json (with a version).")
  var format = Format.text

  @Flag(help: "A warning fails too (exit code 1).")
  var strict = false

  @Flag(help: "Apply the fixes that are safe, then check again.")
  var fix = false

  @Flag(
    help: """
      Ask for every detail by each of its names, and warn of names that lead elsewhere or nowhere. It takes a moment.
      """)
  var asks = false

  func validate() throws {
    if fix, files.contains(CommandFiles.standardInput) {
      throw ValidationError("--fix writes to files, and - is standard input")
    }
  }

  func run() throws {
    var reports: [DiagnosticReport.File] = []
    defer { if format == .json { Console.output(DiagnosticReport(files: reports).json()) } }
    try reporting(forEach: files) { file throws(CommandFailure) in
      let script = try check(file)
      if format == .json { reports.append(DiagnosticReport.File(script)) }
      try judge(script)
    }
  }

  private func check(_ file: String) throws(CommandFailure) -> Script {
    var script = try Script(path: file)
    if fix { script = try mended(script) }
    if asks { script = script.withNamesChecked() }
    script = script.asCollection()
    if format == .text { report(script) }
    return script
  }

  /// Fixes may uncover other fixes, and so many diagnostics are kept of one check: rounds, until none is left. Two
  /// fixes that undid each other would go on for ever, so the rounds are counted.
  private func mended(_ original: Script) throws(CommandFailure) -> Script {
    var script = original
    var total = 0
    for _ in 0..<100 {
      let (changed, count) = FixApplication.apply(
        script.result.diagnostics, to: script.result.sources)
      if count == 0 { break }
      for source in changed {
        let read = script.result.sources[source.id.index]
        try FileReplacement.replace(source.path, read.bytes, with: source.bytes)
      }
      total += count
      script = try Script(path: script.path)
    }
    if format == .text, let told = told(fixed: total, left: script.result.diagnostics) {
      Console.output("\(TerminalText.sanitized(script.path)): \(told)\n")
    }
    return script
  }

  /// What was fixed, and why the rest is not; nil where there is nothing to say.
  private func told(fixed: Int, left: [Diagnostic]) -> String? {
    let offered = left.count { !$0.fixes.isEmpty }
    if offered == 0 { return fixed == 0 ? nil : "\(fixed) fixed" }
    return "\(fixed) fixed · \(offered) left to you: there a fix is a guess, or one of several"
  }

  private func report(_ script: Script) {
    if script.result.diagnostics.isEmpty {
      Console.output(
        "\(TerminalText.sanitized(script.path)): no mistakes · \(summary(script.result))\n")
    } else {
      Console.output(script.renderedDiagnostics)
    }
  }

  private func summary(_ result: AnalysisResult) -> String {
    let tour = result.tour
    if result.isCollection {
      return
        "a collection: \(counted(tour.rooms.count, "room")), \(counted(tour.works.count, "work"))"
    }
    return [
      counted(tour.visitedWorks.count, "work"), counted(tour.stops.count, "stop"),
      counted(tour.tests.count, "test"),
    ].joined(separator: ", ")
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private func judge(_ script: Script) throws(CommandFailure) {
    try script.requireNoErrors()
    if strict, !script.result.diagnostics.isEmpty { throw .checkFailed }
  }
}
