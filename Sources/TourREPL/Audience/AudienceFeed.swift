internal import AudienceSimulation
internal import TourModel

/// What the audience of a rehearsal asks, when its moment has come.
struct AudienceFeed {
  private var simulated: SimulatedViewers?
  private var recorded: ArraySlice<RecordedRequest> = []
  /// How many watch from the beginning; nil where it is not known.
  let viewers: Int?

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

  /// When somebody next asks; nil where nobody does any more.
  var nextMoment: Milliseconds? { simulated?.nextMoment ?? recorded.first?.at }

  /// What is on show from a moment on; a recording has its requests already.
  mutating func follow(_ place: Place?, at moment: Milliseconds) {
    simulated?.follow(place, at: moment)
  }

  /// Leaves out what was asked before a rehearsal began in the middle of the tour.
  mutating func discard(before moment: Milliseconds) {
    while let next = nextMoment, next < moment { _ = self.next(onShow: nil) }
  }

  /// What is asked at ``nextMoment``.
  ///
  /// - Parameter place: what is on show then.
  mutating func next(onShow place: Place?) -> [ViewerQuestion] {
    if simulated != nil { return simulated?.next(onShow: place) ?? [] }
    return recorded.popFirst().map { [$0.question] } ?? []
  }
}
