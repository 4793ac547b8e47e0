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
    try rehearsal.perform(.add(duration))
    rehearsal.show(rehearsal.forecastLines)
  }
}
