internal import TourModel
internal import TourRuntime
internal import TourTiming

extension Rehearsal {
  /// When the tour will end if the guide keeps to the script from now on.
  var expectedEndLines: [String] {
    let planned = sheet.plan.end
    let end = run.machine.expected().end
    let standing = ClockFace.standing(lateness: end - planned)
    return page.text(
      "ends \(face.time(end)), planned \(face.time(planned)): \(standing)", style: .caption)
  }
}
