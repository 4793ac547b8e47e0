internal import TourModel
internal import TourRuntime

// `play`: the script speaks at its own pace.
extension Rehearsal {
  func play() throws(CommandProblem) {
    if run.machine.isOver { throw CommandProblem("the tour is over") }
    guard isLive else { return try playAtOnce() }
    isPlaying = true
    if !run.hasBegun || clock?.standing != nil { try goOn() }
    if presentation.isInteractive { say("playing; pause or Ctrl-C stops it") }
  }

  /// False where nothing was playing.
  @discardableResult
  func stopPlaying(saying reason: String = "") -> Bool {
    guard isPlaying else { return false }
    isPlaying = false
    say(reason.isEmpty ? "playing stops; the clock runs on" : "playing stops \(reason)")
    return true
  }

  /// With the manual clock: to the break or the end, in no time.
  private func playAtOnce() throws(CommandProblem) {
    // Where a break has stopped it, it goes on.
    if let positionOfBreak, positionOfBreak == position { try goOn() }
    positionOfBreak = nil
    while !run.machine.isOver {
      if let stop = stopBroken(by: .next) {
        stopOfBreak = stop
        positionOfBreak = position
        say("playing stops before \(tour[stop].name): Enter goes on")
        return
      }
      try goOn()
    }
  }

  private var position: (activity: TourActivity.Kind, stop: StopID?) {
    (state.activity.kind, run.machine.currentStop)
  }

  /// Where nobody types, the next command waits until playing is over.
  func waitWhilePlaying() {
    while isPlaying, let change = run.machine.nextChange {
      clock?.wait(until: change)
      passTime()
    }
  }

  /// The stop with a break that playing up to a moment would walk to, wait for or begin.
  func breakReached(at moment: Milliseconds) -> StopID? { stopBroken(by: .tick(to: moment)) }

  /// The same of an event.
  func stopBroken(by event: TourEvent) -> StopID? {
    guard !breaks.isEmpty else { return nil }
    if run.runningStop != nil { stopOfBreak = nil }
    var probe = run.machine
    for effect in probe.handle(event) {
      let stop: StopID? =
        switch effect.kind {
        case .walkBegan(let stop, _), .waitBegan(let stop, _), .stopBegan(let stop): stop
        default: nil
        }
      if let stop, breaks.contains(tour[stop].name), stop != stopOfBreak { return stop }
    }
    return nil
  }
}
