import Testing
import TourModel

@testable import DocentCommands

struct RecentAnswersTests {
  private let shown = RecentAnswers.Moment(answer: nil, onShow: .work(WorkID(1)))
  private let other = RecentAnswers.Moment(answer: nil, onShow: .work(WorkID(2)))

  @Test func `so many lines are remembered, and no more`() {
    var recent = RecentAnswers(capacity: 3)
    recent.add(.whole(1), shown)
    recent.add(nil, shown)
    recent.add(.text("b"), shown)
    #expect(recent[.whole(1)] == shown)
    recent.add(.whole(4), shown)
    #expect(recent[.whole(1)] == nil)
    #expect(recent[.text("b")] == shown)
  }

  @Test func `an id that returns means the later line`() {
    var recent = RecentAnswers(capacity: 2)
    recent.add(.whole(1), shown)
    recent.add(.whole(1), other)
    #expect(recent[.whole(1)] == other)
    recent.add(.whole(2), shown)
    #expect(recent[.whole(1)] == other)
    recent.add(.whole(3), shown)
    #expect(recent[.whole(1)] == nil)
  }
}
