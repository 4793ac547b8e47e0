internal import TourModel
public import TourRuntime

/// Where a rehearsal begins.
public enum RehearsalBeginning: Sendable {
  /// Before the first stop.
  case first
  /// At the stop of this name, with the clock and the state that a full run has there.
  case stop(String)
  /// Where a run that was recorded before has come to.
  case resumed(TourRun)
}

extension Rehearsal {
  /// The stop to begin at; nil where none is named.
  func startingStop(of beginning: RehearsalBeginning) throws(CommandProblem) -> StopID? {
    guard case .stop(let name) = beginning else { return nil }
    let listing = "docent plan lists them"
    return try StopArgument(tour, listing: listing).stop(named: name)
  }

  func begin(_ beginning: RehearsalBeginning) throws(CommandProblem) {
    switch beginning {
    case .first: break
    case .stop(let name): try begin(at: name)
    case .resumed(let resumed):
      run = RehearsedRun(resuming: resumed)
      takeUpSettings()
      feed.catchUp(with: log, on: sheet)
      greetAudienceAgain()
      show(WhereCommand.lines(of: self))
      showWords()
    }
  }

  /// The simulated viewers of a resumed run are there already; a different number of them is announced anew.
  private func greetAudienceAgain() {
    let counts = viewersTold
    guard let told = counts.last else { return }
    feed.comeAgain(told: told, present: state.viewers)
    if feed.isEmpty {
      let viewers = viewersRecorded ?? "the --viewers of that run, with its --seed,"
      say("nobody asks any more: \(viewers) goes on with the same viewers")
    }
  }

  /// How many simulated viewers watched in a run that was recorded, each time that it was told; empty: there were none.
  private var viewersTold: [Int] {
    log.lines.compactMap { line in
      guard case .entry(let entry) = line, entry.event == "viewers", entry.source == .audience
      else { return nil }
      return entry.count
    }
  }

  /// Plays the tour silently until a stop begins, and shows what begins with it.
  ///
  /// Where its `skip when` skips it, the rehearsal begins where the tour goes on instead.
  func begin(at name: String) throws(CommandProblem) {
    let target = try StopArgument(tour).stop(named: name)
    while !run.machine.isOver {
      let effects = try performSilently(.next)
      if let index = effects.firstIndex(where: { $0.kind == .stopBegan(target) }) {
        show(Array(effects[index...]))
        run.begin(at: tour[target].name)
        return
      }
      let skip = effects.firstIndex { effect in
        if case .stopSkipped(target, _) = effect.kind { true } else { false }
      }
      if let skip {
        say("\(tour[target].name) is not reached when nobody watches and the guide is on time:")
        show(Array(effects[skip...]))
        run.begin(at: tour[target].name)
        return
      }
    }
    throw CommandProblem("the tour ends without reaching “\(tour[target].name)”")
  }
}
