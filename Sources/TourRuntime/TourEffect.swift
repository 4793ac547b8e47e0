public import TourModel

/// What a run does, for a face to show. In the order in which it happens.
public struct TourEffect: Equatable, Sendable {
  /// When, from the tour's start.
  public let at: Milliseconds
  public let kind: Kind

  public init(at: Milliseconds, _ kind: Kind) {
    self.at = at
    self.kind = kind
  }

  public enum Kind: Equatable, Sendable {
    case tourBegan
    /// The guide walks to a stop; nil where he stays in the room: then there is no such effect.
    case walkBegan(to: StopID, RoomGraph.Walk)
    /// The guide waits for the stop's `begins`.
    case waitBegan(StopID, until: Milliseconds)
    case stopBegan(StopID)
    /// A paragraph is being said, for so long.
    case speechBegan(StepID, duration: Milliseconds)
    case note(StepID)
    case cue(StepID)
    case pauseBegan(StepID, duration: Milliseconds)
    /// The picture moves; a beat, a `show` step, an answer, or the guide. Nil: no time of its own.
    case shown(Place, duration: Milliseconds?)
    /// An answer is over: what it took off the picture is back.
    case shownAgain(Place)
    /// The window closes between the two moments.
    case questionsOpened(StepID, earliest: Milliseconds, latest: Milliseconds)
    case questionsClosed(StepID, answered: Int)
    case branchTaken(StepID, isThen: Bool)
    case voteOpened(StepID, until: Milliseconds)
    /// Votes for each option, and the option that is played.
    case voteClosed(StepID, votes: [Int], winner: Int)
    /// What is in the stop is over before its shortest time (or its hard-out).
    case holdBegan(StopID, until: Milliseconds)
    /// The hard-out came before the content was over.
    case contentCut(StopID)
    /// The hard-out was over before the stop began: it takes no time.
    case hardOutMissed(StopID)
    case stopEnded(StopID)
    case stopSkipped(StopID, SkipReason)
    case stopDropped(StopID)
    case stopRestored(StopID)
    /// The guide left the script's order.
    case jumped(to: StopID)
    case requestReceived(RequestID)
    /// Answered by showing and telling, which takes so long.
    case requestAnswered(RequestID, duration: Milliseconds)
    case requestDismissed(RequestID)
    /// Closed together, or put off; answered in so long.
    case requestsSettled([RequestID], RequestOutcome, duration: Milliseconds)
    /// Requests that were put off until this was shown.
    case requestsMet([RequestID], Place)
    /// Requests that were put off until a stop which does not show it: open again.
    case requestsReopened([RequestID], Place)
    /// Requests of so many viewers were dropped and counted.
    case requestStopped(RequestStop, count: Int)
    case voteCounted(option: Int, count: Int)
    /// Everything stood still for so long; announced, or not.
    case stoodStill(Milliseconds, isAnnounced: Bool)
    case added(Milliseconds, to: StopID)
    case viewersChanged(Int)
    case noted(String)
    case tourEnded
    case refused(Refusal)
  }

  public enum SkipReason: String, Codable, Sendable {
    case condition, guide, dropped
  }
}

/// Why an event was not carried out; the state is as it was before.
public enum Refusal: Equatable, Sendable {
  case tourIsOver
  case clockWouldGoBack(to: Milliseconds)
  case nothingBefore
  case noStopIsRunning
  case noSuchStop
  case noSuchPlace
  case noSuchRequest(RequestID)
  /// Answered or dismissed before.
  case requestIsClosed(RequestID)
  case nothingToAnswer(RequestID)
  case noVoteIsOpen
  case noSuchOption(Int, of: Int)
  /// The stop is not optional, is running, or is past.
  case cannotDrop(StopID, DropObstacle)
  case notDropped(StopID)
  /// Behind the guide: there is nothing to restore.
  case isPast(StopID)
  case noWay(from: StopID, to: StopID)
  /// A negative number, or a time past the machine's limits.
  case outOfRange
  /// One event would have made more steps than the limits allow.
  case tooManySteps(Int)

  public enum DropObstacle: String, Sendable {
    case isNotOptional, isRunning, isPast, isDroppedAlready
  }
}
