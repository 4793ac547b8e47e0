internal import LineEditing
internal import TourDiagnostics
internal import TourModel
internal import TourSyntax
internal import TourTiming

/// A script that a command was given, read and analysed with the files that it brings.
struct Script {
  let path: String
  /// The analyser's diagnostics, and, where there is no error, what the plan shows.
  let result: AnalysisResult
  /// The tour with its times worked out; nil where there are errors outside its tests: then there is no tour to
  /// play.
  let sheet: RunSheet?

  /// - Parameters:
  ///   - files: reads the script and those that it brings.
  ///   - fileBytes: the most that one file may hold; nil: the language's limit.
  init(
    path: String, files: any SourceFiles = SystemFiles(), fileBytes: Int? = nil
  ) throws(CommandFailure) {
    var limits = SyntaxLimits()
    if let fileBytes { limits.fileBytes = fileBytes }
    self.path = path
    let source = SourceText(
      path: path, bytes: try Self.read(path, limit: limits.fileBytes, by: files))
    let analysis = Analyzer(zones: SystemTimeZones(), syntaxLimits: limits)
      .analyze(source, files: files)
    sheet = analysis.hasErrorsOutsideTests ? nil : RunSheet(analysis.tour)
    result = analysis.adding(sheet.map(PlanCheck.diagnostics) ?? [])
  }

  static func read(
    _ path: String, limit: Int, by files: any SourceFiles = SystemFiles()
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

  /// The run sheet; where there is none, prints the diagnostics and fails.
  func requiredSheet() throws(CommandFailure) -> RunSheet {
    guard let sheet else {
      Console.output(renderedDiagnostics)
      throw .scriptHasErrors
    }
    if result.hasErrors {
      Console.error("docent: \(path): it has mistakes; docent check shows them\n")
    }
    return sheet
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
