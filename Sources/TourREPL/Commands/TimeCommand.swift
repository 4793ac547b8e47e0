internal import TourModel
internal import TourRuntime

struct TimeCommand: RehearsalCommand {
  let name = "time"
  let aliases = ["t"]
  let usage = "time"
  let summary = "tells the clock, how long you may stay, and when it will end"
  let details = """
    Over: later than planned. In hand: earlier.
    Example: time
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    try arguments.expectNone(name)
    let face = rehearsal.face
    let now = rehearsal.present.wholeSeconds
    var parts = [face.everywhere(now)]
    if rehearsal.tour.clock != nil { parts.append("\(ClockFace.length(now)) after the start") }
    parts.append(ClockFace.standing(lateness: rehearsal.lateness))
    rehearsal.say(parts.joined(separator: " · "))
    rehearsal.show(rehearsal.stayLines + rehearsal.expectedEndLines)
  }
}
