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
}
