import Foundation
import Testing
import TourDiagnostics
import TourModel

/// Every page of what the analyser reports: its example yields its code, its repaired script nothing.
struct DiagnosticPagesTests {
  private func diagnostics(of script: DiagnosticPage.Script) -> [Diagnostic] {
    Analyzer(zones: TestZones(), syntaxLimits: script.syntaxLimits, limits: script.limits)
      .analyze(SourceText(path: "tour.tour", text: script.text), files: script.files).diagnostics
  }

  @Test(arguments: DiagnosticPage.ofTheModel)
  func `the example of a page yields its code, once, and nothing else`(page: DiagnosticPage) {
    let found = diagnostics(of: page.example)
    #expect(found.map(\.code.description) == [page.code], "\(found.map(\.message))")
    #expect(found.map(\.severity.rawValue) == [page.severity])
    #expect(!page.example.text.isEmpty)
  }

  @Test(arguments: DiagnosticPage.ofTheModel)
  func `the repaired script of a page is sound`(page: DiagnosticPage) {
    let found = diagnostics(of: page.repaired)
    #expect(found.isEmpty, "\(found.map { "\($0.code): \($0.message)" })")
    #expect(!page.repaired.text.isEmpty)
  }

  @Test(arguments: DiagnosticPage.ofTheModel)
  func `a page is named for its code`(page: DiagnosticPage) {
    #expect(page.name.hasPrefix(page.code + "-"))
  }

  @Test func `every code of the model has a page, and every such page a code`() throws {
    let sources = URL(filePath: #filePath).appending(path: "../../../Sources/TourModel")
      .standardized
    var codes: Set<String> = []
    for case let file as URL in FileManager.default.enumerator(
      at: sources, includingPropertiesForKeys: nil) ?? FileManager.DirectoryEnumerator()
    where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      codes.formUnion(text.matches(of: /"(T0[0-9]{3})"/).map { String($0.1) })
    }
    #expect(codes.count > 50)
    let pages = Set(DiagnosticPage.ofTheModel.map(\.code))
    #expect(codes.subtracting(pages).sorted() == [])
    #expect(pages.subtracting(codes).sorted() == [])
  }
}
