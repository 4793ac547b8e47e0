import Foundation
import Testing
import TourDiagnostics
import TourSyntax

/// A page of `Grammar/diagnostics` about reading a line.
///
/// The info string of a fence may hold a limit, such as `nesting=1`, or `escapes=1`: then `\xFF` stands for a byte
/// and `\u{7}` for a character that the page itself should not hold.
struct DiagnosticPage: Sendable, CustomTestStringConvertible {
  let file: String
  let text: String

  static let all: [DiagnosticPage] = {
    let folder = Samples.package.appendingPathComponent("Grammar/diagnostics")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasPrefix("T01") }.sorted().compactMap { name in
      (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8))
        .map { DiagnosticPage(file: name, text: $0) }
    }
  }()

  var testDescription: String { file }
  var code: String { String(file.prefix(5)) }
  private var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
  var title: Substring { lines[0] }
  var severity: Substring { lines.count > 1 ? lines[1] : "" }

  /// What parsing the script below a heading reports.
  func diagnostics(below heading: String) throws -> [Diagnostic] {
    let below = lines.drop { $0 != "## " + heading }
    let fence = try #require(below.firstIndex { $0.hasPrefix("```tour") })
    let body = lines[(fence + 1)...].prefix { $0 != "```" }.map { $0 + "\n" }.joined()
    let options = lines[fence].dropFirst(7).split(separator: " ")
    var limits = SyntaxLimits()
    for option in options {
      let value = try #require(option.split(separator: "=").last.flatMap { Int($0) })
      switch option.prefix(while: { $0 != "=" }) {
      case "nesting": limits.nesting = value
      case "diagnostics": limits.diagnostics = value
      case "fileBytes": limits.fileBytes = value
      default: #expect(option == "escapes=1")
      }
    }
    let bytes = options.contains("escapes=1") ? Self.unescaped(body) : Array(body.utf8)
    return TourParser.parse(SourceText(path: file, bytes: bytes), limits: limits).diagnostics
  }

  private static func unescaped(_ body: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Substring(body)
    while let first = rest.first {
      if let match = rest.prefixMatch(of: /\\x([0-9A-F]{2})/), let byte = UInt8(match.1, radix: 16)
      {
        bytes.append(byte)
        rest = rest[match.range.upperBound...]
      } else if let match = rest.prefixMatch(of: /\\u\{([0-9A-F]+)\}/),
        let scalar = UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init)
      {
        bytes += Array(String(Character(scalar)).utf8)
        rest = rest[match.range.upperBound...]
      } else {
        bytes += Array(String(first).utf8)
        rest.removeFirst()
      }
    }
    return bytes
  }
}
