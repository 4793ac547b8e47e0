import Foundation
import Testing
import TourDiagnostics
import TourModel
import TourTiming

@testable import DocentCommands

/// The pages of what the plan shows (T031x, T032x), run as `docent check` runs a script.
@Suite struct PlanPagesTests {
  static let pages: [URL] =
    (try? EmbeddedDocumentsTests.pages())?
    .filter {
      $0.lastPathComponent.hasPrefix("T031") || $0.lastPathComponent.hasPrefix("T032")
    } ?? []

  @Test func `there are pages`() { #expect(Self.pages.count == 9) }

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

  @Test func `a conflict shows its lines, what each asks for, and what is missing`() throws {
    let script = """
      tour t "T"
        speaks fr
        lasts ..12m
      room hall "Hall"
        to far 30s
      room far "Far"
      stop hall 8m..10m
      stop far as b 5s..
      stop hall as c 6m..
      stop far as d 1s
      """
    let diagnostics = try diagnostics(script)
    #expect(diagnostics.map(\.code.description) == ["T0320"])
    // 8m + 6m + 3 walks = 15m30s against 12m; the 6 s of the others are not needed.
    #expect(
      diagnostics.first?.message
        == "these 3 lines can't all hold: 3m30s are missing, and 3m36s with all other stops in force"
    )
    #expect(diagnostics.first?.label == "at most 12m")
    #expect(diagnostics.first?.related.map(\.label) == ["at least 8m", "at least 6m"])
    #expect(diagnostics.first?.notes == ["the walks between them take 1m30s"])
  }

  @Test func `many stops of a conflict that follow each other are one note`() throws {
    let stops = (1...7).map { "stop hall as s\($0) 1m" }.joined(separator: "\n")
    let diagnostics = try diagnostics(
      "tour t \"T\"\n  speaks fr\n  lasts 10m..\nroom hall \"Hall\"\n" + stops)
    #expect(diagnostics.map(\.message) == ["these 8 lines can't all hold: 3m are missing"])
    #expect(diagnostics.first?.notes == ["stops 1 to 7, `s1` to `s7`, take at most 7m"])
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
