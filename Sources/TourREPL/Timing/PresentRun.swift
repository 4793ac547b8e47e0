internal import TourModel
internal import TourRuntime

/// A run at the present moment: its clock may have gone on since the last event.
struct PresentRun {
  /// As the last event left it.
  let machine: TourMachine
  /// Nil: the clock is moved by steps.
  let clock: RunningClock?

  private var state: TourState { machine.state }

  /// The tour's moment; with the manual clock, and before the start, where the run is.
  var moment: Milliseconds {
    guard let now = clock?.now ?? clock?.standing?.at else { return state.now + startLateness }
    return min(max(now, state.now), machine.limits.latestMoment)
  }

  /// Against the wall clock: how long ago the tour was to begin; zero once it has begun.
  var startLateness: Milliseconds {
    state.hasBegun ? .zero : max(.zero, clock?.wallMoment ?? .zero)
  }

  /// Against the wall clock: how long it is until the tour's start; nil once that is past, or the guide has begun.
  var untilStart: Milliseconds? {
    guard !state.hasBegun, let moment = clock?.wallMoment?.wholeSeconds, moment < .zero else {
      return nil
    }
    return -moment
  }

  /// The run as it is now; where it is late for its start, what it would be if it began now.
  var machineNow: TourMachine {
    var machine = machine
    if startLateness > .zero {
      _ = machine.handle(.next)
      _ = machine.handle(.late(startLateness))
    } else if state.hasBegun, moment > state.now {
      _ = machine.handle(.linger(to: moment))
    }
    return machine
  }

  /// How long everything still stands still, with a clock that runs; zero where nothing does.
  var standstillLeft: Milliseconds {
    clock == nil ? .zero : max(.zero, state.standsStillUntil.wholeSeconds - moment.wholeSeconds)
  }
}
