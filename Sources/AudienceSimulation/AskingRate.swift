internal import EventSimulation
internal import TourModel

/// How often an audience asks.
struct AskingRate {
  /// Where a script says nothing: 0.15 × viewers^0.45 a minute. 40 viewers ask every 76 s, 3,000
  /// five or six times a minute, 380,000 forty-nine times. The rate of a head falls with the size of
  /// the crowd: what museum streams report lies far below the chat of small game streams
  /// (`Grammar/sources.md`).
  static let standard = Audience.Asking(requests: 0.15, per: .minutes(1), crowdExponent: 0.45)

  let perMillisecond: Double

  init(_ asking: Audience.Asking?, viewers: Int) {
    let asking = asking ?? Self.standard
    let crowd = ElementaryFunctions.power(Double(max(0, viewers)), asking.crowdExponent ?? 1)
    let rate = asking.requests * crowd / Double(max(1, asking.per.rawValue))
    perMillisecond = rate.isFinite && rate > 0 ? rate : 0
  }
}
