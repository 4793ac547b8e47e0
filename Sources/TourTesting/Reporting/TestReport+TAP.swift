internal import TourDiagnostics

extension TestReport {
  /// The report in the Test Anything Protocol, version 14: a line for each test, and a YAML block
  /// below each that failed. A file that could not be run is a test that failed.
  public var tap: String {
    let points = sections.flatMap(\.points)
    let lines = points.enumerated().flatMap { index, point in
      let verdict = point.trouble == nil ? "ok" : "not ok"
      return ["\(verdict) \(index + 1) - \(Self.tapName(point.name))"] + (point.trouble ?? [])
    }
    return (["TAP version 14", "1..\(points.count)"] + lines).map { $0 + "\n" }.joined()
  }

  /// A `#` would begin a directive.
  private static func tapName(_ name: String) -> String {
    TerminalText.sanitized(name).replacing("\\", with: "\\\\").replacing("#", with: "\\#")
  }
}

extension TestReport.Section {
  fileprivate var points: [(name: String, trouble: [String]?)] {
    if let problem {
      return [(path, Self.block(["message: \(Self.quoted(problem.message))"]))]
    }
    return outcomes.map { outcome in
      (
        "\(path): \(outcome.name)",
        outcome.hasPassed ? nil : Self.block(trouble(of: outcome))
      )
    }
  }

  private func trouble(of outcome: TestOutcome) -> [String] {
    let obstacle = outcome.obstacle.map { ["message: \(Self.quoted(message(of: $0)))"] } ?? []
    let failed = failedLines(of: outcome)
    let failures = failed.flatMap { line in
      [
        "  - line: \(line.number)",
        "    source: \(Self.quoted(line.source))",
        "    expected: \(Self.quoted(line.failure.expected))",
        "    happened: \(Self.quoted(line.happened))",
      ]
        + (line.because.isEmpty
          ? [] : ["    because: [\(line.because.map(Self.quoted).joined(separator: ", "))]"])
    }
    return obstacle + (failures.isEmpty ? [] : ["failures:"] + failures)
  }

  private static func block(_ lines: [String]) -> [String] {
    (["---"] + lines + ["..."]).map { "  " + $0 }
  }

  /// A double-quoted YAML text.
  private static func quoted(_ text: String) -> String {
    let safe = TerminalText.sanitized(text)
    return "\"" + safe.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
