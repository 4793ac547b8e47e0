internal import TourDiagnostics

extension TestReport {
  /// The report as JUnit's XML, which most services of continuous integration read: a suite for
  /// each file, a case for each test. How long a test took is left out, so that the same script
  /// gives the same report.
  public var junit: String {
    let count = sections.reduce(0) { $0 + $1.caseCount }
    let failures = sections.reduce(0) { $0 + $1.failureCount }
    let errors = sections.reduce(0) { $0 + $1.errorCount }
    let counts = "tests=\"\(count)\" failures=\"\(failures)\" errors=\"\(errors)\""
    let lines =
      [
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<testsuites name=\"docent\" \(counts)>",
      ] + sections.flatMap(\.suite) + ["</testsuites>"]
    return lines.map { $0 + "\n" }.joined()
  }
}

extension TestReport.Section {
  fileprivate var caseCount: Int { problem == nil ? outcomes.count : 1 }

  fileprivate var errorCount: Int {
    problem == nil ? outcomes.count { $0.obstacle != nil } : 1
  }

  fileprivate var failureCount: Int {
    outcomes.count { $0.obstacle == nil && !$0.hasPassed }
  }

  fileprivate var suite: [String] {
    let name = XMLText.escaped(path)
    let counts =
      "tests=\"\(caseCount)\" failures=\"\(failureCount)\" errors=\"\(errorCount)\" skipped=\"0\""
    return ["  <testsuite name=\"\(name)\" file=\"\(name)\" \(counts)>"]
      + (problem.map(problemCase) ?? outcomes.flatMap(testCase)) + ["  </testsuite>"]
  }

  private func problemCase(_ problem: Problem) -> [String] {
    let errors = problem.errors.map { "\($0.code): \($0.message)" }
    return element(
      "the script can be run", attributes: "",
      troubles: [trouble("error", problem.message, [problem.message] + errors)])
  }

  private func testCase(_ outcome: TestOutcome) -> [String] {
    let failed = failedLines(of: outcome)
    var troubles: [[String]] = []
    if let obstacle = outcome.obstacle {
      let message = message(of: obstacle)
      troubles.append(trouble("error", message, [message]))
    } else if let first = failed.first {
      let text = failed.flatMap { ["line \($0.number): \($0.source)"] + $0.explanation }
      troubles.append(trouble("failure", "expected \(first.failure.expected)", text))
    }
    let line = "line=\"\(lineNumber(of: outcome.header))\""
    return element(
      outcome.name, attributes: " \(line) assertions=\"\(outcome.expectationCount)\"",
      troubles: troubles)
  }

  private func element(_ name: String, attributes: String, troubles: [[String]]) -> [String] {
    let path = XMLText.escaped(path)
    let start =
      "    <testcase classname=\"\(path)\" name=\"\(XMLText.escaped(name))\" file=\"\(path)\"\(attributes)"
    return troubles.isEmpty
      ? [start + "/>"] : [start + ">"] + troubles.joined() + ["    </testcase>"]
  }

  private func trouble(_ kind: String, _ message: String, _ lines: [String]) -> [String] {
    let text = lines.map { XMLText.escaped($0) }.joined(separator: "\n")
    return ["      <\(kind) message=\"\(XMLText.escaped(message))\">\(text)</\(kind)>"]
  }
}
