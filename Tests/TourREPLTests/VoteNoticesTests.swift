import Testing
import TourModel

@testable import TourREPL

@Suite struct VoteNoticesTests {
  @Test func `votes are shown when there are more, and not too often`() {
    var notices = VoteNotices()
    let shown = [
      notices.take([0, 0], at: .zero),
      notices.take([3, 1], at: .zero),
      notices.take([4, 1], at: .milliseconds(3_999)),
      notices.take([5, 1], at: .seconds(4)),
      notices.take([5, 1], at: .seconds(9)),
    ]
    #expect(shown == [nil, [3, 1], nil, [5, 1], nil])
  }

  @Test func `the next vote begins anew, and what was shown for another reason counts`() {
    var notices = VoteNotices()
    notices.hasShown([3, 1], at: .seconds(1))
    let shown = [
      notices.take([4, 1], at: .seconds(2)), notices.take(nil, at: .seconds(3)),
      notices.take([1], at: .seconds(3)),
    ]
    #expect(shown == [nil, nil, [1]])
  }
}
