internal import TourRuntime

extension Rehearsal {
  /// When the tour will end if the guide keeps to the script from now on, and what he would lose.
  var expectedEndLines: [String] {
    let machine = machineIfBegunNow
    return ExpectedEnd(machine, face: face, page: page).lines(
      machine.expected(waitingFor: .ofTheirStop))
  }
}
