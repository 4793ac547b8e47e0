internal import AudienceSimulation
internal import TourModel
internal import TourRuntime

/// What the audience of a rehearsal asks and votes, when its moment has come.
struct AudienceFeed {
  private var simulated: SimulatedViewers?
  private var recorded: ArraySlice<RecordedRequest> = []
  /// How many watch from the beginning; nil where it is not known.
  let viewers: Int?
  /// Of the vote that was last open.
  private var votes: SimulatedVotes?
  private var openVote: (step: StepID, began: Milliseconds)?

  init(_ audience: RehearsalAudience) {
    switch audience {
    case .nobody: viewers = nil
    case .simulated(let simulated):
      self.simulated = simulated
      viewers = simulated.count
    case .recorded(let requests):
      recorded = requests.sorted { $0.at < $1.at }[...]
      viewers = nil
    }
  }

  /// When somebody next asks or votes; nil where nobody does any more.
  var nextMoment: Milliseconds? {
    let moments = [simulated?.nextMoment ?? recorded.first?.at, votes?.nextMoment]
    return moments.compactMap(\.self).min()
  }

  /// How often simulated viewers ask in a minute; nil where there are none.
  var requestsPerMinute: Double? { simulated?.requestsPerMinute }

  /// What is on show from a moment on; a recording has its requests already.
  mutating func follow(_ place: Place?, at moment: Milliseconds) {
    simulated?.follow(place, at: moment)
  }

  /// How many watch from a moment on.
  mutating func watch(_ viewers: Int, from moment: Milliseconds) {
    simulated?.watch(viewers, from: moment)
  }

  /// The vote that is open from a moment on, or none: who has not voted by then does no more.
  mutating func follow(_ vote: Vote?, in activity: TourActivity, at moment: Milliseconds) {
    guard let vote, let step = activity.step else {
      votes = nil
      return
    }
    if let openVote, openVote == (step, activity.began) { return }
    openVote = (step, activity.began)
    let start = max(moment, activity.began)
    if start < activity.until {
      votes = simulated?.votes(in: vote, during: start..<activity.until)
    }
  }

  /// Leaves out what was asked before a rehearsal began in the middle of the tour.
  mutating func discard(before moment: Milliseconds) {
    while let next = nextMoment, next < moment {
      _ = nextVotes(at: next)
      _ = self.next(at: next, onShow: nil)
    }
  }

  /// What is asked at ``nextMoment``.
  ///
  /// - Parameter place: what is on show then.
  mutating func next(at moment: Milliseconds, onShow place: Place?) -> [ViewerQuestion] {
    if simulated?.nextMoment == moment { return simulated?.next(onShow: place) ?? [] }
    guard recorded.first?.at == moment else { return [] }
    return recorded.popFirst().map { [$0.question] } ?? []
  }

  mutating func nextVotes(at moment: Milliseconds) -> [SimulatedVotes.Ballots] {
    votes?.nextMoment == moment ? votes?.next() ?? [] : []
  }
}
