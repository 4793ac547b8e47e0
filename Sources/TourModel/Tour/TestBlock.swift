public import TourDiagnostics

/// One `test` section.
public struct TestBlock: Sendable, Equatable {
  public let name: String
  public let header: SourceSpan
  public var lines: [Line]
  /// Whether a line of it has an error: such a test fails, it never passes.
  public var hasErrors: Bool

  public init(name: String, header: SourceSpan, lines: [Line] = [], hasErrors: Bool = false) {
    self.name = name
    self.header = header
    self.lines = lines
    self.hasErrors = hasErrors
  }

  public struct Line: Sendable, Equatable {
    public let span: SourceSpan
    /// Nil: judged when the run is over.
    public let point: Point?
    public let action: Action

    public init(span: SourceSpan, point: Point?, action: Action) {
      self.span = span
      self.point = point
      self.action = action
    }
  }

  public enum Point: Sendable, Equatable {
    /// The clock, however late the guide is.
    case moment(Moment)
    /// So long after that stop began.
    case stop(StopID, offset: Milliseconds)
  }

  public enum Action: Sendable, Equatable {
    case expect(Expectation)
    case event(Event)
  }

  public enum Event: Sendable, Equatable {
    case viewers(Int)
    case request(Language, String, times: Int, expect: ExpectedAnswer?)
    /// The label of an option of the vote that is open then, in any language.
    case vote(String, times: Int)
    case late(Milliseconds)
    case delay(Milliseconds)
    case add(Milliseconds)
    case skip
    case drop(StopID)
    case restore(StopID)
    case goto(StopID)
    case answer(Place)
  }

  public enum ExpectedAnswer: Sendable, Equatable {
    case answer(Place)
    case nothing
  }
}

/// What a test says must hold.
public enum Expectation: Sendable, Equatable {
  /// Works with a stop, each once; with a tag, those that bear it.
  case works(tag: String?, Comparison, Int)
  case rooms(Comparison, Int)
  case stops(Comparison, Int)
  case asked(Comparison, Int)
  case answered(Comparison, Int)
  /// Nil: of the tour.
  case start(of: StopID?, Window)
  case end(of: StopID?, Window)
  case length(of: StopID?, Amount)
  case slack(of: StopID, Amount)
  case walk(to: StopID, Amount)
  /// Nil: of the whole tour.
  case commentary(Language, at: StopID?, Amount)
  case captions(Language, at: StopID?)
  /// These works and no others, in this order.
  case thread(tag: String, [WorkID])
  case noWarnings
  case atStop(StopID, isNegated: Bool)
  case shown(Place, isNegated: Bool)
  case said(String, isNegated: Bool)
  /// Dropped, or by its `skip when`.
  case skipped(StopID, isNegated: Bool)
  case dropped(StopID, isNegated: Bool)
  /// An `if` with this condition was judged, and this side of it played; nil: at any stop.
  case branch(Condition, isThen: Bool, at: StopID?, isNegated: Bool)
  /// A vote went to the option with this label, in any language.
  case option(String, at: StopID?, isNegated: Bool)

  public enum Window: Sendable, Equatable {
    case between(Moment, Moment)
    case by(Moment)
    case after(Moment)
  }

  public enum Amount: Sendable, Equatable {
    case range(DurationRange)
    case compared(Comparison, Milliseconds)
  }
}
