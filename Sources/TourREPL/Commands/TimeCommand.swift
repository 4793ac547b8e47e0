internal import TourModel
internal import TourRuntime

struct TimeCommand: RehearsalCommand {
  let name = "time"
  let aliases = ["t", "stay"]
  let usage = "time"
  let summary = "tells the clock, how long you may stay, and when it will end"
  let details = """
    Over, in hand: how much later, or earlier, than planned the next stop will begin if you keep to the script. \
    To fill: what is left until then, of a hold or a wait, when all is said.
    Example: time
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    try arguments.expectNone(name)
    let face = rehearsal.face
    let now = rehearsal.present.wholeSeconds
    var parts = [face.everywhere(now)]
    if let before = rehearsal.now.untilStart {
      parts = [face.everywhere(-before), "\(ClockFace.length(before)) until the start"]
    } else if rehearsal.tour.clock != nil {
      parts.append("\(ClockFace.length(now)) after the start")
    }
    let next = rehearsal.machineNow.nextBeginning()
    parts.append(ClockFace.standing(of: next))
    rehearsal.say(parts.joined(separator: " · "))
    if let toFill = ClockFace.toFill(before: next) {
      rehearsal.say("\(toFill) before \(next.stop.map { rehearsal.tour[$0].name } ?? "the end")")
    }
    rehearsal.show(rehearsal.timeLines)
  }
}
