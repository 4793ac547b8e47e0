import Foundation
import Testing
import TourModel
import TourRuntime
import TourTiming

/// Logs that anybody may have written: each number of a sound one is another, and the run goes on or is refused.
@Suite struct HostileLogTests {
  private static let numbers = ["-1", "0", "9223372036854775807", "-9223372036854775808"]

  @Test(arguments: numbers)
  func `no number of a log stops the program`(_ number: String) throws {
    try replayEach(of: log(), with: number)
  }

  @Test(arguments: numbers)
  func `no number of a state that a log goes on from stops the program`(_ number: String) throws {
    let run = try log()
    let header = LogHeader(
      run.machine.sheet, options: run.machine.options, limits: run.machine.limits,
      from: run.machine.state)
    var resumed = try #require(
      try? TourRun.replay(TourLog(header: header), on: run.machine.sheet))
    _ = resumed.handle(.tick(to: resumed.state.now + .seconds(1)))
    try replayEach(of: resumed, with: number)
  }

  private func log() throws -> TourRun {
    var run = TourRun(try Script.sheet(RunLogTests.script))
    let reflet = try run.machine.place("lac.reflet")
    let events: [TourEvent] = [
      .viewers(3000), .tick(to: .seconds(3)), .vote(option: 1, count: 3),
      .request(
        text: "le reflet", language: Language("fr"), count: 9, understood: reflet, viewer: 4),
      .linger(to: .seconds(30)), .late(.seconds(40)), .delay(.seconds(5)), .add(.seconds(2)),
      .answer(RequestID(1)), .settle([RequestID(1)], as: .dismissed),
    ]
    for event in events { _ = run.handle(event) }
    return run
  }

  private func replayEach(of run: TourRun, with number: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let lines = try run.log.lines.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
    var replayed = 0
    for (index, line) in lines.enumerated() {
      for match in line.matches(of: /[:\[,](-?[0-9]+)/) {
        var changed = lines
        let written = match.output.1
        changed[index].replaceSubrange(written.startIndex..<written.endIndex, with: number)
        if playOn(changed, run.machine.sheet, acceptsChangedTour: false) { replayed += 1 }
        if playOn(changed, run.machine.sheet, acceptsChangedTour: true) { replayed += 1 }
      }
    }
    #expect(replayed > 0)
  }

  /// Whether it could be read and replayed.
  private func playOn(_ lines: [String], _ sheet: RunSheet, acceptsChangedTour: Bool) -> Bool {
    let decoder = JSONDecoder()
    guard let read = try? lines.map({ try decoder.decode(LogLine.self, from: Data($0.utf8)) }),
      let log = try? TourLog(lines: read),
      var run = try? TourRun.replay(log, on: sheet, acceptsChangedTour: acceptsChangedTour)
    else { return false }
    let now = run.state.now
    #expect(now <= RuntimeLimits().latestMoment)
    for event in [.viewers(10), .tick(to: now), .next, .late(.seconds(30)), .next] as [TourEvent] {
      _ = run.handle(event)
    }
    return true
  }
}
