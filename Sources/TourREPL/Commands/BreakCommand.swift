internal import LineEditing
internal import TourModel
internal import TourRuntime

struct BreakCommand: RehearsalCommand {
  let name = "break"
  let usage = "break [STOP]"
  let summary = "stops playing before a stop, each time"
  let details = """
    The clock stands there as well, until Enter or a command that goes elsewhere. Once more takes it away; break alone lists the
    stops that have one.
    Example: break joconde
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    let tour = rehearsal.tour
    guard !arguments.text.isEmpty else {
      return rehearsal.say(Self.list(in: rehearsal))
    }
    let stop = try StopArgument(tour).stop(named: try arguments.single(usage))
    let name = tour[stop].name
    let isNew = !rehearsal.playing.breaks.contains(name)
    rehearsal.set(
      .playingStops(before: name, isNew), insteadOf: .playingStops(before: name, !isNew),
      typed: "break \(name)")
    rehearsal.say(
      isNew ? "playing will stop before \(name)" : "no break before \(name) any more")
  }

  static func list(in rehearsal: Rehearsal) -> String {
    let names = rehearsal.tour.stops.map(\.name).filter { rehearsal.playing.breaks.contains($0) }
    return names.isEmpty ? "no breaks" : "breaks: \(names.joined(separator: ", "))"
  }

  func candidates(in rehearsal: Rehearsal) -> [LineCandidate] { rehearsal.stopCandidates() }
}
