import Foundation
import Testing

@testable import DocentCommands

/// `explain` and `reference` print what stands in `Grammar/`; the command carries it in a generated source.
@Suite struct EmbeddedDocumentsTests {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Sets DOCENT_RECORD=1 to write the source anew (`make documents`); fails while it does.
  @Test func `the generated source holds what stands in Grammar`() throws {
    let generated = Self.root.appending(
      path: "Sources/DocentCommands/Generated/EmbeddedDocuments+Generated.swift")
    let expected = try Self.source()
    let isRecording = ProcessInfo.processInfo.environment["DOCENT_RECORD"] == "1"
    if isRecording { try Data(expected.utf8).write(to: generated) }
    #expect(!isRecording, "written anew: run again without DOCENT_RECORD")
    let actual = try String(contentsOf: generated, encoding: .utf8)
    #expect(actual == expected, "Grammar/ has changed: run `make documents`")
  }

  @Test func `every page is found by its code`() throws {
    for file in try Self.pages() {
      let code = String(file.lastPathComponent.prefix(5))
      let page = try String(contentsOf: file, encoding: .utf8)
      #expect(EmbeddedDocuments.diagnostics[code] == page)
      #expect(page.hasPrefix("# \(code): "), "\(file.lastPathComponent) begins with another code")
    }
  }

  /// Every code that a source names has a page, and every page's code is named by a source.
  @Test func `codes and pages are the same set`() throws {
    var named: Set<String> = []
    for target in ["TourDiagnostics", "TourSyntax", "TourModel", "TourTiming", "TourTesting"] {
      let folder = Self.root.appending(path: "Sources/\(target)")
      let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      for case let file as URL in try #require(files) where file.pathExtension == "swift" {
        let text = try String(contentsOf: file, encoding: .utf8)
        for match in text.matches(of: /"(T\d{4})"/) { named.insert(String(match.1)) }
      }
    }
    let pages = Set(try Self.pages().map { String($0.lastPathComponent.prefix(5)) })
    #expect(named.subtracting(pages).sorted() == [], "codes without a page")
    #expect(pages.subtracting(named).sorted() == [], "pages without a code")
  }

  static func pages() throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: root.appending(path: "Grammar/diagnostics"), includingPropertiesForKeys: nil
    )
    .filter { $0.pathExtension == "md" }
    .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  static func source() throws -> String {
    let reference = try String(
      contentsOf: root.appending(path: "Grammar/reference.md"), encoding: .utf8)
    let grammar = try String(contentsOf: root.appending(path: "Grammar/tour.ebnf"), encoding: .utf8)
    let pages = try self.pages().map { file in
      let page = try String(contentsOf: file, encoding: .utf8)
      return "    \"\(file.lastPathComponent.prefix(5))\": \(literal(page)),\n"
    }
    return """
      // swift-format-ignore-file
      // Generated from Grammar/ by `make documents`; a test holds it current.

      /// The documents that the command carries.
      enum EmbeddedDocuments {
        static let reference = \(literal(reference))

        static let grammar = \(literal(grammar))

        /// Pages by code.
        static let diagnostics: [String: String] = [
      \(pages.joined())  ]
      }

      """
  }

  private static func literal(_ text: String) -> String { "###\"\"\"\n\(text)\n\"\"\"###" }
}
