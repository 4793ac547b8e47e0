internal import TourModel
internal import TourRuntime

/// Where in its script a run is: what goes elsewhere changes it.
struct RunPlace: Equatable {
  private let stop: StopID
  private let visits: Int
  private let isInsideStop: Bool

  init(_ state: TourState) {
    stop = state.position
    visits = state.visits.count
    isInsideStop = state.activity.isInsideStop
  }
}

extension Rehearsal {
  /// After a command that has changed the run: the clock runs, unless it stands at a break.
  ///
  /// There it goes on standing as long as what the break holds back is all that comes. What takes its own time (an answer, a
  /// delay, more time for the stop) gets it, and the break holds again behind it.
  func goOnWithClock(after before: RunPlace) {
    guard clock?.standing != nil, RunPlace(state) == before, !run.machine.isOver else {
      return startClock()
    }
    let soonest = state.now + .milliseconds(1)
    if playing.leadsOn(by: .tick(to: soonest), in: run) {
      clock?.stand(before: soonest)
    } else {
      startClock()
      playing.holdAgain()
      run.note(.playing(true))
      say("the clock runs for it, and stands again behind it")
    }
  }
}
