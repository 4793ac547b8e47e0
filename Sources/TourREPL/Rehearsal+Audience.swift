internal import AudienceSimulation
internal import DetailSearch
internal import TourModel
internal import TourRuntime

// Viewers that nobody at the prompt plays.
extension Rehearsal {
  /// How many watch; once, when the tour has begun.
  func announceViewers() {
    guard run.hasBegun, let viewers = feed.come() else { return }
    let effects = run.handle(.viewers(viewers), from: .audience)
    if viewers > 0 {
      show(effects)
    } else if let moment = feed.nextCountMoment {
      say("nobody watches yet; the first viewers are expected at \(face.time(moment))")
    }
  }

  /// After `undo`: how many watch, where that is no longer what it was.
  ///
  /// - Parameter undone: so many watched by what was taken back.
  func tellViewersAgain(unlike undone: Int) {
    guard state.viewers != undone else { return }
    if let viewers = feed.count, viewers != state.viewers {
      show(run.handle(.viewers(viewers), from: .audience))
    } else {
      show(effectText.viewersChanged(to: state.viewers))
    }
    feed.follow(run.machine)
  }

  /// Lets viewers vote, ask, come and go at the moment that the run has reached.
  func hearAudience(at moment: Milliseconds) {
    for ballots in feed.nextVotes(at: moment) {
      _ = run.handle(.vote(option: ballots.option, count: ballots.count), from: .audience)
    }
    for question in feed.next(at: moment, onShow: placeOnShow) {
      let answer = search.answer(to: question, at: placeOnShow)
      let effects = run.handle(
        .request(
          text: question.text, language: question.language, count: question.count,
          understood: answer.place, viewer: question.viewer), from: .audience)
      for effect in effects {
        guard case .requestReceived(let id) = effect.kind else { continue }
        told.requests.add(id, confidence: answer.confidence, viewers: question.count)
      }
      show(effects)
    }
    if let viewers = feed.nextCount(at: moment, present: state.viewers) {
      show(run.handle(.viewers(viewers), from: .audience))
      feed.watch(viewers, from: state.now)
    }
  }

  /// With the manual clock: lets viewers act until the current activity is over; false if it ended before.
  func hearAudienceUntilNext() -> Bool {
    guard run.hasBegun else { return true }
    announceViewers()
    let underWay = state.activity.began
    let kind = state.activity.kind
    feed.follow(run.machine)
    while let moment = feed.nextMoment, moment < state.activity.until {
      if moment > state.now { show(run.handle(.tick(to: moment), from: .clock)) }
      guard state.activity.kind == kind, state.activity.began == underWay else { return false }
      hearAudience(at: moment)
      showNotice()
    }
    return true
  }

  func showNotice() {
    let wall = clock?.wall ?? state.now
    showTally(at: wall)
    guard let due = told.requests.take(at: wall) else { return }
    guard state.requests.indices.contains(due.request.number - 1) else {
      let more = "\(due.viewers) more \(due.viewers == 1 ? "request" : "requests"), counted"
      show(page.text(more, lead: "▸ ", style: .audience))
      return
    }
    let request = state.requests[due.request.number - 1]
    show(notice(of: request, confidence: due.confidence, viewers: due.viewers))
  }

  /// `▸ votes so far: 31 for 1 “Le reflet”`, where simulated or recorded viewers vote; thinned as requests are.
  private func showTally(at wall: Milliseconds) {
    let votes = told.votes.take(feed.hasVoters ? votesSoFar : nil, at: wall)
    guard let votes, let vote = run.openVote else { return }
    show(page.text(effectText.votesSoFar(vote, votes), lead: "▸ ", style: .audience))
  }

  /// Where the tour is, as `where` tells it: with the votes so far, which are not told again before there are more.
  func showPlace() {
    show(WhereCommand.lines(of: self))
    told.votes.hasShown(votesSoFar, at: clock?.wall ?? state.now)
  }

  /// Of the vote that is open.
  private var votesSoFar: [Int]? { run.openVote.map { _ in state.activity.votes } }

  /// `▸ 12  zh 倒影 → lavacourt.reflet 93 %, stop 9 · 4 more`
  private func notice(of request: ViewerRequest, confidence: Double, viewers: Int) -> [String] {
    let times = request.count > 1 ? " ×\(request.count)" : ""
    var text = "\(request.text)\(times) → "
    if let place = request.understood {
      text += "\(tour.name(of: place)) \(Int((confidence * 100).rounded())) %"
      text += elsewhere(place)
    } else {
      text += "nothing on that"
    }
    let more = viewers - request.count
    if more > 0 { text += " · \(more) more" }
    return page.text(
      text, lead: "▸ \(request.id.number) \(request.language) ", style: .audience)
  }

  /// `, at stop 9`, `, stop 9 is past`: where the tour comes to it, else the stop at it that will be left out, else the
  /// last; `, here in 0:34` where the running stop comes to it. Empty where it is here, or at none.
  private func elsewhere(_ place: Place) -> String {
    let owner = tour.owner(of: place)
    let here = tour[state.position]
    guard ![here.place, .room(here.room)].contains(owner) else { return "" }
    if let ahead = placesAhead.showing(of: place) {
      return ahead.isSoonHere
        ? ", \(ahead.text(isShort: false))" : ", at stop \(ahead.stop.index + 1)"
    }
    let stops = tour.stops(at: owner)
    if let next = stops.first(where: { $0 > state.position }) {
      let how = state.dropped.contains(next) ? "dropped" : "left out as it stands"
      return ", stop \(next.index + 1) is \(how)"
    }
    return stops.last.map { ", stop \($0.index + 1) is past" } ?? ""
  }
}
