import Testing
import TourModel

@testable import TourREPL

@Suite struct LivePaceTests {
  @Test func `while more is due than was let happen, a prompt stands for a fifth of a second`() {
    var pace = LivePace()
    pace.begin()
    pace.hasTold("10:00:00 › ", at: .zero)
    #expect(pace.standingPrompt(at: .zero) == nil)
    pace.hasSpent(.milliseconds(1), of: LivePace.longestBetweenKeys)
    #expect(pace.isBehind)
    #expect(pace.standingPrompt(at: .milliseconds(199)) == "10:00:00 › ")
    #expect(pace.standingPrompt(at: .milliseconds(200)) == nil)
  }

  @Test func `where nothing may wait, nothing is behind`() {
    var pace = LivePace()
    pace.hasSpent(.seconds(10), of: nil)
    #expect(!pace.isBehind)
  }
}
