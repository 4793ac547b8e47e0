internal import AudienceSimulation
internal import TourModel
internal import TourRuntime

/// What the audience of a rehearsal asks and votes, when its moment has come.
struct AudienceFeed {
  private var simulated: SimulatedViewers?
  private var recorded: ArraySlice<RecordedRequest> = []
  /// Votes of the recording that have not been replayed yet.
  private var recordedVotes: [RecordedVote] = []
  /// Viewers who come and go as the script says.
  private var coming: ViewerCounts?
  /// How many watch by the guide's word, each time that still holds for `undo`: while there is any, nobody comes or goes.
  private var countsOfGuide: [Int] = []
  /// How many simulated viewers watch of themselves; nil where there are none.
  private(set) var viewers: Int?
  /// Whether the run has been told that they watch.
  private(set) var isPresent = false
  /// Whether votes may come that nobody at the prompt gives.
  let hasVoters: Bool
  /// The votes still to come in the vote that was last open; they go on if `undo` opens it again.
  private var votes: SimulatedVotes?
  private var lastVote: (vote: VoteName, began: Milliseconds)?
  private var isVoteOpen = false

  init(_ audience: RehearsalAudience) {
    switch audience {
    case .nobody: (viewers, hasVoters) = (nil, false)
    case .simulated(let simulated, let coming):
      self.simulated = simulated
      self.coming = coming
      (viewers, hasVoters) = (coming?.current ?? simulated.count, true)
    case .recorded(let requests, let votes):
      recorded = requests.sorted { $0.at < $1.at }[...]
      recordedVotes = votes
      (viewers, hasVoters) = (nil, !votes.isEmpty)
    }
  }

  /// What a log tells of it; nil where nobody is simulated.
  var setting: PromptSetting? {
    simulated.map { .audience(viewers: comesAndGoes ? nil : viewers, seed: $0.seed) }
  }

  /// Whether viewers come and go as the script had it when the rehearsal began.
  var comesAndGoes: Bool { coming != nil }

  /// Whether nobody ever asks or votes.
  var isEmpty: Bool { simulated == nil && recorded.isEmpty && recordedVotes.isEmpty }

  /// When somebody next asks, votes, comes or goes; nil where nobody does any more.
  var nextMoment: Milliseconds? {
    let moments = [
      simulated?.nextMoment ?? recorded.first?.at, nextVoteMoment, nextCountMoment,
    ]
    return moments.compactMap(\.self).min()
  }

  /// When it is next told how many watch; nil: it stays so.
  var nextCountMoment: Milliseconds? { coming?.next?.moment }

  private var nextVoteMoment: Milliseconds? { isVoteOpen ? votes?.nextMoment : nil }

  /// How often simulated viewers ask in a minute; nil where there are none.
  var requestsPerMinute: Double? { simulated?.requestsPerMinute }

  /// They come when the run has begun: how many there are. Nil where they are here already, or nobody is simulated.
  mutating func come() -> Int? {
    if isPresent { return nil }
    isPresent = true
    return viewers
  }

  /// What is on show from a run's moment on, what can be voted on, and how many watch.
  mutating func follow(_ machine: TourMachine) {
    appear(machine.placeOnShow, at: machine.state.now)
    follow(machine.openVote, in: machine)
    if isPresent { watch(machine.state.viewers, from: machine.state.now) }
  }

  /// What is on show from a moment on; a recording has its requests already.
  mutating func appear(_ place: Place?, at moment: Milliseconds) {
    simulated?.follow(place, at: moment)
  }

  /// How many watch from a moment on.
  mutating func watch(_ viewers: Int, from moment: Milliseconds) {
    simulated?.watch(viewers, from: moment)
  }

  /// The audience of a changed script; a recording has its requests already.
  mutating func go(on tour: Tour, from moment: Milliseconds) {
    simulated?.go(on: tour, from: moment)
  }

  /// Takes note of the vote that is open now, or that none is: votes still to come in another are dropped.
  private mutating func follow(_ vote: Vote?, in machine: TourMachine) {
    isVoteOpen = vote != nil
    guard let vote else { return }
    let (activity, name) = (machine.state.activity, VoteName(of: vote, in: machine))
    if let lastVote, lastVote == (name, activity.began) { return }
    lastVote = (name, activity.began)
    votes = nil
    let start = max(machine.state.now, activity.began)
    if start < activity.until {
      votes = simulated?.votes(in: vote, during: start..<activity.until)
    }
    if let index = recordedVotes.firstIndex(where: { $0.vote == name }) {
      let again = recordedVotes.remove(at: index)
      votes = SimulatedVotes(again.ballots.map { (activity.began + $0.after, [$0.votes]) })
    }
  }

  /// Discards what is asked and voted before a moment: it was carried out before, or nobody is there yet.
  ///
  /// - Parameter place: what was on show meanwhile.
  mutating func pass(to moment: Milliseconds, onShow place: Place? = nil) {
    while let next = nextMoment, next < moment {
      _ = nextVotes(at: next)
      _ = self.next(at: next, onShow: place)
      passCounts(to: next)
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
    nextVoteMoment == moment ? votes?.next() ?? [] : []
  }

  /// How many watch from a moment on, where viewers have come or gone since it was last told and the guide has not said
  /// otherwise; nil: as many as before.
  ///
  /// - Parameter present: as many as watch in the run.
  mutating func nextCount(at moment: Milliseconds, present: Int) -> Int? {
    guard passCounts(to: moment), isPresent, present != countsOfGuide.last, viewers != present
    else { return nil }
    return viewers
  }

  /// They are here already if they are those of a run that is resumed, once it is caught up with.
  ///
  /// - Parameters:
  ///   - told: how many viewers were last told of in it.
  ///   - present: how many watch in it.
  mutating func comeAgain(told: Int, present: Int) {
    let isOfGuide = coming != nil && present == countsOfGuide.last
    isPresent = (coming == nil ? told : present) == viewers || isOfGuide
  }

  /// The guide says how many watch: it need not be told any more.
  mutating func come(countOfGuide count: Int) {
    isPresent = true
    take(countOfGuide: count)
  }

  /// The guide has said how many watch.
  mutating func take(countOfGuide count: Int) { countsOfGuide.append(count) }

  /// The guide has taken back what they last said of it.
  mutating func takeBackCountOfGuide() { countsOfGuide.removeLast(countsOfGuide.isEmpty ? 0 : 1) }

  /// How many watch now, by the guide's word or of themselves; nil where nobody has come.
  var count: Int? { isPresent ? countsOfGuide.last ?? viewers : nil }

  /// False where nobody has come or gone.
  @discardableResult
  private mutating func passCounts(to moment: Milliseconds) -> Bool {
    guard let next = coming?.next, next.moment <= moment else { return false }
    while let next = coming?.next, next.moment <= moment { coming?.advance() }
    viewers = coming?.current
    return true
  }
}
