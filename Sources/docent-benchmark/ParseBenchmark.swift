internal import Foundation
internal import TourDiagnostics
internal import TourSyntax

/// Parses one generated script several times, and counts processor time: other work on the machine does not.
struct ParseBenchmark {
  let megabytes: Int

  func run() {
    let script = GeneratedScript(bytes: megabytes * 1_000_000).text
    let source = SourceText(path: "generated.tour", bytes: script)
    var limits = SyntaxLimits()
    limits.fileBytes = script.count
    var times: [Double] = []
    var summary = ""
    for _ in 0..<max(5, min(25, 300 / megabytes)) {
      let start = Self.processorSeconds
      let result = TourParser.parse(source, limits: limits)
      times.append(Self.processorSeconds - start)
      summary = "\(result.tree.tokenCount) tokens, \(result.diagnostics.count) diagnostics"
    }
    times.sort()
    let lines = script.count { $0 == 0x0A }
    print(
      "\(script.count) bytes, \(lines) lines of \(script.count / lines) bytes, \(summary):",
      "median \(rate(times[times.count / 2], script.count)) MB/s, best \(rate(times[0], script.count)) MB/s"
    )
  }

  private func rate(_ seconds: Double, _ bytes: Int) -> Int { Int(Double(bytes) / 1e6 / seconds) }

  private static var processorSeconds: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }
}
