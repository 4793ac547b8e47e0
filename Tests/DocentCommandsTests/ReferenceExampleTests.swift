import Foundation
import Testing
import TourTesting

@Suite struct ReferenceExampleTests {
  /// A script of the reference, and the topic that it stands in.
  struct Example: CustomTestStringConvertible {
    let topic: String
    let number: Int
    let text: String

    var testDescription: String { "\(topic), example \(number)" }
  }

  static let examples = Self.read()

  private static func read() -> [Example] {
    let url = ShippedScript.repository.appending(path: "Grammar/reference.md")
    guard let reference = try? String(contentsOf: url, encoding: .utf8) else { return [] }
    var examples: [Example] = []
    var topic = "Introduction"
    var body: [Substring]?
    for line in reference.split(separator: "\n", omittingEmptySubsequences: false) {
      if let lines = body {
        if line == "```" {
          let text = lines.joined(separator: "\n") + "\n"
          examples.append(Example(topic: topic, number: examples.count + 1, text: text))
          body = nil
        } else {
          body = lines + [line]
        }
      } else if line == "```tour" {
        body = []
      } else if line.hasPrefix("## ") {
        topic = String(line.dropFirst(3))
      }
    }
    return examples
  }

  @Test func `the reference has examples of most of its topics`() {
    #expect(Set(Self.examples.map(\.topic)).count >= 14)
  }

  @Test(arguments: examples)
  func `an example of the reference yields no diagnostic`(_ example: Example) {
    let script = ShippedScript(example.text, path: "example.tour")
    #expect(script.diagnosticText == "")
  }

  @Test(arguments: examples)
  func `the tests in an example of the reference pass`(_ example: Example) {
    let report = ShippedScript(example.text, path: "example.tour").testReport
    #expect(report.hasPassed, "\(report.text)")
  }
}
