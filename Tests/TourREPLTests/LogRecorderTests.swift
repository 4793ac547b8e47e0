import Testing
import TourRuntime
import TourTiming

@testable import TourREPL

@Suite struct LogRecorderTests {
  @Test func `a log is handed out each time that it has grown, and then only`() throws {
    var run = TourRun(RunSheet(try SampleTour.tour()))
    var counts: [Int] = []
    var recorder = LogRecorder {
      counts.append($0.entries.count)
      return nil
    }
    for _ in 0..<2 {
      _ = run.handle(.next)
      for _ in 0..<2 {
        let kept = recorder.record(run.log)
        #expect(kept == nil)
      }
    }
    #expect(counts == [1, 2])
  }

  @Test func `of a long log the later half is kept`() throws {
    var run = TourRun(RunSheet(try SampleTour.tour()))
    var recorder = LogRecorder { _ in nil }
    for _ in 0..<LogRecorder.mostEntries { _ = run.handle(.viewers(1), from: .audience) }
    let atLimit = recorder.record(run.log)
    _ = run.handle(.viewers(1), from: .audience)
    let pastLimit = recorder.record(run.log)
    #expect(atLimit == nil)
    #expect(pastLimit == LogRecorder.mostEntries / 2)
  }
}
