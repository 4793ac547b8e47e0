internal import TourModel
internal import TourRuntime

// `play`: the script speaks at its own pace.
extension Rehearsal {
  func play() throws(CommandProblem) {
    if run.machine.isOver { throw CommandProblem("the tour is over") }
    let isNew = !playing.isOn
    if isNew { run.note(.playing(true)) }
    guard isLive else { return try playAtOnce() }
    playing.begin()
    if !run.hasBegun || clock?.standing != nil { try goOn() }
    if isNew { run.remember("play", insteadOf: .playing(false)) }
    sayHowPlayingStops()
  }

  /// Without going on from where the clock stands.
  func resumePlaying() {
    run.note(.playing(true))
    playing.begin()
    sayHowPlayingStops()
  }

  private func sayHowPlayingStops() {
    if screen.isInteractive { say("playing; pause or Ctrl-C stops it") }
  }

  /// At the guide's wish, at the present moment; false where nothing was playing.
  @discardableResult
  func interruptPlaying(isTyping: Bool = false) -> Bool {
    guard playing.isOn else { return false }
    settle()
    if stopPlaying() { run.remember("pause", insteadOf: .playing(true)) }
    if isTyping { say("what you have typed stays; Ctrl-C again clears it") }
    return true
  }

  /// False where nothing was playing.
  @discardableResult
  func stopPlaying(saying reason: String = "") -> Bool {
    guard playing.end() else { return false }
    run.note(.playing(false))
    say(reason.isEmpty ? "playing stops; the clock runs on" : "playing stops \(reason)")
    return true
  }

  /// With the manual clock: goes at once to the next break or the end.
  private func playAtOnce() throws(CommandProblem) {
    // Past the break that has stopped it here.
    if playing.takeBreak(in: run) { try goOn() }
    while !run.machine.isOver {
      if let stop = playing.breakReached(by: .next, in: run) {
        playing.stop(atBreakOf: stop, in: run)
        say("playing stops before \(tour[stop].name): Enter goes on")
        return
      }
      try goOn()
    }
  }

  /// Where nobody types, the next command waits until playing is over.
  func waitWhilePlaying() {
    while playing.isOn, let change = run.machine.nextChange {
      clock?.wait(until: change)
      passTime()
    }
  }
}
