public import TourModel

/// A tour with its times worked out: how long each step takes, the walks, and the plan. Immutable; made
/// once for a tour, shared by every run of it.
public struct RunSheet: Sendable {
  public let tour: Tour
  public let plan: Plan

  /// O(steps + stops × rooms).
  public init(_ tour: Tour) {
    self.tour = tour
    plan = Plan(stops: [], stepStarts: [], end: .zero)
  }

  /// How long a step's own time is: a paragraph with its beats, a pause, a show, the voting time, the
  /// shortest of a `questions`; a branch, a note and a cue take none.
  public func duration(of step: StepID) -> Milliseconds { .zero }

  /// What a step says, by its number.
  public func step(_ id: StepID) -> Step { preconditionFailure("not built yet") }

  /// The stop that holds a step.
  public func stop(holding step: StepID) -> StopID { preconditionFailure("not built yet") }

  /// How long showing and telling a place takes when a viewer asked for it.
  public func answerDuration(of place: Place) -> Milliseconds { .zero }

  /// The walk between two stops' rooms; nil where there is no way.
  public func walk(from: StopID, to: StopID) -> RoomGraph.Walk? { nil }
}
