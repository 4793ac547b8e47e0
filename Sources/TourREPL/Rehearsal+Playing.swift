internal import TourDiagnostics
internal import TourModel
internal import TourRuntime

extension Rehearsal {
  /// Gives the machine an event and shows what comes of it.
  ///
  /// Throws where the machine refuses; then nothing has changed.
  ///
  /// - Parameter text: how it was typed, where the event does not tell.
  @discardableResult
  func perform(
    _ event: TourEvent, typed text: String? = nil
  ) throws(CommandProblem) -> [TourEffect] {
    let effects = try performSilently(event, typed: text)
    show(effects)
    return effects
  }

  func performSilently(
    _ event: TourEvent, typed text: String? = nil
  ) throws(CommandProblem) -> [TourEffect] {
    let effects = run.handle(event, typed: text)
    for effect in effects {
      if case .refused(let refusal) = effect.kind {
        throw CommandProblem(
          RefusalText(tour: tour, face: face, state: state).sentence(for: refusal))
      }
    }
    if run.machine.isOver { playing.end() }
    return effects
  }

  /// For what makes no sense before the beginning.
  func requireBegun() throws(CommandProblem) {
    guard run.hasBegun else { throw CommandProblem("the tour has not begun; Enter begins it") }
  }

  func show(_ effects: [TourEffect]) {
    let text = effectText
    for effect in effects { show(text.lines(for: effect)) }
  }

  /// Narrower ones have a prompt without the stop, so that there is room to type.
  private static let leastColumnsWithPlace = 60

  /// `10:00:41 hall · on time › `. Where it does not fit in a row, it is broken between words.
  var prompt: String {
    let text = promptText
    guard DisplayWidth.width(of: text) > screen.presentation.columns else { return text }
    let rows = LineBreaking.lines(
      of: text, first: screen.presentation.columns, rest: screen.presentation.columns)
    return rows.dropLast().map { row in
      row
        + String(
          repeating: " ", count: max(0, screen.presentation.columns - DisplayWidth.width(of: row)))
    }.joined() + (rows.last ?? "").trimmingSpaces() + " "
  }

  /// Against the wall clock: how long it is until the start, or since.
  private func notBegun(_ standing: String) -> String {
    if let moment = clock?.wallMoment, moment < .zero {
      return "\(face.time(.zero)) not begun · in \(ClockFace.length(moment)) › "
    }
    let now = face.time(present.wholeSeconds)
    return "\(now) not begun\(startLateness > .zero ? " · " + standing : "") › "
  }

  private var promptText: String {
    let machine = run.machine
    let isNarrow = screen.presentation.columns < Self.leastColumnsWithPlace
    let now = face.time(present.wholeSeconds)
    var place = ""
    if isNarrow, machine.state.activity.kind == .wait, standstillLeft == .zero {
      let left = ClockFace.length(from: present, to: machine.state.activity.until)
      return "\(now) → · in \(left)\(motion(isNarrow)) › "
    }
    if machine.isOver {
      place = " the end"
    } else if let stop = machine.currentStop {
      let name = isNarrow ? "" : " \(tour[stop].name)"
      place = run.runningStop == stop ? name : " →\(name)"
    } else {
      return notBegun(standing)
    }
    return "\(now)\(place) · \(standing)\(motion(isNarrow)) › "
  }

  private var standing: String {
    let still = standstillLeft
    if still > .zero { return "stands still, \(ClockFace.length(still)) more" }
    return ClockFace.standing(of: machineNow.nextBeginning())
  }

  /// Whether it goes on by itself, or stands at a break.
  private func motion(_ isNarrow: Bool) -> String {
    if playing.isOn { return isNarrow ? " ▶" : " · playing" }
    guard clock?.standing != nil else { return "" }
    return isNarrow ? " ■" : " · the clock stands"
  }
}
