internal import LineEditing
internal import TourDiagnostics
internal import TourFiles
internal import TourModel
internal import TourTesting
internal import TourTiming

/// A script that a command was given, read and analysed with the files that it brings.
struct Script {
  let path: String
  /// The analyser's diagnostics, and, where there is no error, what the plan shows.
  let result: AnalysisResult
  /// The tour with its times worked out; nil where there are errors outside its tests: then there is no tour to
  /// play.
  let sheet: RunSheet?
  /// Also where lines about time can't hold together: there is a plan to look at, and nothing to test.
  let hasErrorsOutsideTests: Bool

  /// - Parameter files: reads the script and those that it brings; nil: as a command line names them.
  init(path: String, files: (any SourceFiles)? = nil) throws(CommandFailure) {
    do throws(SourceFileError) {
      let script = try TourScript(path: path, files: files ?? CommandFiles(script: path))
      self.path = path
      result = script.analysis
      sheet = script.sheet
      hasErrorsOutsideTests = script.hasErrorsOutsideTests
    } catch {
      throw .unreadable(path: path, error)
    }
  }

  private init(_ script: Script, result: AnalysisResult) {
    path = script.path
    self.result = result
    sheet = script.sheet
    hasErrorsOutsideTests = script.hasErrorsOutsideTests
  }

  /// With what its names lack, where there is a tour to ask.
  func withNamesChecked() -> Script {
    guard sheet != nil else { return self }
    return Script(self, result: result.adding(NamesCheck(result).diagnostics()))
  }

  /// A collection as such: it has no tour, and needs none.
  func asCollection() -> Script {
    result.isCollection ? Script(self, result: result.withoutMissingTour()) : self
  }

  /// The bytes of something that a command line names.
  static func read(_ path: String, limit: Int) throws(CommandFailure) -> [UInt8] {
    try read(path, limit: limit, from: .orPipes)
  }

  /// The bytes of a file that a script names, or a person at the prompt: nothing else, for it might never end.
  static func readFile(_ path: String, limit: Int) throws(CommandFailure) -> [UInt8] {
    try read(path, limit: limit, from: SystemFiles())
  }

  private static func read(
    _ path: String, limit: Int, from files: SystemFiles
  ) throws(CommandFailure) -> [UInt8] {
    do throws(SourceFileError) {
      return try files.read(path, limit: limit)
    } catch {
      throw .unreadable(path: path, error)
    }
  }

  /// All diagnostics as standard output shows them, and how many there were; empty where there are none.
  var renderedDiagnostics: String { rendered(style: Console.diagnosticStyle) }

  func rendered(style: DiagnosticStyle) -> String {
    guard !result.diagnostics.isEmpty else { return "" }
    let renderer = DiagnosticRenderer(
      sources: result.sources, width: Console.terminal.columns, style: style)
    return result.diagnostics.map(renderer.render).joined()
      + DiagnosticRenderer.summary(of: result.diagnostics, leftOut: result.leftOut)
  }

  /// For the end of a command that goes on in spite of errors.
  func requireNoErrors() throws(CommandFailure) {
    if result.hasErrors { throw .scriptHasErrors }
  }

  /// The run sheet; where there is none, prints the diagnostics and fails.
  ///
  /// - Parameter rehearsed: takes the place of estimates.
  func requiredSheet(
    rehearsed: RehearsedSpeech = .none
  ) throws(CommandFailure) -> RunSheet {
    guard let sheet else {
      Console.output(renderedDiagnostics)
      throw .scriptHasErrors
    }
    if result.hasErrors {
      Console.error("docent: \(path): it has mistakes; docent check shows them\n")
    }
    return sheet.with(rehearsed)
  }

  /// The run sheet of a script whose times can be kept; where they can't, prints the diagnostics and fails.
  func soundSheet() throws(CommandFailure) -> RunSheet {
    guard let sheet, !hasErrorsOutsideTests else {
      Console.output(renderedDiagnostics)
      throw .scriptHasErrors
    }
    return sheet
  }
}

extension RunSheet {
  /// The same tour with what was rehearsed in place of estimates.
  func with(_ rehearsed: RehearsedSpeech) -> RunSheet {
    rehearsed.isEmpty ? self : RunSheet(tour, rehearsed: rehearsed)
  }
}
