import Foundation
import Testing
import TourModel
import TourRuntime

/// States that come from outside: from a file, or from a run of another tour.
@Suite struct StateCheckTests {
  private func resumes(_ change: (String) -> String, at seconds: Int = 5) throws -> Bool {
    let sheet = try Script.sheet(RunLogTests.script)
    var machine = TourMachine(sheet)
    _ = machine.tick(seconds)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let text = String(decoding: try encoder.encode(machine.state), as: UTF8.self)
    let changed = change(text)
    let state = try JSONDecoder().decode(TourState.self, from: Data(changed.utf8))
    return TourMachine(sheet, resuming: state) != nil
  }

  @Test func `a state of the tour goes on`() throws {
    #expect(try resumes { $0 })
    #expect(try resumes({ $0 }, at: 500))
  }

  @Test(arguments: [#""visits":[]"#, nil])
  func `nobody stays at a stop that was never reached, or was left`(_ visits: String?) throws {
    let resumes = try resumes(
      { text in
        let held = text.replacing(
          /"kind":\{[^{}]*(\{[^{}]*(\{[^{}]*\})?[^{}]*\})?[^{}]*\}/, with: #""kind":{"hold":{}}"#)
        #expect(held != text)
        guard let visits else { return held }
        return held.replacing(/"visits":\[[^\]]*\]/, with: visits)
      }, at: visits == nil ? 500 : 5)
    #expect(!resumes)
  }

  @Test(arguments: [
    (#""position":{"index":0}"#, #""position":{"index":7}"#),
    (#""position":{"index":0}"#, #""position":{"index":-1}"#),
    (#""now":5000"#, #""now":-5000"#),
    (#""now":5000"#, #""now":9223372036854775807"#),
    (#""votes":[0,0]"#, #""votes":[]"#),
    (#""activitiesBegun":1"#, #""activitiesBegun":9223372036854775807"#),
    (#""droppedStops":[]"#, #""droppedStops":[{"index":1},{"index":1}]"#),
    (#""trail":[{"index":0}]"#, #""trail":[{"index":99}]"#),
    (#""settledRequests":0"#, #""settledRequests":1"#),
    (#""votes":[0,0]"#, #""votes":[-1,0]"#),
  ])
  func `a state that can't be one of the tour does not`(_ old: String, _ new: String) throws {
    let resumes = try resumes { text in
      #expect(text.contains(old), "\(text)")
      return text.replacing(old, with: new)
    }
    #expect(!resumes)
  }
}
