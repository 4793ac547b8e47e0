internal import TourModel
public import TourTiming

/// The first line of a log: of which tour it is, and how the run is played. Another one stands
/// where the run went on in a changed script.
public struct LogHeader: Codable, Equatable, Sendable {
  /// Changes when a reader of an older version could misunderstand a newer one.
  public static let currentVersion = 1

  /// Of the log's format.
  public let version: Int
  public let tour: String
  public let stops: Int
  public let steps: Int
  /// Of everything in the tour that a run depends on (``TourDigest``): 16 hexadecimal digits.
  public let digest: String
  public let options: RunOptions
  public let limits: RuntimeLimits
  /// Where the run goes on from; nil: from its beginning.
  public let from: TourState?

  enum CodingKeys: String, CodingKey {
    case version = "log"
    case tour, stops, steps, digest, options, limits, from
  }

  public init(
    _ sheet: RunSheet, options: RunOptions, limits: RuntimeLimits, from: TourState? = nil
  ) {
    version = Self.currentVersion
    tour = sheet.tour.name
    stops = sheet.tour.stops.count
    steps = sheet.tour.stepCount
    digest = TourDigest.text(of: sheet)
    self.options = options
    self.limits = limits
    self.from = from
  }
}
