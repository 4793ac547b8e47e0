import Foundation
import Testing
import TourDiagnostics

@Suite struct DiagnosticPageTests {
  @Test(arguments: DiagnosticPage.all)
  func `the example of a page yields its code once, and its repair nothing`(
    _ page: DiagnosticPage
  ) throws {
    let found = try page.diagnostics(below: "Example")
    #expect(found.map(\.code.description) == [page.code], "\(found.map(\.message))")
    #expect(found.map(\.severity.rawValue) == [String(page.severity)])
    #expect(try page.diagnostics(below: "Repaired").map(\.message) == [])
    #expect(page.title.hasPrefix("# \(page.code): "))
  }

  @Test func `every code of the parser has a page, and every page a code`() throws {
    let folder = Samples.package.appendingPathComponent("Sources/TourSyntax")
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var codes: [String] = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      codes += text.matches(of: /"(T[0-9]{4})"/).map { String($0.1) }
    }
    #expect(codes.sorted() == DiagnosticPage.all.map(\.code))
  }
}
