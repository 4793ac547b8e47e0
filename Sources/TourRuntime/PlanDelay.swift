internal import TourModel
internal import TourTiming

/// How far announced delays have moved the plan, as the tour goes from stop to stop. Waits and
/// hard-outs run to a moment, and take up what moved it; a hold is counted from the start of its
/// stop, and takes up only what was announced inside. The plan does as the run does.
struct PlanDelay: Codable, Equatable, Sendable {
  /// Of the stop that has been reached.
  private(set) var moved = Milliseconds.zero
  /// Of those announced inside its content: they move its later lines, and its end if nothing takes
  /// them up.
  private(set) var inside = Milliseconds.zero
  /// By how much a delay passed the moment to which a wait, a hold or a hard-out ran.
  private(set) var past = Milliseconds.zero
  /// How many stops' starts and ends are behind; a jump back does not take them back.
  private(set) var startsPassed = 0
  private(set) var endsPassed = 0

  /// How far what is under way is moved.
  var current: Milliseconds { moved + inside }

  /// Whether nothing was announced, or all was taken up.
  private var isNone: Bool { moved == .zero && inside == .zero && past == .zero }

  /// A delay on the walk to a stop, or in a stop that the guide came back to.
  mutating func announce(_ duration: Milliseconds) { moved += duration }

  /// A delay in a stop's content; `past` is what of it passes its hard-out.
  mutating func announce(inside duration: Milliseconds, past: Milliseconds) {
    inside += duration
    self.past += past
  }

  /// A delay in a wait or a hold, of which only what passes it counts.
  mutating func announce(past: Milliseconds) { self.past += past }

  /// Takes up what is on the way to a stop's start. O(1) where no delay is left to be taken up, else
  /// O(stops passed).
  mutating func pass(startOf index: Int, in sheet: RunSheet) {
    pass(endOf: index - 1, in: sheet)
    guard startsPassed <= index else { return }
    startsPassed = index + 1
    moved = max(.zero, moved - sheet.plan.stops[index].wait) + past
    past = .zero
  }

  mutating func pass(endOf index: Int, in sheet: RunSheet) {
    if isNone {
      startsPassed = max(startsPassed, index + 1)
      endsPassed = max(endsPassed, index + 1)
      return
    }
    while endsPassed <= index {
      let stop = endsPassed
      if startsPassed <= stop { pass(startOf: stop, in: sheet) }
      endsPassed = stop + 1
      leave(sheet.tour.stops[stop].promise, sheet.plan.stops[stop])
    }
  }

  private mutating func leave(_ promise: Stop.Promise, _ planned: Plan.PlannedStop) {
    let length = planned.end - planned.start
    switch promise {
    case .until: moved = max(.zero, moved - length) + past
    case .content, .range: moved += max(.zero, inside - max(.zero, length - planned.content)) + past
    }
    inside = .zero
    past = .zero
  }

  /// In a changed script, at a stop of it.
  mutating func continueAt(_ stop: StopID, isInside: Bool) {
    endsPassed = stop.index
    startsPassed = isInside ? stop.index + 1 : stop.index
  }
}
