internal import TourDiagnostics

/// What the tests of a file have reached of it: a line of figures, and a line for each thing that they have not.
struct CoverageText {
  private let coverage: ContentCoverage
  private let section: TestReport.Section

  init(_ coverage: ContentCoverage, in section: TestReport.Section) {
    self.coverage = coverage
    self.section = section
  }

  var lines: [String] {
    let missed = coverage.missed
    let items = missed.filter { $0.kind != .detail }
    let places = items.map { $0.span.map(place) ?? "" }
    let width = places.map(\.count).max() ?? 0
    let details = missed.filter { $0.kind == .detail }.map(\.text)
    return ["  coverage \(coverage.percent) %: \(figures)"]
      + (missed.isEmpty ? [] : ["    no test reached"])
      + zip(items, places).map { item, place in
        let margin = String(repeating: " ", count: 6 + width - place.count)
        return TerminalText.sanitized("\(margin)\(place) │ \(item.text)")
      }
      + details.map { TerminalText.sanitized("      detail \($0)") }
  }

  /// `118 of 118 paragraphs, 17 of 20 branches`; kinds of which there is nothing are left out.
  private var figures: String {
    let counts = ContentCoverage.Kind.allCases.compactMap { kind -> String? in
      let (reached, all) = coverage.count(kind)
      return all == 0 ? nil : "\(reached) of \(all) \(kind.plural)"
    }
    return counts.isEmpty ? "there is nothing to reach" : counts.joined(separator: ", ")
  }

  /// The number of its line, after the file's path where that is another one.
  private func place(_ span: SourceSpan) -> String {
    let number = "\(section.lineNumber(of: span))"
    guard span.source != .root, let path = section.lines.path(of: span) else { return number }
    return "\(path):\(number)"
  }
}
