import Foundation
import Testing
import TourDiagnostics
import TourModel
import TourTiming

@testable import DocentCommands

/// The pages of what the plan shows (T031x), run as `docent check` runs a script.
@Suite struct PlanPagesTests {
  static let pages: [URL] =
    (try? EmbeddedDocumentsTests.pages())?
    .filter { $0.lastPathComponent.hasPrefix("T031") } ?? []

  @Test func `there are pages`() { #expect(Self.pages.count == 5) }

  @Test(arguments: pages)
  func `the example shows the diagnostic, the repaired script none`(page: URL) throws {
    let text = try String(contentsOf: page, encoding: .utf8)
    let scripts = text.matches(of: /```tour\n((?:.|\n)*?)```/).map { String($0.1) }
    try #require(scripts.count == 2)
    #expect(try codes(scripts[0]) == [String(page.lastPathComponent.prefix(5))])
    #expect(try codes(scripts[1]) == [])
  }

  @Test func `an overrun says how much text to cut`() throws {
    let script = """
      tour t "T"
        speaks zh
        pace zh 200 characters/min
      room hall "大厅"
      stop hall ..30s
        zh> \(String(repeating: "月", count: 200))。
      """
    let diagnostics = try diagnostics(script)
    #expect(diagnostics.map(\.message) == ["what is in `hall` is 31s too long"])
    // 200 characters at 200 a minute and the paragraph's end, 61 s; 31 s is 103 characters.
    #expect(diagnostics.first?.notes == ["31s is about 103 characters of `zh>`"])
    #expect(diagnostics.first?.label == "at most 30s; it takes 1m01s")
  }

  private func codes(_ script: String) throws -> [String] {
    try diagnostics(script).map(\.code.description)
  }

  private func diagnostics(_ text: String) throws -> [Diagnostic] {
    let file = URL.temporaryDirectory.appending(path: "docent-\(UUID().uuidString).tour")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try Script(path: file.path).result.diagnostics
  }
}
