extension Refusal {
  /// A stable word for it, without what it is about: for logs.
  public var name: String {
    switch self {
    case .tourIsOver: "tour-is-over"
    case .clockWouldGoBack: "clock-would-go-back"
    case .nothingBefore: "nothing-before"
    case .noStopIsRunning: "no-stop-is-running"
    case .noSuchStop: "no-such-stop"
    case .noSuchPlace: "no-such-place"
    case .noSuchRequest: "no-such-request"
    case .requestIsClosed: "request-is-closed"
    case .nothingToAnswer: "nothing-to-answer"
    case .noVoteIsOpen: "no-vote-is-open"
    case .noSuchOption: "no-such-option"
    case .cannotDrop: "cannot-drop"
    case .notDropped: "not-dropped"
    case .isPast: "is-past"
    case .noWay: "no-way"
    case .outOfRange: "out-of-range"
    case .tooManySteps: "too-many-steps"
    }
  }
}
