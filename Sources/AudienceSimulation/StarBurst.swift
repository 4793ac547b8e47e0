internal import TourModel

/// What an audience does when a star work appears for the first time: for one minute it asks five times as often.
///
/// The factor is that of the spikes in an e-sports final's chat, five to six times its mean (streamscharts.com on IEM
/// Cologne 2022: 113 messages a minute); the minute is that in which the Louvre's 380,000 came in 2020. A star is a
/// work, or a room, that the script's `want` names.
enum StarBurst {
  static let factor = 5.0
  static let length = Milliseconds.minutes(1)

  static func stars(of tour: Tour) -> Set<Place> {
    Set((tour.audience?.wants ?? []).compactMap { $0.value.map(tour.owner) })
  }
}
