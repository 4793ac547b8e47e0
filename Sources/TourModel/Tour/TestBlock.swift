public import TourDiagnostics

/// One `test` section.
public struct TestBlock: Sendable, Equatable {
  public let name: String
  public let header: SourceSpan
  public var lines: [Line]
  /// Whether a line of the test has an error; such a test fails, whatever happens.
  public var hasErrors: Bool

  public init(name: String, header: SourceSpan, lines: [Line] = [], hasErrors: Bool = false) {
    self.name = name
    self.header = header
    self.lines = lines
    self.hasErrors = hasErrors
  }

  public struct Line: Sendable, Equatable {
    public let span: SourceSpan
    /// When the line is carried out or judged; nil where that is when the run is over.
    public let point: Point?
    public let action: Action

    public init(span: SourceSpan, point: Point?, action: Action) {
      self.span = span
      self.point = point
      self.action = action
    }
  }

  public enum Point: Sendable, Equatable {
    /// A moment on the tour's clock, however late the guide is.
    case moment(Moment)
    /// A moment counted from the beginning of a stop.
    case stop(StopID, offset: Milliseconds)
  }

  public enum Action: Sendable, Equatable {
    case expect(Expectation)
    case event(Event)
  }

  public enum Event: Sendable, Equatable {
    case viewers(Int)
    case request(Language, String, times: Int, expect: ExpectedAnswer?)
    /// Votes for an option of the vote that is open then, named by its label in any language.
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
  /// Compares the number of works that have a stop, each counted once; with a tag, of those that
  /// bear it.
  case works(tag: String?, Comparison, Int)
  case rooms(Comparison, Int)
  case stops(Comparison, Int)
  case asked(Comparison, Int)
  case answered(Comparison, Int)
  /// When a stop starts; nil stands for the tour, here and in the two below.
  case start(of: StopID?, Window)
  case end(of: StopID?, Window)
  case length(of: StopID?, Amount)
  case slack(of: StopID, Amount)
  case walk(to: StopID, Amount)
  /// How much commentary in a language a stop has; nil stands for the whole tour.
  case commentary(Language, at: StopID?, Amount)
  case captions(Language, at: StopID?)
  /// The works of a thread are these and no others, in this order.
  case thread(tag: String, [WorkID])
  case noWarnings
  case atStop(StopID, isNegated: Bool)
  case shown(Place, isNegated: Bool)
  case said(String, isNegated: Bool)
  /// Whether a stop was left out, because it was dropped or by its `skip when`.
  case skipped(StopID, isNegated: Bool)
  case dropped(StopID, isNegated: Bool)
  /// Whether an `if` with this condition was judged and this side of it played, at a stop; nil
  /// stands for any.
  case branch(Condition, isThen: Bool, at: StopID?, isNegated: Bool)
  /// Whether a vote went to the option with this label, in any language; nil stands for any stop.
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
