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

  /// The simulated viewers of the run that is gone on with are here already; another number of them is still to come.
  private func greetAudienceAgain() {
    guard let viewersTold else { return }
    hasAnnouncedViewers = viewersTold == feed.viewers
    if feed.isEmpty {
      say("nobody asks any more: --viewers \(viewersTold), with the --seed of that run, goes on")
    }
  }

  /// How many simulated viewers watched in a run that was recorded; nil: there were none.
  private var viewersTold: Int? {
    let entries = log.lines.compactMap { line -> LogEntry? in
      if case .entry(let entry) = line { entry } else { nil }
    }
    return entries.last { $0.event == "viewers" && $0.source == .audience }?.count
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
