internal import FoundationEssentials
internal import TourDiagnostics
internal import TourModel

/// What `check --format json` prints. Lines are from 1; columns are from 1 and counted in characters; offsets
/// are UTF-8 offsets from 0.
struct DiagnosticReport: Encodable {
  /// Changes when a reader of an older version could misunderstand a newer one.
  var version = 1
  let files: [File]

  struct File: Encodable {
    let path: String
    /// In all, with those that are left out.
    let errors: Int
    let warnings: Int
    /// How many diagnostics are only counted; then the last of the list says so.
    let leftOut: Int
    let diagnostics: [Entry]
  }

  struct Entry: Encodable {
    let code: String
    let severity: String
    let message: String
    let label: String?
    let place: Place
    let related: [Related]
    let notes: [String]
    let fixes: [Repair]
  }

  struct Related: Encodable {
    let place: Place
    let label: String
  }

  struct Repair: Encodable {
    let title: String
    let isSafe: Bool
    let edits: [Edit]
  }

  struct Edit: Encodable {
    let place: Place
    let replacement: String
  }

  struct Place: Encodable {
    let file: String
    let start: Position
    let end: Position
  }

  struct Position: Encodable {
    let offset: Int
    let line: Int
    let column: Int
  }

  /// Sorted keys, so that the same report is the same text.
  func json() -> String {
    JSONPage.text(of: self)
  }
}

extension DiagnosticReport.File {
  init(_ script: Script) {
    let places = DiagnosticPlaces(sources: script.result.sources)
    path = script.path
    leftOut = script.result.leftOut.total
    let shown = script.result.diagnostics.dropLast(leftOut > 0 ? 1 : 0)
    errors = shown.count { $0.severity == .error } + script.result.leftOut.errors
    warnings = shown.count { $0.severity == .warning } + script.result.leftOut.warnings
    diagnostics = script.result.diagnostics.map { DiagnosticReport.Entry($0, places: places) }
  }
}

extension DiagnosticReport.Entry {
  fileprivate init(_ diagnostic: Diagnostic, places: DiagnosticPlaces) {
    code = diagnostic.code.description
    severity = diagnostic.severity.rawValue
    message = diagnostic.message
    label = diagnostic.label
    place = places.place(diagnostic.primary)
    related = diagnostic.related.map {
      DiagnosticReport.Related(place: places.place($0.span), label: $0.label)
    }
    notes = diagnostic.notes
    fixes = diagnostic.fixes.map { fix in
      DiagnosticReport.Repair(
        title: fix.title, isSafe: fix.isSafe,
        edits: fix.edits.map {
          DiagnosticReport.Edit(place: places.place($0.span), replacement: $0.replacement)
        })
    }
  }
}

/// Turns spans into places that a reader of JSON understands.
private struct DiagnosticPlaces {
  let sources: [SourceText]
  let tables: [LineTable]

  init(sources: [SourceText]) {
    self.sources = sources
    tables = sources.map(LineTable.init)
  }

  func place(_ span: SourceSpan) -> DiagnosticReport.Place {
    DiagnosticReport.Place(
      file: sources[span.source.index].path, start: position(span.range.lowerBound, span.source),
      end: position(span.range.upperBound, span.source))
  }

  private func position(_ offset: Int, _ source: SourceID) -> DiagnosticReport.Position {
    let position = tables[source.index].position(of: offset, in: sources[source.index])
    return DiagnosticReport.Position(offset: offset, line: position.line, column: position.column)
  }
}
