internal import TourModel
internal import TourRuntime

extension Rehearsal {
  /// Takes the last thing back that the guide has done, in the run or at the prompt, and says what it was and when.
  func undo() throws(CommandProblem) {
    let viewers = state.viewers
    let present = self.present
    guard let undone = run.undo() else {
      throw CommandProblem(
        run.hasChangedScript
          ? "there is nothing to undo since the script was read again" : "there is nothing to undo")
    }
    say("taken back: \(undone.text), of \(time(of: undone, ago: present - undone.at))")
    if let before = undone.before { return setAgain(before) }
    if case .viewers = undone.event { feed.takeBackCountOfGuide() }
    tellViewersAgain(unlike: viewers)
    showPlace()
    showWords()
  }

  /// `10:02:10`, and by a clock that runs, where it is a minute ago or more, `10:02:10, 9:45 ago`.
  private func time(of entry: RehearsedRun.Entry, ago: Milliseconds) -> String {
    let time = face.time(entry.at.wholeSeconds)
    return isLive && ago >= .minutes(1) ? "\(time), \(ClockFace.length(ago)) ago" : time
  }

  private func setAgain(_ before: PromptSetting) {
    switch before {
    case .playing(true): if !run.machine.isOver { resumePlaying() }
    case .playing(false): if !stopPlaying() { say("nothing was playing any more") }
    case .playingStops:
      set(before)
      say(BreakCommand.list(in: self))
    case .language(let language):
      set(before)
      say("language: \(language.map(\.tag) ?? "all")")
    case .audience: break
    }
  }
}
