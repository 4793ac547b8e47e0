public import TourModel
internal import TourTiming

// What a face asks of a run.
extension TourMachine {
  /// The stop that is running, or the one that the guide walks to or waits for; nil before the
  /// first event (the first one begins the tour) and after the end.
  public var currentStop: StopID? {
    state.hasBegun && !state.isOver ? state.position : nil
  }

  /// The step under way; nil between steps.
  public var currentStep: StepID? { state.activity.step }

  public var isOver: Bool { state.isOver }

  /// How far what is under way began after the plan, moved by announced delays, has it; negative:
  /// before. An `if` is judged by it; what the guide goes by is ``nextBeginning()``.
  package var latenessOfBeginning: Milliseconds {
    plannedBeginning.map { state.activity.began - $0 } ?? .zero
  }

  /// When the plan has the beginning of what is under way; nil before the start.
  private var plannedBeginning: Milliseconds? {
    let plan = sheet.plan
    switch state.activity.kind {
    case .notBegun: return nil
    case .over: return plan.end + state.planDelay.current
    case .step(let id), .questions(let id), .vote(let id): return plannedMoment(of: id)
    case .walk:
      // From or to another stop than in the plan it takes another time: what counts is when one is there.
      let planned = plan.stops[state.position.index].walk
      return plannedEnd(before: state.position) + planned - estimatedWalk
    case .wait:
      let stop = plan.stops[state.position.index]
      return stop.start - stop.wait + state.planDelay.current
    case .hold:
      let stop = plan.stops[state.position.index]
      return moved(min(stop.start + stop.content, stop.end), in: state.position)
    }
  }

  /// When the plan has the end of the tour, moved by the announced delays so far.
  public var plannedEnd: Milliseconds { sheet.plan.end + state.planDelay.current }

  /// When each stop and the tour will begin and end, if from now on the guide keeps to the script,
  /// nobody else comes, asks or votes. O(steps ahead).
  ///
  /// - Parameter awaited: for which of the requests that are open now windows stay open.
  public func expected(waitingFor awaited: WaitedRequests = .all) -> ExpectedTimes {
    var run = self
    return run.forecast(waitingFor: awaited)
  }

  /// Plays to the end.
  mutating func forecast(waitingFor awaited: WaitedRequests) -> ExpectedTimes {
    awaitAnswers(to: awaited)
    keepToScript { _ in true }
    return ExpectedTimes(
      visits: state.visits, end: state.end ?? state.now, plannedEnd: plannedEnd,
      skips: state.skips)
  }

  /// Where and when each place will first be shown, as in ``expected(waitingFor:)``; a stop shows its own place as it
  /// begins. O(steps ahead).
  package func showingsAhead(waitingFor awaited: WaitedRequests = .all) -> [Place: ShowingAhead] {
    var run = self
    run.awaitAnswers(to: awaited)
    var showings: [Place: ShowingAhead] = [:]
    var stop = state.position
    run.keepToScript { _ in
      true
    } seeing: { effect in
      let place: Place
      switch effect.kind {
      case .stopBegan(let next): (stop, place) = (next, tour[next].place)
      case .shown(let shown, _): place = shown
      default: return
      }
      if showings[place] == nil { showings[place] = ShowingAhead(stop: stop, at: effect.at) }
    }
    return showings
  }

  /// Plays on, and keeps no effects, until the end or as long as a state asks for it.
  mutating func keepToScript(
    while isWanted: (TourState) -> Bool, seeing see: ((TourEffect) -> Void)? = nil
  ) {
    stepsPlayed = 0
    if !state.hasBegun {
      beginTour()
      goOn()
    }
    while isWanted(state), let change = nextChange, !hasPlayedTooMuch {
      _ = tick(to: min(change, limits.latestMoment))
      if let see { effects.forEach(see) }
      effects.removeAll(keepingCapacity: true)
      stepsBegun.removeAll(keepingCapacity: true)
      if change > limits.latestMoment { break }
    }
  }
}
