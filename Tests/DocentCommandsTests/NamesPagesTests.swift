import Foundation
import Testing

/// The pages of what viewers ask (T05xx), run as `docent check --asks` runs a script.
@Suite struct NamesPagesTests {
  private let bench = BadInputBench()

  static let pages: [URL] =
    (try? EmbeddedDocumentsTests.pages())?.filter { $0.lastPathComponent.hasPrefix("T05") } ?? []

  @Test func `there are pages`() { #expect(Self.pages.count == 4) }

  @Test(arguments: pages)
  func `the example shows the diagnostic, the repaired script none`(page: URL) throws {
    let text = try String(contentsOf: page, encoding: .utf8)
    let scripts = text.matches(of: /```tour\n((?:.|\n)*?)```/).map { String($0.1) }
    try #require(scripts.count == 2)
    for (script, codes) in zip(scripts, [[String(page.lastPathComponent.prefix(5))], []]) {
      try bench.write("page.tour", script)
      #expect(try bench.docent("check", "--asks", "page.tour").codes == codes)
    }
  }
}
