internal import TourDiagnostics

/// Finds lines of the files of an analysis.
struct ScriptLines: Sendable {
  private let sources: [SourceText]
  private let tables: [LineTable]

  init(_ sources: [SourceText]) {
    self.sources = sources
    tables = sources.map(LineTable.init)
  }

  var paths: [String] { sources.map(\.path) }

  /// From 1.
  func number(of span: SourceSpan) -> Int? {
    guard tables.indices.contains(span.source.index) else { return nil }
    return tables[span.source.index].lineIndex(at: span.range.lowerBound) + 1
  }

  func path(of span: SourceSpan) -> String? {
    sources.indices.contains(span.source.index) ? sources[span.source.index].path : nil
  }

  /// The line as it stands in the file, without the white space around it.
  func text(of span: SourceSpan) -> String {
    guard let number = number(of: span) else { return "" }
    let source = sources[span.source.index]
    let range = tables[span.source.index].range(ofLine: number - 1, in: source)
    let line = source.text(range).drop { $0.isWhitespace }
    let end = line.lastIndex { !$0.isWhitespace }.map(line.index(after:)) ?? line.startIndex
    return String(line[..<end])
  }
}
