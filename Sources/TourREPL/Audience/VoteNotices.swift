internal import TourModel

/// Shows the votes so far at most every few seconds, and only when there are more.
struct VoteNotices {
  private var last: (votes: [Int], at: Milliseconds)?

  /// The votes to show at a moment in real time; nil: none.
  ///
  /// - Parameter votes: of the vote that is open; nil: none is.
  mutating func take(_ votes: [Int]?, at moment: Milliseconds) -> [Int]? {
    guard let votes else {
      last = nil
      return nil
    }
    let last = self.last ?? (votes.map { _ in 0 }, moment - RequestNotices.interval)
    guard votes != last.votes, moment - last.at >= RequestNotices.interval else { return nil }
    self.last = (votes, moment)
    return votes
  }

  /// The votes so far were shown for another reason.
  mutating func hasShown(_ votes: [Int]?, at moment: Milliseconds) {
    last = votes.map { ($0, moment) }
  }
}
