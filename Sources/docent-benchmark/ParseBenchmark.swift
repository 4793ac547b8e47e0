internal import TourDiagnostics
internal import TourSyntax

/// Parses one generated script several times.
struct ParseBenchmark {
  let megabytes: Int

  func run() {
    let script = GeneratedScript(bytes: megabytes * 1_000_000).text
    let source = SourceText(path: "generated.tour", bytes: script)
    var limits = SyntaxLimits()
    limits.fileBytes = script.count
    var times: [Duration] = []
    var summary = ""
    for _ in 0..<max(5, min(25, 300 / megabytes)) {
      let clock = ContinuousClock()
      var result: ParseResult?
      times.append(clock.measure { result = TourParser.parse(source, limits: limits) })
      if let result {
        summary = "\(result.tree.tokenCount) tokens, \(result.diagnostics.count) diagnostics"
      }
    }
    times.sort()
    let lines = script.count { $0 == 0x0A }
    print(
      "\(script.count) bytes, \(lines) lines of \(script.count / lines) bytes, \(summary):",
      "median \(rate(times[times.count / 2], script.count)) MB/s, best \(rate(times[0], script.count)) MB/s"
    )
  }

  private func rate(_ time: Duration, _ bytes: Int) -> Int {
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
    return Int(Double(bytes) / 1e6 / seconds)
  }
}
