internal import TourModel
internal import TourTiming

/// What became of a step that was begun.
enum StepProgress: Equatable {
  /// It took no time; go on here, nil at the end of the content.
  case passed(to: StepID?)
  case underWay
  /// The hard-out came: the stop is over.
  case cut
}

// Steps: what takes no time is played through up to the next that does.
extension TourMachine {
  mutating func play(from first: StepID?) {
    var next = first
    while let id = next {
      stepsPlayed += 1
      if hasPlayedTooMuch { return }
      stepsBegun.append(BegunStep(step: id, at: state.now))
      switch begin(id) {
      case .passed(let successor): next = successor
      case .underWay: return
      case .cut:
        // Reached at the hard-out, it is not played.
        stepsBegun.removeLast()
        return
      }
    }
    endContent()
  }

  private mutating func begin(_ id: StepID) -> StepProgress {
    let line = sheet.lines[id.index]
    switch line.step.action {
    case .note: return pass(line, .note(id))
    case .cue: return pass(line, .cue(id))
    case .speak: return beginSpeech(line)
    case .pause(let duration):
      return begin(line, .pauseBegan(id, duration: duration))
    case .show(let place, let duration): return beginShow(line, place, duration)
    case .questions(let questions): return openWindow(questions, of: line)
    case .branch(let condition, let then, let otherwise):
      return branch(line, condition, then, otherwise)
    case .vote(let vote): return openVote(vote, of: line)
    }
  }

  private mutating func pass(_ line: RunSheetLine, _ effect: TourEffect.Kind) -> StepProgress {
    emit(effect)
    return .passed(to: line.successor)
  }

  /// Begins a step that takes its line's duration, or is cut at once by the hard-out.
  private mutating func begin(_ line: RunSheetLine, _ effect: TourEffect.Kind) -> StepProgress {
    guard line.duration > .zero else { return pass(line, effect) }
    guard !isCutNow else { return cut(before: line) }
    begin(.step(line.step.id), for: line.duration)
    state.trail.append(line.step.id)
    emit(effect)
    return .underWay
  }

  mutating func cut(before line: RunSheetLine) -> StepProgress {
    cutContent(before: line.step.id)
    return .cut
  }

  private mutating func beginSpeech(_ line: RunSheetLine) -> StepProgress {
    let progress = begin(line, .speechBegan(line.step.id, duration: line.duration))
    switch progress {
    case .passed:
      for beat in line.beats { show(beat.place, for: nil) }
    case .underWay: playBeats(of: line.step.id)
    case .cut: break
    }
    return progress
  }

  private mutating func beginShow(
    _ line: RunSheetLine, _ place: Place, _ duration: Milliseconds?
  ) -> StepProgress {
    let progress = begin(line, .shown(place, duration: duration))
    if progress != .cut {
      putOnShow(place)
      meetPromises(of: place)
    }
    return progress
  }

  private mutating func branch(
    _ line: RunSheetLine, _ condition: Condition, _ then: [Step], _ otherwise: [Step]
  ) -> StepProgress {
    let planned = plannedMoment(of: line.step.id)
    let isThen = holds(condition, plannedAt: planned)
    noteSlack(of: condition, lateness: state.now - planned)
    emit(.branchTaken(line.step.id, isThen: isThen))
    let next = (isThen ? then : otherwise).first?.id ?? line.successor
    reopenPromises(notShownFrom: next)
    return .passed(to: next)
  }

  // MARK: Beats

  func nextBeatMoment(of id: StepID) -> Milliseconds? {
    let beats = sheet.lines[id.index].beats
    guard state.activity.beatsPlayed < beats.count else { return nil }
    return state.activity.origin + beats[state.activity.beatsPlayed].offset
  }

  /// Those whose moment has come.
  mutating func playBeats(of id: StepID) {
    while let moment = nextBeatMoment(of: id), moment <= state.now {
      let beat = sheet.lines[id.index].beats[state.activity.beatsPlayed]
      state.activity.beatsPlayed += 1
      show(beat.place, for: nil)
    }
  }

  /// Those that are left, whose moment the guide came to early.
  mutating func playAllBeats(of id: StepID) {
    for beat in sheet.lines[id.index].beats.dropFirst(state.activity.beatsPlayed) {
      state.activity.beatsPlayed += 1
      show(beat.place, for: nil)
    }
  }

  // MARK: Votes

  private mutating func openVote(_ vote: Vote, of line: RunSheetLine) -> StepProgress {
    let id = line.step.id
    if line.duration > .zero, isCutNow { return cut(before: line) }
    begin(.vote(id), for: line.duration)
    state.activity.votes = [Int](repeating: 0, count: vote.options.count)
    state.trail.append(id)
    emit(.voteOpened(id, until: state.activity.until))
    if state.activity.until <= state.now { closeVote(id) }
    return .underWay
  }

  /// The option with most votes is played; the first of those that have as many.
  mutating func closeVote(_ id: StepID) {
    let votes = state.activity.votes
    let most = votes.max() ?? 0
    let winner = votes.firstIndex(of: most) ?? 0
    emit(.voteClosed(id, votes: votes, winner: winner))
    guard case .vote(let vote) = sheet.lines[id.index].step.action else { return }
    let steps = vote.options.indices.contains(winner) ? vote.options[winner].steps : []
    let next = steps.first?.id ?? sheet.successor(of: id)
    reopenPromises(notShownFrom: next)
    continuation = .steps(from: next)
  }
}
