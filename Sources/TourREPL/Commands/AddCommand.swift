internal import TourModel
internal import TourRuntime

struct AddCommand: RehearsalCommand {
  let name = "add"
  let usage = "add DURATION"
  let summary = "this stop lasts so much longer, or with - shorter"
  let details = """
    Longer or shorter than what is in it and its hold; what is in it is still said. A hard-out ends, and cuts, so
    much later or earlier.
    Example: add 30s
    Example: add -1m
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    let text = arguments.text
    let isLess = text.hasPrefix("-") || text.hasPrefix("−")
    let written = isLess ? String(text.dropFirst().drop { $0 == " " }) : text
    let length = try DurationArgument.duration(written)
    let duration = isLess ? -length : length
    try rehearsal.requireBegun()
    let before = rehearsal.machineNow.endOfStop(staying: .zero, waitingFor: .ofTheirStop)
    try rehearsal.perform(.add(duration))
    if isLess, let before,
      let end = rehearsal.machineNow.endOfStop(staying: .zero, waitingFor: .ofTheirStop)
    {
      sayWhatIsSaved(max(.zero, before - end), of: length, in: rehearsal)
    }
    rehearsal.show(rehearsal.forecastLines)
  }

  private func sayWhatIsSaved(
    _ saved: Milliseconds, of length: Milliseconds, in rehearsal: Rehearsal
  ) {
    guard saved < length else { return }
    let sooner =
      saved.wholeSeconds > .zero ? "\(ClockFace.length(saved.wholeSeconds)) sooner" : "no sooner"
    rehearsal.say("what is in it takes its time all the same: it ends \(sooner)")
  }
}
