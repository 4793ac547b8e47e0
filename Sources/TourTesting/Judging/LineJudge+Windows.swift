internal import TourModel
internal import TourRuntime

// When a stop or the tour starts and ends.
extension LineJudge {
  /// Of a stop: the beginning of its first visit.
  func start(of stop: StopID?, _ window: Expectation.Window, in view: RunView) -> Judgement {
    let began = stop.map { view.visits(of: $0).first?.start } ?? .some(.zero)
    return judge(
      began, window, "\(words.name(stop)) to start \(words.window(window))", past: "started", stop,
      view)
  }

  /// Of a stop: the end of its last visit.
  func end(of stop: StopID?, _ window: Expectation.Window, in view: RunView) -> Judgement {
    let ended = stop.map { view.visits(of: $0).last?.end } ?? view.tourEnd
    return judge(
      ended, window, "\(words.name(stop)) to end \(words.window(window))", past: "ended", stop, view
    )
  }

  private func judge(
    _ moment: Milliseconds?, _ window: Expectation.Window, _ expected: String, past: String,
    _ stop: StopID?, _ view: RunView
  ) -> Judgement {
    guard let moment else {
      return Judgement(
        holds: false, expected: expected, happened: absence(of: stop, past: past, in: view),
        causesUpTo: view.at ?? .maximumWritten)
    }
    let excess = excess(of: moment, over: window)
    return Judgement(
      holds: excess == .zero, expected: expected, happened: "it \(past) at \(words.time(moment))",
      excess: TestFailure.Excess(excess, .moment), causesUpTo: moment)
  }

  /// Zero inside the window, its ends included; negative before it.
  private func excess(of moment: Milliseconds, over window: Expectation.Window) -> Milliseconds {
    switch window {
    case .between(let first, let last):
      moment < first.time
        ? moment - first.time : moment > last.time ? moment - last.time : .zero
    case .by(let latest): max(.zero, moment - latest.time)
    case .after(let earliest): min(.zero, moment - earliest.time)
    }
  }

  /// Why a stop has no such moment.
  func absence(of stop: StopID?, past: String, in view: RunView) -> String {
    let when = view.at.map { " by \(words.time($0))" } ?? ""
    guard let stop else { return "it had not \(past)\(when)" }
    if let skip = view.skipped[stop] {
      return "it was skipped at \(words.time(skip.at))\(words.reason(skip.reason))"
    }
    let visit = view.visits(of: stop).last
    guard let visit else { return view.at == nil ? "it never began" : "it had not begun\(when)" }
    return "it had begun at \(words.time(visit.start)), and not \(past)\(when)"
  }
}
