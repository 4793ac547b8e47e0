public import TourModel

/// The pace at which estimates would come to what was rehearsed, all paragraphs of a language taken
/// together.
public struct RehearsedPace: Equatable, Sendable {
  public let language: Language
  public let paragraphs: Int
  /// How long the rehearsed paragraphs are together, by their estimates.
  public let estimated: Milliseconds
  public let rehearsed: Milliseconds
  /// The pace for a `pace` line; nil where too little was rehearsed to tell.
  public let pace: Pace?

  /// How much must have been rehearsed for a pace: less says little of how somebody speaks.
  public static let leastRehearsed = Milliseconds.minutes(1)

  /// The paces of all languages of which something was rehearsed, in the order in which the tour
  /// speaks them.
  public static func all(in sheet: RunSheet) -> [RehearsedPace] {
    sheet.tour.speaks.compactMap { RehearsedPace($0, in: sheet) }
  }

  private init?(_ language: Language, in sheet: RunSheet) {
    var (paragraphs, units) = (0, 0.0)
    var (estimated, rehearsed) = (Milliseconds.zero, Milliseconds.zero)
    var spoken = 0.0
    for step in sheet.tour.steps(at: nil) {
      guard case .speak(let paragraph) = step.action, paragraph.language == language,
        let rehearsal = sheet.rehearsal(of: step.id)
      else { continue }
      let stop = sheet.tour[sheet.stop(holding: step.id)]
      let estimator = SpeechEstimator(paces: stop.paces + sheet.tour.paces)
      let share = estimator.paced(paragraph)
      paragraphs += 1
      units += share.units
      spoken += share.milliseconds
      estimated += rehearsal.estimate
      rehearsed += rehearsal.median
    }
    guard paragraphs > 0 else { return nil }
    self.language = language
    self.paragraphs = paragraphs
    self.estimated = estimated
    self.rehearsed = rehearsed
    // Pauses and beats take what they take: the rest is what the pace says.
    let left = Double(rehearsed.rawValue) - (Double(estimated.rawValue) - spoken)
    guard rehearsed >= Self.leastRehearsed, left > 0, units > 0 else {
      pace = nil
      return
    }
    pace = Pace(
      language: language, unitsPerMinute: (units * 60_000 / left).rounded(),
      unit: language.isWrittenWithoutSpaces ? .characters : .words)
  }
}
