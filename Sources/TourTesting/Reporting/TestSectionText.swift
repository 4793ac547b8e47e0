internal import TourDiagnostics
internal import TourModel

/// The text of one file's tests: a line for each that passed, and all about those that failed.
struct TestSectionText {
  private let section: TestReport.Section
  private let tables: [LineTable]
  private let words: RunWords

  init(_ section: TestReport.Section) {
    self.section = section
    tables = section.sources.map(LineTable.init)
    var tour = Tour()
    tour.clock = section.clock
    words = RunWords(tour: tour)
  }

  var text: String {
    var lines = [TerminalText.sanitized(section.path)]
    for (index, outcome) in section.outcomes.enumerated() {
      lines.append(header(outcome, milliseconds: section.milliseconds?[index]))
      lines += explanation(of: outcome)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func header(_ outcome: TestOutcome, milliseconds: Int?) -> String {
    let name = TerminalText.sanitized(outcome.name)
    guard outcome.hasPassed else { return "  ✗ \(name)" }
    let count = outcome.expectationCount
    let time = milliseconds.map { ", \($0) ms" } ?? ""
    return "  ✓ \(name) (\(count) expectation\(count == 1 ? "" : "s")\(time))"
  }

  private func explanation(of outcome: TestOutcome) -> [String] {
    switch outcome.obstacle {
    case .scriptError: ["      a line of it has an error, so it was not run"]
    case .endlessRun: failures(of: outcome) + ["      the run was given up: it has no end"]
    case nil: failures(of: outcome)
    }
  }

  private func failures(of outcome: TestOutcome) -> [String] {
    let failing = outcome.lines.compactMap { line in line.failure.map { (line.line.span, $0) } }
    let numbers = failing.map { number(of: $0.0) }
    let width = numbers.map(\.count).max() ?? 0
    return zip(failing, numbers).flatMap { failing, number in
      let (span, failure) = failing
      let margin = String(repeating: " ", count: 4 + width - number.count)
      let gutter = String(repeating: " ", count: 4 + width) + " │   "
      return ["\(margin)\(number) │   \(source(of: span))"]
        + explanation(of: failure).map { gutter + TerminalText.sanitized($0) }
    }
  }

  private func explanation(of failure: TestFailure) -> [String] {
    let excess = failure.excess.flatMap { $0.time == .zero ? nil : ", \($0)" } ?? ""
    let because = failure.because.map { "\(words.time($0.at)) \($0.text)" }
    return ["expected \(failure.expected)", failure.happened + excess]
      + (because.isEmpty ? [] : ["because: " + because.joined(separator: " · ")])
  }

  private func number(of span: SourceSpan) -> String {
    guard tables.indices.contains(span.source.index) else { return "?" }
    return "\(tables[span.source.index].lineIndex(at: span.range.lowerBound) + 1)"
  }

  /// The line as it stands in the file, without the white space around it.
  private func source(of span: SourceSpan) -> String {
    guard tables.indices.contains(span.source.index) else { return "" }
    let source = section.sources[span.source.index]
    let table = tables[span.source.index]
    let range = table.range(ofLine: table.lineIndex(at: span.range.lowerBound), in: source)
    let line = source.text(range).drop { $0.isWhitespace }
    let end = line.lastIndex { !$0.isWhitespace }.map(line.index(after:)) ?? line.startIndex
    return TerminalText.sanitized(line[..<end])
  }
}
