internal import ArgumentParser
internal import TourTesting

/// How `docent test` reports.
enum TestReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, tap, junit, json, github

  func document(_ report: TestReport) -> String {
    switch self {
    case .text: report.text
    case .tap: report.tap
    case .junit: report.junit
    case .json: TestReportDocument(report).json()
    case .github: report.github
    }
  }
}
