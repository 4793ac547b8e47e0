internal import TourModel

// The audience: how many watch, what they ask for, what they vote.
extension TourMachine {
  mutating func setViewers(_ count: Int) -> Refusal? {
    guard (0...limits.countPerEvent).contains(count) else { return .outOfRange }
    state.viewers = count
    emit(.viewersChanged(count))
    return nil
  }

  mutating func receive(
    _ text: String, _ language: Language, count: Int, understood: Place?, from viewer: Int?
  ) -> Refusal? {
    guard canCount(count), text.utf8.count <= limits.textBytes,
      language.tag.utf8.count <= limits.textBytes
    else { return .outOfRange }
    if let understood, !exists(understood) { return .noSuchPlace }
    if let reason = reasonToStop(text, from: viewer) {
      state.stopped[reason.rawValue] = state.stoppedCount(reason).addingSaturated(count)
      emit(.requestStopped(reason, count: count))
      return nil
    }
    state.requestsReceived += 1
    let id = RequestID(state.requestsReceived)
    if let understood { state.asked.add(count, to: understood, in: tour) }
    if state.requests.count < limits.requests {
      state.requests.append(
        ViewerRequest(
          id: id, text: text, language: language, count: count, understood: understood,
          at: state.now, viewer: viewer))
      settleRequests()
    }
    emit(.requestReceived(id))
    if case .questions(let step) = state.activity.kind { answerWaitingRequest(step) }
    return nil
  }

  mutating func vote(for option: Int, count: Int) -> Refusal? {
    guard case .vote = state.activity.kind else { return .noVoteIsOpen }
    let votes = state.activity.votes
    guard votes.indices.contains(option) else { return .noSuchOption(option, of: votes.count) }
    guard canCount(count) else { return .outOfRange }
    state.activity.votes[option] = votes[option].addingSaturated(count)
    emit(.voteCounted(option: option, count: count))
    return nil
  }

  /// Whether one event may speak of so many viewers.
  private func canCount(_ count: Int) -> Bool { count >= 1 && count <= limits.countPerEvent }

  /// Of the lines of a stop, judged now, for one that the plan has at `planned`.
  func holds(_ condition: Condition, plannedAt planned: Milliseconds) -> Bool {
    holds(condition, lateness: state.now - planned)
  }

  /// Judged now, but for how late it is.
  ///
  /// - Parameter delay: as if it were so much later than now.
  func holds(
    _ condition: Condition, lateness: Milliseconds, after delay: Milliseconds = .zero
  ) -> Bool {
    condition.evaluate { test in
      switch test {
      case .late(let duration): lateness >= duration
      case .early(let duration): -lateness >= duration
      case .viewers(let comparison, let number): comparison.holds(state.viewers, number)
      case .asked(let place, let comparison, let number):
        comparison.holds(state.asked[place], number)
      case .after(let moment): state.now + delay >= moment.time
      }
    }
  }
}
