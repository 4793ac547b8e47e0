internal import TourModel
internal import TourRuntime
internal import TourTiming

// How long: visits, slack and walks of this run.
extension LineJudge {
  /// Of a stop: all its visits that are over; of the tour: from its start to its end.
  func length(of stop: StopID?, _ amount: Expectation.Amount, in view: RunView) -> Judgement {
    let expected = "\(words.name(stop)) to last \(words.amount(amount))"
    guard let stop else {
      return judge(
        view.tourEnd, amount, expected, else: absence(of: nil, past: "ended", in: view),
        { "it lasted \($0)" }, kind: .length, upTo: view.tourEnd ?? view.at)
    }
    let visits = view.visits(of: stop)
    let spent = visits.reduce(Milliseconds.zero) { $0 + (($1.end ?? $1.start) - $1.start) }
    let isOver = visits.last?.end != nil
    return judge(
      isOver ? spent : nil, amount, expected, else: absence(of: stop, past: "ended", in: view),
      { "it lasted \($0)" }, kind: .length, upTo: visits.last?.end ?? view.at)
  }

  /// The longest that the stop's range allows, less what was in it when last visited.
  func slack(of stop: StopID, _ amount: Expectation.Amount, in view: RunView) -> Judgement {
    let expected = "\(words.name(stop)) to have \(words.amount(amount)) of slack"
    guard case .range(let range) = tour[stop].promise, let longest = range.longest else {
      return Judgement(
        holds: false, expected: expected, happened: "its line gives no longest time")
    }
    let visit = view.visits(of: stop).last
    let content = visit.flatMap { visit in visit.end.map { (visit.contentEnd ?? $0) - visit.start }
    }
    return judge(
      content.map { longest - $0 }, amount, expected,
      else: absence(of: stop, past: "ended", in: view),
      { $0 < .zero ? "it had none: \(-$0) over" : "it had \($0)" }, kind: .amount,
      upTo: visit?.end ?? view.at)
  }

  /// The walk before the stop's first visit; none from a stop in the same room, or before the first.
  func walk(to stop: StopID, _ amount: Expectation.Amount, in view: RunView) -> Judgement {
    let expected = "the walk to \(words.name(stop)) to take \(words.amount(amount))"
    var duration = Milliseconds.zero
    var hasArrived = false
    for effect in view.effects where !hasArrived {
      switch effect.kind {
      case .walkBegan(let target, let walk): duration = target == stop ? walk.duration : .zero
      case .stopBegan(let begun): hasArrived = begun == stop
      default: continue
      }
    }
    return judge(
      hasArrived ? duration : nil, amount, expected,
      else: absence(of: stop, past: "begun", in: view),
      { $0 == .zero ? "there was none" : "it took \($0)" }, kind: .length,
      upTo: view.visits(of: stop).first?.start ?? view.at)
  }

  func judge(
    _ found: Milliseconds?, _ amount: Expectation.Amount, _ expected: String, else absent: String,
    _ happened: (Milliseconds) -> String, kind: TestFailure.Excess.Kind, upTo moment: Milliseconds?
  ) -> Judgement {
    guard let found else {
      return Judgement(
        holds: false, expected: expected, happened: absent, causesUpTo: moment ?? .maximumWritten)
    }
    return Judgement(
      holds: amount.holds(found), expected: expected, happened: happened(found),
      excess: TestFailure.Excess(amount.excess(of: found), kind), causesUpTo: moment)
  }
}

extension Expectation.Amount {
  func holds(_ duration: Milliseconds) -> Bool {
    switch self {
    case .compared(let comparison, let bound): comparison.holds(duration, bound)
    case .range: excess(of: duration) == .zero
    }
  }

  /// How far a duration is from the nearest bound that it breaks; at the bound of `<` or `>`: zero.
  func excess(of duration: Milliseconds) -> Milliseconds {
    switch self {
    case .compared(let comparison, let bound):
      return comparison.holds(duration, bound) ? .zero : duration - bound
    case .range(let range):
      if let shortest = range.shortest, duration < shortest { return duration - shortest }
      if let longest = range.longest, duration > longest { return duration - longest }
      return .zero
    }
  }
}
