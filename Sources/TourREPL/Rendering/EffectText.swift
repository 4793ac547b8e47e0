internal import TourModel
internal import TourRuntime
internal import TourTiming

/// Words what a run does. Each facet of it has a file of its own.
struct EffectText {
  /// After the effects.
  let machine: TourMachine
  let page: Page
  /// Nil: titles as the script has them, all captions.
  let language: Language?

  var sheet: RunSheet { machine.sheet }
  var state: TourState { machine.state }
  /// By how much announced delays have moved the plan.
  var delay: Milliseconds { machine.plannedEnd - sheet.plan.end }
  var tour: Tour { sheet.tour }
  var face: ClockFace { ClockFace(clock: tour.clock) }

  func lines(for effect: TourEffect) -> [String] {
    switch effect.kind {
    case .tourBegan: []
    case .walkBegan(let stop, let walk): self.walk(to: stop, walk)
    case .waitBegan(let stop, let until): wait(for: stop, until: until, from: effect.at)
    case .stopBegan(let stop): header(of: stop, at: effect.at)
    case .speechBegan(let step, _): speech(step)
    case .note(let step): note(step)
    case .cue(let step): cue(step)
    case .pauseBegan(_, let duration): pause(duration)
    case .shown(let place, let duration): shown(place, duration)
    case .shownAgain(let place): shown(place, nil, lead: "▸ back to ")
    case .questionsOpened(let step, let earliest, let latest):
      questionsOpened(step, earliest: earliest, latest: latest)
    case .questionsClosed(let step, let answered): questionsClosed(step, answered: answered)
    case .branchTaken(let step, let isThen): branch(step, isThen: isThen)
    case .voteOpened(let step, let until): voteOpened(step, until: until)
    case .voteClosed(let step, let votes, let winner):
      voteClosed(step, votes: votes, winner: winner)
    case .voteCounted(let option, let count): voteCounted(option, count)
    case .holdBegan(let stop, let until): hold(stop, until: until, from: effect.at)
    case .contentCut(let stop): contentCut(stop)
    case .hardOutMissed(let stop): hardOutMissed(stop)
    case .stopEnded: []
    case .stopSkipped(let stop, let reason): skipped(stop, reason)
    case .stopDropped(let stop): aside("\(tour[stop].name) is dropped")
    case .stopRestored(let stop): aside("\(tour[stop].name) is back in the tour")
    case .jumped(let stop): aside("to stop \(stop.index + 1), \(tour[stop].name)")
    case .requestReceived: []
    case .requestAnswered(let request, let duration): answered(request, duration)
    case .requestDismissed(let request): aside("request \(request.number) is dismissed")
    case .requestsSettled(let requests, let outcome, let duration):
      settled(requests, outcome, duration)
    case .requestsMet(let requests, _):
      aside("\(asked(requests)) waited for this: answered")
    case .requestsReopened(let requests, let place):
      aside("\(asked(requests)) for \(tour.name(of: place)), put off until here, open again")
    case .requestStopped: []
    case .stoodStill(let duration, let isAnnounced): stoodStill(duration, isAnnounced: isAnnounced)
    case .added(let duration, let stop): added(duration, to: stop)
    case .viewersChanged(let count): viewersChanged(to: count)
    case .noted(let text): page.text(text, lead: "noted: ", style: .note)
    case .tourEnded: tourEnded(at: effect.at)
    case .refused(let refusal):
      page.text(
        RefusalText(tour: tour, face: face, state: state).sentence(for: refusal), style: .problem)
    }
  }

  /// A line that tells of the run, not of the script.
  func aside(_ text: String) -> [String] { page.text(text, style: .caption) }
}
