public import TourModel
internal import TourTiming

// `questions`: a window for requests.
extension TourMachine {
  /// A window that can last takes time even where nobody has asked, unless it may close at once.
  mutating func openWindow(_ questions: Questions, of line: RunSheetLine) -> StepProgress {
    let id = line.step.id
    let closesAtOnce = questions.shortest == .zero && !isWindowHeld
    if !closesAtOnce, questions.longest > .zero, isCutNow {
      return cut(before: line)
    }
    begin(.questions(id), for: questions.longest)
    state.activity.window = QuestionsWindow(
      earliest: state.activity.origin + questions.shortest, answeringUntil: state.now)
    emit(
      .questionsOpened(
        id, earliest: state.activity.origin + questions.shortest, latest: state.activity.until))
    answerWaitingRequest(id)
    if closingMoment(id) <= state.now { return .passed(to: closeWindow(id)) }
    state.trail.append(id)
    return .underWay
  }

  /// When the window closes, or an answer in it ends, or the hard-out comes.
  func windowChange(_ id: StepID) -> Milliseconds {
    let closing = closingMoment(id)
    let answering = state.activity.window?.answeringUntil ?? closing
    let change = answering > state.now ? answering : closing
    return max(state.now, min(change, cutMoment ?? change))
  }

  /// When the window that is open closes if nobody asks or is answered any more; nil where none is open.
  public var windowEnd: Milliseconds? {
    guard case .questions(let id) = state.activity.kind else { return nil }
    let closing = closingMoment(id)
    return max(state.now, min(closing, cutMoment ?? closing))
  }

  /// Whether the window that is open stays so for open requests: not once its limit is reached.
  public var isWindowWaiting: Bool {
    guard case .questions(let id) = state.activity.kind else { return false }
    return isWindowHeld && !isLimitReached(id)
  }

  /// When it closes if nobody asks any more: never during an answer; while requests that could be
  /// answered in it are open, at its latest; else at its earliest.
  private func closingMoment(_ id: StepID) -> Milliseconds {
    guard let window = state.activity.window else { return state.now }
    let closing = isWindowWaiting ? state.activity.until : window.earliest
    return max(closing, window.answeringUntil, state.now)
  }

  mutating func advanceWindow(_ id: StepID) {
    answerWaitingRequest(id)
    returnPictureIfDue()
    if closingMoment(id) <= state.now {
      continuation = .steps(from: closeWindow(id))
    } else if isCutNow {
      cutContent()
    }
  }

  /// Closes it, and gives the step that follows.
  mutating func closeWindow(_ id: StepID) -> StepID? {
    emit(.questionsClosed(id, answered: state.activity.window?.answered ?? 0))
    return sheet.successor(of: id)
  }

  private func isLimitReached(_ id: StepID) -> Bool {
    guard let limit = limit(of: id) else { return false }
    return (state.activity.window?.answered ?? 0) >= limit
  }

  private func limit(of id: StepID) -> Int? {
    guard case .questions(let questions) = sheet.lines[id.index].step.action else { return nil }
    return questions.limit
  }

  /// How many answers were begun in the window that is open, where they are more than its limit.
  public var answersPastLimit: (answered: Int, limit: Int)? {
    guard case .questions(let id) = state.activity.kind, let limit = limit(of: id),
      let answered = state.activity.window?.answered, answered > limit
    else { return nil }
    return (answered, limit)
  }

  /// Where the run answers by itself: the oldest open request, unless an answer is under way, the
  /// limit is reached, or the window is at its end.
  mutating func answerWaitingRequest(_ id: StepID) {
    guard options.answersInWindows, let window = state.activity.window,
      window.answeringUntil <= state.now, state.now < state.activity.until, !isLimitReached(id),
      let request = oldestAnswerable
    else { return }
    stepsPlayed += 1
    beginAnswer(to: request)
  }

  // MARK: Requests that can be answered

  var oldestAnswerable: RequestID? {
    state.requests[state.settledRequests...].first(where: \.isAnswerable)?.id
  }

  /// Moves the mark up to the first request that can be answered; ``TourState/reopen(_:)`` moves it back.
  mutating func settleRequests() {
    while state.settledRequests < state.requests.count,
      !state.requests[state.settledRequests].isAnswerable
    {
      state.settledRequests += 1
    }
  }
}

extension ViewerRequest {
  /// Whether it is open, and means a place that can be shown.
  var isAnswerable: Bool { status == .open && understood != nil }
}
