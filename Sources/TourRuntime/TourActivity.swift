public import TourModel

/// What is under way: everything that takes time is one of these.
public struct TourActivity: Codable, Equatable, Sendable {
  public internal(set) var kind: Kind
  public internal(set) var began: Milliseconds
  /// When it ends by itself, a hard-out aside; of a `questions`, the latest, answers under way
  /// aside.
  public internal(set) var until: Milliseconds
  /// Where the offsets of beats count from: the beginning, moved by each standstill.
  var origin: Milliseconds
  /// Beats that have been played.
  var beatsPlayed = 0
  var window: QuestionsWindow?
  /// Of the vote that is open, for each option.
  public internal(set) var votes: [Int] = []

  public enum Kind: Codable, Equatable, Sendable {
    /// Before the first event.
    case notBegun
    case walk
    case wait
    /// A paragraph, a pause or a show.
    case step(StepID)
    case questions(StepID)
    case vote(StepID)
    case hold
    /// After the last stop.
    case over
  }

  init(_ kind: Kind, began: Milliseconds, until: Milliseconds, origin: Milliseconds) {
    self.kind = kind
    self.began = began
    self.until = until
    self.origin = origin
  }

  /// The step under way; nil between steps.
  public var step: StepID? {
    switch kind {
    case .step(let id), .questions(let id), .vote(let id): id
    case .notBegun, .walk, .wait, .hold, .over: nil
    }
  }

  /// How long it has had at a moment, without what stood still.
  ///
  /// - Parameter standsStillUntil: ``TourState/standsStillUntil``: what is left of a standstill has not been had.
  public func elapsed(
    at moment: Milliseconds, standsStillUntil: Milliseconds
  ) -> Milliseconds {
    max(.zero, max(moment, standsStillUntil) - origin)
  }

  /// Whether a stop is running: between its start and its end.
  public var isInsideStop: Bool { step != nil || kind == .hold }

  /// Whether it runs to a moment, so that a standstill moves its end only by what passes it.
  var runsToMoment: Bool { kind == .wait || kind == .hold }
}

/// A `questions` step under way.
struct QuestionsWindow: Codable, Equatable, Sendable {
  /// It does not close before.
  var earliest: Milliseconds
  /// The end of the answers under way, or earlier than now.
  var answeringUntil: Milliseconds
  /// Answers begun in it.
  var answered = 0
}
