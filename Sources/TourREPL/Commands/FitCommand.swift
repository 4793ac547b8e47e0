internal import TourModel
internal import TourRuntime
internal import TourTiming

struct FitCommand: RehearsalCommand {
  let name = "fit"
  let usage = "fit [TIME]"
  let summary = "tells how to end on time, and what to drop for it"
  let details = """
    Without a time: at the planned end, and where that needs drops, as late as `lasts` allows.
    Of the optional stops ahead, those whose priorities sum to the least. It drops nothing itself.
    Example: fit 11:00
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    guard let ahead = rehearsal.run.machine.ahead else {
      throw CommandProblem("the tour is over")
    }
    let face = rehearsal.face
    let text = FitText(sheet: rehearsal.sheet, face: face)
    if !arguments.text.isEmpty {
      let target = try MomentArgument(rehearsal.tour).moment(arguments.text)
      let aim = "To end at \(face.time(target))"
      rehearsal.say(text.text(of: ahead.fit(endingBy: target), aim: aim, endingBy: target))
      return
    }
    // As announced delays have moved it.
    let planned = rehearsal.run.machine.expected().plannedEnd
    let fit = ahead.fit(endingBy: planned)
    let aim = "To end at \(face.time(planned)), as planned"
    rehearsal.say(text.text(of: fit, aim: aim, endingBy: planned))
    if case .enough = fit { return }
    guard let longest = rehearsal.tour.lasts?.longest, longest > planned else { return }
    let allowed = "To end by \(face.time(longest)), as `lasts` allows"
    rehearsal.say(
      text.text(of: ahead.fit(endingBy: longest), aim: allowed, endingBy: longest))
  }
}
