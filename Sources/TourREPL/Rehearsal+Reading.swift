internal import LineEditing
internal import TourDiagnostics
internal import TourModel

// While a line is typed.
extension Rehearsal {
  /// Answers what the reader asks while a line is typed.
  func followReader() {
    let reader = screen.reader
    reader.completer = { [weak self] context in self?.completions(for: context) ?? .none }
    reader.pasteHandler = { [weak self] count in
      self?.say(
        "\(count) lines were pasted as one: Enter takes it as one command, Ctrl-U clears it")
    }
    if let clock, screen.isInteractive { follow(clock, while: reader) }
  }

  /// The prompt follows a clock that runs, and what happens meanwhile appears above the line.
  private func follow(_ clock: RunningClock, while reader: any LineReader) {
    reader.livePrompt = LivePrompt(
      everyMilliseconds: clock.promptPeriodMilliseconds,
      isBehind: { [weak self] in self?.pace.isBehind ?? false }
    ) { [weak self] in
      guard let self else { return "" }
      screen.followSize()
      passTime(for: LivePace.longestBetweenKeys)
      recordLog()
      return tellPresent()
    }
    reader.interruptHandler = { [weak self] isTyping in
      self?.interruptPlaying(isTyping: isTyping) ?? false
    }
  }

  /// The prompt, and what is to be warned of. While much happens at once, not after each part of it.
  private func tellPresent() -> String {
    let wall = clock?.wall ?? .zero
    if let standing = pace.standingPrompt(at: wall) { return standing }
    warn(at: present)
    warnOfSkips()
    let text = preparedPrompt
    pace.hasTold(text, at: wall)
    return text
  }

  /// The prompt, on both sides.
  var preparedPrompt: String {
    let text = RehearsalPrompt(
      now, isPlaying: playing.isOn, openRequests: openRequests.count(in: run),
      columns: screen.presentation.columns)
    return screen.prompt(text.left, right: text.right)
  }
}
