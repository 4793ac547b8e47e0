public import TourTiming

extension TourRun {
  /// Goes on in a changed script, as ``TourMachine/init(continuing:on:)`` says, and gives what
  /// comes of that at this moment.
  ///
  /// What was before can't be undone. The log keeps its entries under the header of the new script:
  /// it can be replayed as that of a changed tour only.
  public mutating func go(on sheet: RunSheet) -> [TourEffect] {
    var next = TourMachine(continuing: machine, on: sheet)
    let effects = next.resume()
    var run = TourRun(sheet, options: machine.options, limits: machine.limits)
    run.machine = next
    run.log.entries = log.entries
    self = run
    return effects
  }
}
