public import TourModel
public import TourTiming

/// Plays a tour: a pure state machine. The same sheet, state and event give the same effects.
public struct TourMachine: Sendable {
  public let sheet: RunSheet
  public private(set) var state: TourState

  public init(_ sheet: RunSheet, options: RunOptions = RunOptions(), limits: RuntimeLimits = RuntimeLimits()) {
    self.sheet = sheet
    state = TourState()
  }

  /// Carries out an event, or refuses it and leaves the state as it was.
  public mutating func handle(_ event: TourEvent) -> [TourEffect] { [] }

  /// The stop that is running, or the one that the guide walks to or waits for; nil before the first event
  /// (the first one begins the tour) and after the end.
  public var currentStop: StopID? { nil }
  /// The step under way; nil between steps.
  public var currentStep: StepID? { nil }
  public var isOver: Bool { false }
  /// How far what is under way began after the plan has it; negative: before.
  public var lateness: Milliseconds { .zero }
  /// When each stop and the tour will begin and end, if from now on the guide keeps to the script.
  public func expected() -> ExpectedTimes { ExpectedTimes(visits: [], end: .zero) }
}

/// How a run is played.
public struct RunOptions: Codable, Equatable, Sendable {
  /// Whether open requests are answered in `questions` windows without a guide (as in tests), oldest first.
  public var answersInWindows = false

  public init() {}
}

/// Bounds on a run.
public struct RuntimeLimits: Equatable, Sendable {
  /// Steps that one event may play.
  public var stepsPerEvent = 1_000_000
  /// Requests kept; further ones are counted, not kept.
  public var requests = 100_000

  public init() {}
}

/// One visit of a stop, so far. A stop that was gone back to has several.
public struct StopVisit: Codable, Equatable, Sendable {
  public let stop: StopID
  public var start: Milliseconds
  /// Nil while it runs.
  public var end: Milliseconds?

  public init(stop: StopID, start: Milliseconds, end: Milliseconds? = nil) {
    self.stop = stop
    self.start = start
    self.end = end
  }
}

public struct ExpectedTimes: Equatable, Sendable {
  /// Visits past, running and to come.
  public let visits: [StopVisit]
  public let end: Milliseconds

  public init(visits: [StopVisit], end: Milliseconds) {
    self.visits = visits
    self.end = end
  }
}

/// A viewer's request, as the run keeps it.
public struct ViewerRequest: Codable, Equatable, Sendable {
  public let id: RequestID
  public let text: String
  public let language: Language
  public let count: Int
  public let understood: Place?
  public let at: Milliseconds
  public var status: Status

  public enum Status: String, Codable, Sendable { case open, answered, dismissed }
}

/// Everything that changes while a tour runs.
public struct TourState: Codable, Equatable, Sendable {
  public internal(set) var now = Milliseconds.zero
  /// What is on show: the last place shown, else the running stop's.
  public internal(set) var onShow: Place?
  public internal(set) var visits: [StopVisit] = []
  public internal(set) var requests: [ViewerRequest] = []
  public internal(set) var dropped: Set<StopID> = []
  public internal(set) var viewers = 0

  init() {}
}
