internal import TourDiagnostics

extension TestReport {
  /// The report as annotations of GitHub Actions, one for each line that failed, and the summary.
  public var github: String {
    let annotations = sections.flatMap(\.annotations)
    return (annotations + [summary]).map { $0 + "\n" }.joined()
  }
}

extension TestReport.Section {
  fileprivate var annotations: [String] {
    if let problem { return annotations(of: problem) }
    return outcomes.flatMap { outcome -> [String] in
      let failed = failedLines(of: outcome).map { line in
        annotation(
          path, line: line.number, title: outcome.name,
          message: ([line.source] + line.explanation).map(TerminalText.sanitized))
      }
      guard let obstacle = outcome.obstacle else { return failed }
      var line = outcome.header
      if case .scriptError(let errors) = obstacle, let first = errors.first { line = first.primary }
      return failed
        + [
          annotation(
            path, line: lineNumber(of: line), title: outcome.name,
            message: [message(of: obstacle)])
        ]
    }
  }

  private func annotations(of problem: Problem) -> [String] {
    if problem.errors.isEmpty {
      return [annotation(path, line: 1, title: "docent", message: [problem.message])]
    }
    return problem.errors.map { error in
      annotation(
        lines.path(of: error.primary) ?? path, line: lineNumber(of: error.primary),
        title: error.code.description, message: [TerminalText.sanitized(error.message)])
    }
  }

  /// - Parameter message: lines that are safe already.
  private func annotation(
    _ path: String, line: Int, title: String, message: [String]
  ) -> String {
    let place = "file=\(Self.property(path)),line=\(line),title=\(Self.property(title))"
    return "::error \(place)::\(message.map(Self.data).joined(separator: "%0A"))"
  }

  private static func data(_ text: String) -> String { text.replacing("%", with: "%25") }

  private static func property(_ text: String) -> String {
    data(TerminalText.sanitized(text)).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
