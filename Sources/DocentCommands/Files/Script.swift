internal import LineEditing
internal import TourDiagnostics
internal import TourModel
internal import TourSyntax

/// A script that a command was given, read and analysed with the files that it brings.
struct Script {
  let path: String
  let result: AnalysisResult

  /// - Parameter fileBytes: the most that one file may hold; nil: the language's limit.
  init(path: String, fileBytes: Int? = nil) throws(CommandFailure) {
    var limits = SyntaxLimits()
    if let fileBytes { limits.fileBytes = fileBytes }
    self.path = path
    let source = SourceText(path: path, bytes: try Self.read(path, limit: limits.fileBytes))
    result = Analyzer(zones: SystemTimeZones(), syntaxLimits: limits)
      .analyze(source, files: SystemFiles())
  }

  static func read(_ path: String, limit: Int) throws(CommandFailure) -> [UInt8] {
    do throws(SourceFileError) {
      return try SystemFiles().read(path, limit: limit)
    } catch {
      throw .unreadable(path: path, error)
    }
  }

  /// All diagnostics as standard output shows them, and how many there were; empty where there are none.
  var renderedDiagnostics: String {
    guard !result.diagnostics.isEmpty else { return "" }
    let renderer = DiagnosticRenderer(
      sources: result.sources, width: Console.terminal.columns, style: Console.diagnosticStyle)
    return result.diagnostics.map(renderer.render).joined()
      + DiagnosticRenderer.summary(of: result.diagnostics)
  }

  /// Prints the diagnostics where there are errors, and fails.
  func requireNoErrors() throws(CommandFailure) {
    guard result.hasErrors else { return }
    Console.output(renderedDiagnostics)
    throw .scriptHasErrors
  }
}
