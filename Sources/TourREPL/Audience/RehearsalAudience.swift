public import AudienceSimulation
public import TourModel

/// Who asks while a guide rehearses.
public enum RehearsalAudience: Sendable {
  /// Only who types `ask`.
  case nobody
  /// - Parameter coming: who comes and goes, in place of as many as there are from the beginning.
  case simulated(SimulatedViewers, coming: ViewerCounts? = nil)
  /// What was asked in an earlier run, and how viewers voted, in the order of its moments.
  case recorded([RecordedRequest], votes: [RecordedVote] = [])
}

/// A request of an earlier run.
public struct RecordedRequest: Equatable, Sendable {
  public let at: Milliseconds
  public let question: ViewerQuestion

  public init(at: Milliseconds, _ question: ViewerQuestion) {
    self.at = at
    self.question = question
  }
}
