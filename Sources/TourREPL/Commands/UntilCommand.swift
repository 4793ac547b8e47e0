internal import LineEditing
internal import TextIndex
internal import TourModel
internal import TourRuntime
internal import TourTiming

struct UntilCommand: RehearsalCommand {
  let name = "until"
  let usage = "until NAME"
  let summary = "tells how long until a stop, a work, a #thread, or the end"
  let details = """
    If the guide keeps to the script from now on; against the plan, as announced delays have moved it.
    Example: until joconde
    Example: until end
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    let wanted = try arguments.single(usage)
    let expected = rehearsal.machineNow.expected(waitingFor: .ofTheirStop)
    if LetterFolding.folded(wanted) == "end", rehearsal.tour.stop(named: wanted) == nil {
      rehearsal.say(
        words("the end", at: expected.end, planned: expected.plannedEnd, in: rehearsal))
      return
    }
    let stops = try stops(named: wanted, in: rehearsal.tour)
    // Of several, the next one.
    let visit = expected.visits.dropFirst(rehearsal.state.visits.count)
      .first { stops.contains($0.stop) }
    guard let visit else {
      let isSkipped = expected.skips.contains {
        stops.contains($0.stop) && $0.stop > rehearsal.state.position
      }
      let isDropped = !stops.isEmpty && stops.allSatisfy(rehearsal.state.dropped.contains)
      guard isSkipped, !isDropped else { throw notAhead(stops, wanted, expected, in: rehearsal) }
      return rehearsal.say("“\(wanted)” would be skipped, as it stands")
    }
    let planned = rehearsal.sheet.plan.stops[visit.stop.index].start + visit.startDelay
    let name = rehearsal.tour[visit.stop].name
    // Before a late start, the first stop begins when the guide does.
    let start = max(visit.start, rehearsal.present)
    rehearsal.say(words(name, at: start, planned: planned, in: rehearsal))
  }

  private func words(
    _ name: String, at moment: Milliseconds, planned: Milliseconds, in rehearsal: Rehearsal
  ) -> String {
    let face = rehearsal.face
    return "\(ClockFace.length(from: rehearsal.present, to: moment)) until \(name), at "
      + "\(face.everywhere(moment)); planned \(face.time(planned)): "
      + ClockFace.standing(at: moment, planned: planned)
  }

  /// The stop of a name, all stops of a work, or those at the works of a thread.
  private func stops(named wanted: String, in tour: Tour) throws(CommandProblem) -> [StopID] {
    let folded = LetterFolding.folded(wanted)
    if folded.hasPrefix("#") { return try stops(onThread: wanted, folded.dropFirst(), in: tour) }
    let work = tour.works.firstIndex { LetterFolding.folded($0.name) == folded }
    if let work, !tour.stops.contains(where: { LetterFolding.folded($0.name) == folded }) {
      let stops = tour.stopIDs.filter { tour[$0].place == .work(WorkID(work)) }
      if !stops.isEmpty { return stops }
      throw CommandProblem("no stop of this tour is at “\(wanted)”")
    }
    return [try StopArgument(tour, listing: Self.listing).stop(named: wanted)]
  }

  private static let listing =
    "until takes a stop (plan: lists them), a work, a #thread, or end"

  private func stops(
    onThread wanted: String, _ folded: Substring, in tour: Tour
  ) throws(CommandProblem) -> [StopID] {
    let tags = tour.threads.map(\.tag)
    guard let tag = tags.first(where: { LetterFolding.folded($0) == folded }) else {
      let all = tags.isEmpty ? "the tour has none" : tags.map { "#\($0)" }.joined(separator: ", ")
      throw CommandProblem("there is no thread “\(wanted)”: \(all)")
    }
    return tour.stopIDs.filter { id in
      guard case .work(let work) = tour[id].place else { return false }
      return tour[work].tags.contains(tag)
    }
  }

  private func notAhead(
    _ stops: [StopID], _ wanted: String, _ expected: ExpectedTimes, in rehearsal: Rehearsal
  ) -> CommandProblem {
    if !stops.isEmpty, stops.allSatisfy(rehearsal.state.dropped.contains) {
      return CommandProblem("“\(wanted)” is dropped")
    }
    let isPast = expected.visits.contains { stops.contains($0.stop) }
    return CommandProblem(
      isPast ? "“\(wanted)” has begun already" : "“\(wanted)” is not ahead any more")
  }

  func candidates(in rehearsal: Rehearsal) -> [LineCandidate] {
    rehearsal.stopCandidates() + [LineCandidate("end", note: "the end of the tour")]
      + rehearsal.tour.threads.map { LineCandidate("#\($0.tag)", note: "its next work") }
  }
}
