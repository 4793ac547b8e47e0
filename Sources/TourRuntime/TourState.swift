public import TourModel

/// Everything that changes while a tour runs. Encoded and decoded, it goes on identically.
public struct TourState: Codable, Equatable, Sendable {
  public internal(set) var now = Milliseconds.zero
  /// What is on show: the last place shown, else the running stop's.
  public internal(set) var onShow: Place?
  /// While an answer is on show, what comes back after it.
  var interruptedShow: Place?
  public internal(set) var visits: [StopVisit] = []
  /// Stops passed without a visit; sorted.
  public internal(set) var skips: [StopSkip] = []
  /// In the order of their numbers, from 1; bounded by ``RuntimeLimits/requests``.
  public internal(set) var requests: [ViewerRequest] = []
  /// Requests received, those that were not kept included; each counted once, however many viewers
  /// sent it.
  public internal(set) var requestsReceived = 0
  public internal(set) var viewers = 0
  public internal(set) var activity = TourActivity(
    .notBegun, began: .zero, until: .zero, origin: .zero)
  /// The stop that is running, walked to or waited for; the last one after the end.
  public internal(set) var position = StopID(0)
  /// By how much announced delays have moved the plan.
  var planDelay = PlanDelay()
  /// Until when everything stands still; a moment past where nothing does.
  public internal(set) var standsStillUntil = Milliseconds.zero
  /// When the tour ended.
  public internal(set) var end: Milliseconds?

  /// Sorted, so that the same state is always encoded the same way.
  var droppedStops: [StopID] = []
  var asked = AskedCounts()
  /// Requests put off until something is shown.
  var promises: [RequestPromise] = []
  /// How many viewers' requests were stopped, by ``RequestStop``'s name.
  var stopped: [String: Int] = [:]
  /// What the guide added to the running stop.
  public internal(set) var added = Milliseconds.zero
  /// The stop in whose room the guide stood last, running or waited for; nil before the first walk.
  public internal(set) var standing: StopID?
  /// Steps that took time, as they began; `back` goes back along it.
  var trail: [StepID] = []
  /// Where to go on in the stop walked to, after `back`; nil: from its start.
  var resumption: StepID?
  /// Every request with a number up to this one is closed, or cannot be answered.
  var settledRequests = 0
  /// Changes whenever something new is under way.
  var activitiesBegun = 0

  public init() {}

  public var dropped: Set<StopID> { Set(droppedStops) }
  public var hasBegun: Bool { activity.kind != .notBegun }
  public var isOver: Bool { activity.kind == .over }
  /// How many viewers have asked for a place since the tour began; for a room or a work, its
  /// details included.
  public func askedCount(of place: Place) -> Int { asked[place] }

  /// For how many places requests were put off until they are shown.
  package var promiseCount: Int { promises.count }

  /// How many viewers' requests were stopped.
  public func stoppedCount(_ reason: RequestStop) -> Int { stopped[reason.rawValue, default: 0] }

  func isDropped(_ stop: StopID) -> Bool {
    let index = placeAmongDropped(of: stop)
    return droppedStops.indices.contains(index) && droppedStops[index] == stop
  }

  mutating func setDropped(_ stop: StopID, _ isDropped: Bool) {
    guard self.isDropped(stop) != isDropped else { return }
    let index = placeAmongDropped(of: stop)
    if isDropped { droppedStops.insert(stop, at: index) } else { droppedStops.remove(at: index) }
  }

  /// Where a stop stands among those that are dropped, or would stand. O(log dropped stops).
  private func placeAmongDropped(of stop: StopID) -> Int {
    var (low, high) = (0, droppedStops.count)
    while low < high {
      let middle = (low + high) / 2
      if droppedStops[middle] < stop { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
