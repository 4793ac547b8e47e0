internal import TourModel
internal import TourRuntime
internal import TourTiming

struct FitCommand: RehearsalCommand {
  let name = "fit"
  let usage = "fit [TIME]"
  let summary = "tells how to end on time, and what to drop for it"
  let details = """
    Without a time: at the planned end, and where that needs drops, as late as `lasts` allows.
    Of the optional stops ahead, those whose priorities sum to the least, on top of what `skip when` \
    will skip as it stands; and what more would keep every line. It drops nothing itself.
    Example: fit 11:00
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    let machine = rehearsal.machineNow
    let text = FitText(sheet: rehearsal.sheet, face: rehearsal.face)
    func fit(_ target: Milliseconds, _ aim: String) throws(CommandProblem) -> RunFit {
      guard let fit = machine.fit(endingBy: target) else {
        throw CommandProblem("the tour is over")
      }
      text.lines(of: fit, aim: aim, endingBy: target).forEach(rehearsal.say)
      return fit
    }
    if !arguments.text.isEmpty {
      let target = try MomentArgument(rehearsal.tour).moment(arguments.text)
      _ = try fit(target, "To end at \(rehearsal.face.dated(target))")
      return
    }
    // As announced delays have moved it.
    let planned = machine.expected(waitingFor: .ofTheirStop).plannedEnd
    let atPlanned = try fit(planned, "To end at \(rehearsal.face.time(planned)), as planned")
    if case .enough = atPlanned.fit { return }
    guard let longest = rehearsal.tour.lasts?.longest, longest > planned else { return }
    _ = try fit(longest, "To end by \(rehearsal.face.time(longest)), as `lasts` allows")
  }
}
