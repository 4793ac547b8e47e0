internal import TourRuntime

extension Rehearsal {
  /// When the tour will end if the guide keeps to the script from now on, and what he would lose.
  var expectedEndLines: [String] {
    expectedEnd.lines(machineNow.expected(waitingFor: .ofTheirStop))
  }

  var expectedEnd: ExpectedEnd { ExpectedEnd(machineNow, face: face, page: page) }
}
