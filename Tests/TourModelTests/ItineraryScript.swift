import TourDiagnostics
import TourModel
import TourTestSupport

/// A script analysed for a test: no other files, and two zones without clock changes.
struct ItineraryScript {
  let result: AnalysisResult

  init(_ text: String) {
    result = Analyzer(zones: TwoZones()).analyze(
      SourceText(path: "test.tour", text: text), files: NoFiles())
  }

  /// A tour in Chinese with French captions and English viewers: a hall with a detail, a work with two, two rooms.
  static func tour(
    _ stops: String, header: String = "  speaks zh\n  captions fr\n", work: String = ""
  ) -> Self {
    Self(
      """
      tour demo "Une visite"
      \(header)  starts 2016-09-15 10:00 Europe/Paris
      room hall "Hall"
        to salle 10s
        detail coupole "la coupole"
      room salle "Salle"
      work lavacourt "Lavacourt"
        in salle
      \(work)  detail reflet "le reflet"
        detail ciel "le ciel"
      \(stops)
      """)
  }

  /// One stop at the work, with these lines.
  static func stop(_ lines: String, header: String = "  speaks zh\n  captions fr\n") -> Self {
    tour("stop lavacourt 4m\n" + lines, header: header)
  }

  var tour: Tour { result.tour }

  /// `T0250 3:8` and so on: code, line and column, in the order of the text.
  var found: [String] {
    guard let source = result.sources.first else { return [] }
    let table = LineTable(source)
    return result.diagnostics.map {
      let (line, column) = table.position(of: $0.primary.range.lowerBound, in: source)
      return "\($0.code) \(line):\(column)"
    }
  }

  /// What the primary range of the only diagnostic covers; nil where there is none or more than one.
  var foundText: String? {
    guard result.diagnostics.count == 1, let diagnostic = result.diagnostics.first else {
      return nil
    }
    return result.sources.first?.text(diagnostic.primary.range)
  }

  var codes: [String] { result.diagnostics.map(\.code.description) }

  /// The script after the first fix of its only diagnostic.
  var repaired: Self? {
    guard result.diagnostics.count == 1, let source = result.sources.first,
      let edits = result.diagnostics.first?.fixes.first?.edits
    else { return nil }
    var bytes = source.bytes
    for edit in edits.sorted(by: { $0.span.range.lowerBound > $1.span.range.lowerBound }) {
      bytes.replaceSubrange(edit.span.range, with: edit.replacement.utf8)
    }
    return Self(String(decoding: bytes, as: UTF8.self))
  }
}
