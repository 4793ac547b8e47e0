import Testing

/// A log that can't be recorded, or not for a while.
@Suite struct RecordingFailureTests {
  /// Fails at some of its calls, and counts them.
  private final class Recorder {
    private(set) var calls = 0
    private let failures: ClosedRange<Int>

    init(failingAt failures: ClosedRange<Int>) { self.failures = failures }

    func record() -> String? {
      calls += 1
      return failures.contains(calls) ? "disque \u{1B}[2J plein" : nil
    }
  }

  private static let warning = "The log can't be written: disque "
  private static let relief = "The log is written again: nothing of it is lost."

  @Test func `it is told at once, once, and tried again until all of it is recorded`() throws {
    let recorder = Recorder(failingAt: 2...4)
    let result = try LiveBench(columns: 120, record: { _ in recorder.record() })
      .run([.line(""), .pass(8)])
    let lines = result.text.split(separator: "\n")
    let warnings = lines.indices.filter { lines[$0].contains(Self.warning) }
    let reliefs = lines.indices.filter { lines[$0].contains(Self.relief) }
    #expect(warnings.count == 1)
    #expect(reliefs.count == 1)
    #expect(!lines[warnings[0]].contains("\u{1B}"))
    #expect(result.notices.contains { $0.contains(Self.relief) })
    // The header, the step, its two repetitions that fail, and the one that does not: nothing else was to be recorded.
    #expect(recorder.calls == 5)
  }

  @Test func `where nobody types it is tried again with each line`() throws {
    let recorder = Recorder(failingAt: 1...3)
    var bench = RehearsalBench()
    bench.record = { _ in recorder.record() }
    let result = try bench.run(["next", "where", "where", "where"])
    #expect(result.text.contains(Self.warning))
    #expect(result.text.contains(Self.relief))
    #expect(recorder.calls == 4)
  }
}
