import DetailSearch
import LineEditing
import Testing
import TourTiming

@testable import TourREPL

@Suite struct CompletionTests {
  private func completions(_ typed: String, after lines: [String] = []) throws -> [String] {
    let tour = try SampleTour.tour()
    let reader = ScriptedReader(lines)
    let rehearsal = Rehearsal(
      RunSheet(tour), search: DetailSearch(tour), reader: reader, presentation: Presentation(),
      output: { _ in }, reload: { .broken(diagnostics: "") })
    _ = rehearsal.rehearse()
    return rehearsal.completions(for: LineContext(beforeCursor: typed)).candidates.map(\.text)
  }

  @Test func `commands, and what they take, are completed`() throws {
    #expect(try completions("re") == ["requests", "restore", "reload", "report"])
    #expect(try completions("goto ") == ["hall", "lavacourt", "adieu"])
    #expect(try completions("goto L") == ["lavacourt"])
    #expect(try completions("drop ") == ["lavacourt"])
    #expect(try completions("restore ", after: ["drop lavacourt"]) == ["lavacourt"])
    #expect(try completions("show co", after: [""]) == ["coupole"])
    #expect(try completions("dismiss ", after: ["", "? rien", "? coupole"]) == ["1", "2"])
    #expect(try completions("language ") == ["zh", "fr", "all"])
    #expect(try completions("nonsense x").isEmpty)
  }
}
