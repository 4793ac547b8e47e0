internal import TourModel
internal import TourRuntime
internal import TourTiming

extension EffectText {
  func questionsOpened(
    _ id: StepID, earliest: Milliseconds, latest: Milliseconds
  ) -> [String] {
    guard case .questions(let questions) = sheet.step(id).action else { return [] }
    let (earliest, latest) = (min(earliest, cut(id)), min(latest, cut(id)))
    var text = "questions: "
    text +=
      earliest == latest
      ? "open until \(face.time(latest))"
      : "open until \(face.time(earliest)), until \(face.time(latest)) if requests are left"
    if let limit = questions.limit {
      text += ", its limit is \(ScriptWording.count(limit, "answer"))"
    }
    // One that can't be answered holds no window open.
    let open = OpenRequestCount.whole(of: state)
    let answerable = OpenRequestCount.whole(of: state) { $0.understood != nil }
    if answerable > 0 {
      let subject = ScriptWording.openRequests(answerable, of: open)
      text += "; \(subject) can be answered (requests: lists them)"
    }
    return page.text(text, style: .audience)
  }

  /// When the stop's hard-out comes; else never.
  private func cut(_ id: StepID) -> Milliseconds {
    guard case .until(let moment) = tour[sheet.stop(holding: id)].promise else {
      return Milliseconds(rawValue: .max)
    }
    return moment.time + state.added
  }

  func questionsClosed(_ id: StepID, answered: Int) -> [String] {
    if answered == 0 { return aside("questions: closed") }
    let text = "questions: closed, \(ScriptWording.count(answered, "answer"))"
    guard case .questions(let questions) = sheet.step(id).action, let limit = questions.limit,
      answered > limit
    else { return aside(text) }
    return aside("\(text), \(answered - limit) past its limit")
  }

  func answered(_ request: RequestID, _ duration: Milliseconds) -> [String] {
    aside("request \(request.number) is answered, \(duration)\(pastLimit)")
  }

  /// Of an answer: the guide may go on past the limit, and is told.
  private var pastLimit: String {
    machine.answersPastLimit.map { "; answer \($0.answered) of \($0.limit)" } ?? ""
  }

  func settled(
    _ requests: [RequestID], _ outcome: RequestOutcome, _ duration: Milliseconds
  ) -> [String] {
    let isOne = requests.count == 1
    let subject = asked(requests)
    switch outcome {
    case .answered: return aside("\(subject) answered, \(duration)\(pastLimit)")
    case .later(let place):
      return aside("\(subject) \(isOne ? "waits" : "wait") for \(tour.name(of: place))")
    case .declined(let text):
      return aside("\(subject)\(wanted(requests)) declined" + (text.map { ": “\($0)”" } ?? ""))
    case .dismissed: return aside("\(subject)\(wanted(requests)) dismissed")
    }
  }

  /// ` for lavacourt.reflet`, where all of them ask for the same.
  private func wanted(_ requests: [RequestID]) -> String {
    let places = Set(
      requests.map { id in
        state.requests.indices.contains(id.number - 1)
          ? state.requests[id.number - 1].understood : nil
      })
    guard places.count == 1, let place = places.first.flatMap({ $0 }) else { return "" }
    return " for \(tour.name(of: place))"
  }

  /// `request 4`, `17 requests`.
  func asked(_ requests: [RequestID]) -> String {
    let kept = requests.compactMap { id in
      state.requests.indices.contains(id.number - 1) ? state.requests[id.number - 1] : nil
    }
    let count = RequestDigest.count(kept)
    return count == 1 ? "request \(requests[0].number)" : "\(count) requests"
  }

  func viewersChanged(to count: Int) -> [String] {
    aside("\(ScriptWording.count(count, "viewer")) now")
  }

  func branch(_ id: StepID, isThen: Bool) -> [String] {
    guard case .branch(let condition, _, _) = sheet.step(id).action else { return [] }
    let text = ConditionText(tour: tour, face: face).text(of: condition)
    return aside("if \(text): \(isThen ? "yes" : "no")")
  }

  func voteOpened(_ id: StepID, until: Milliseconds) -> [String] {
    guard case .vote(let vote) = sheet.step(id).action else { return [] }
    let question = vote.question.map { ": \($0.text(in: language))" } ?? ""
    var lines = page.text("vote until \(face.time(until))\(question)", style: .audience)
    for (index, option) in vote.options.enumerated() {
      lines += page.text(
        option.label.text(in: language), lead: "\(index + 1) ", indent: 4, style: .audience)
    }
    return lines
  }

  func voteClosed(_ id: StepID, votes: [Int], winner: Int) -> [String] {
    guard case .vote(let vote) = sheet.step(id).action, vote.options.indices.contains(winner)
    else { return [] }
    let label = vote.options[winner].label.text(in: language)
    if votes.allSatisfy({ $0 == 0 }) { return aside("no vote: “\(label)”, the first, is played") }
    let most = votes.filter { $0 == votes.max() }.count
    let tie = most > 1 ? "a tie, so the first of them, " : ""
    return aside("votes: \(counts(votes, of: vote)); \(tie)“\(label)” is played")
  }

  /// `votes so far: 31 for 1 “Le reflet”, 12 for 2 “La coupole”`
  func votesSoFar(_ vote: Vote, _ votes: [Int]) -> String {
    "votes so far: \(counts(votes, of: vote))"
  }

  /// Options are voted for by their numbers and known by their labels.
  private func counts(_ votes: [Int], of vote: Vote) -> String {
    zip(votes, vote.options).enumerated().map { index, count in
      "\(count.0) for \(index + 1) “\(count.1.label.text(in: language))”"
    }.joined(separator: ", ")
  }

  func voteCounted(_ option: Int, _ count: Int) -> [String] {
    guard case .vote(let id) = state.activity.kind, case .vote(let vote) = sheet.step(id).action,
      vote.options.indices.contains(option)
    else { return [] }
    let label = vote.options[option].label.text(in: language)
    return page.text(
      "\(ScriptWording.count(count, "vote")) for \(option + 1) “\(label)”", style: .audience)
  }
}
