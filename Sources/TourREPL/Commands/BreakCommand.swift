internal import LineEditing
internal import TourModel

struct BreakCommand: RehearsalCommand {
  let name = "break"
  let usage = "break [STOP]"
  let summary = "stops playing before a stop, each time"
  let details = """
    The clock stands there as well, until something is done. Once more takes it away; break alone lists the stops that have one.
    Example: break lavacourt
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    let tour = rehearsal.tour
    guard !arguments.text.isEmpty else {
      let names = tour.stops.map(\.name).filter { rehearsal.breaks.contains($0) }
      rehearsal.say(names.isEmpty ? "no breaks" : "breaks: \(names.joined(separator: ", "))")
      return
    }
    let stop = try StopArgument(tour).stop(named: try arguments.single(usage))
    let name = tour[stop].name
    if rehearsal.breaks.remove(name) != nil {
      rehearsal.say("no break before \(name) any more")
    } else {
      rehearsal.breaks.insert(name)
      rehearsal.say("playing will stop before \(name)")
    }
  }

  func candidates(in rehearsal: Rehearsal) -> [LineCandidate] { rehearsal.stopCandidates() }
}
