public import TourTiming

extension TourRun {
  /// Goes on in a changed script, as ``TourMachine/init(continuing:on:)`` says, and gives what
  /// comes of that at this moment.
  ///
  /// What was before can't be undone. The log goes on below a header of the new script, with the
  /// state from which it can be replayed.
  public mutating func go(on sheet: RunSheet) -> [TourEffect] {
    var next = TourMachine(continuing: machine, on: sheet)
    let effects = next.resume()
    goOn(with: next)
    return effects
  }
}
