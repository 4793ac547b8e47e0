public import TourDiagnostics

/// One stop of the itinerary.
public struct Stop: Sendable, Equatable {
  /// The name of the stop: that of its place, or the one after `as`. Stops have a set of names of
  /// their own.
  public var name: String
  /// What is visited: a room or a work, never a detail.
  public var place: Place
  /// The room in which the guide stands meanwhile.
  public var room: RoomID
  public var promise: Promise
  /// What dropping the stop costs, from 1 to 9; nil where it is never to be dropped.
  public var optionalPriority: Int?
  public var begins: [Begins]
  public var skipWhen: Condition?
  public var paces: [Pace]
  public var steps: [Step]
  public var header: SourceSpan

  /// How long the header says that the stop lasts.
  public enum Promise: Sendable, Equatable {
    /// The header says nothing: the stop lasts what is in it.
    case content
    case range(DurationRange)
    /// A hard-out: the stop lasts until this moment, whenever it starts.
    case until(Moment)
  }

  public init(
    name: String, place: Place, room: RoomID, promise: Promise, header: SourceSpan,
    optionalPriority: Int? = nil, begins: [Begins] = [], skipWhen: Condition? = nil,
    paces: [Pace] = [], steps: [Step] = []
  ) {
    self.name = name
    self.place = place
    self.room = room
    self.promise = promise
    self.header = header
    self.optionalPriority = optionalPriority
    self.begins = begins
    self.skipWhen = skipWhen
    self.paces = paces
    self.steps = steps
  }
}

/// A moment, resolved against the tour's start.
public struct Moment: Hashable, Sendable {
  /// How long after the tour's start the moment is.
  public let time: Milliseconds
  /// Whether it was written as a clock time, and so is shown as one.
  public let isClock: Bool

  public init(_ time: Milliseconds, isClock: Bool = false) {
    self.time = time
    self.isClock = isClock
  }
}

/// One `begins` line.
public struct Begins: Sendable, Equatable {
  public let rule: Rule
  public let span: SourceSpan

  public enum Rule: Sendable, Equatable {
    /// Begins between two moments, both included; who comes early waits for the first. In `begins
    /// +20m` they are the same.
    case between(Moment, Moment)
    /// Begins at this moment or before; nobody waits.
    case by(Moment)
    /// Begins at this moment or after; who comes early waits.
    case after(Moment)
    /// Begins at most this long after the end of an earlier stop.
    case within(Milliseconds, of: StopID)
  }

  public init(_ rule: Rule, span: SourceSpan) {
    self.rule = rule
    self.span = span
  }

  /// The moment before which the stop does not begin, or nil.
  public var earliest: Milliseconds? {
    switch rule {
    case .between(let first, _): first.time
    case .after(let moment): moment.time
    case .by, .within: nil
    }
  }

  /// The latest moment at which the line is kept; nil where there is none, or where the end of
  /// another stop decides.
  public var latest: Milliseconds? {
    switch rule {
    case .between(_, let last): last.time
    case .by(let moment): moment.time
    case .after, .within: nil
    }
  }
}

public struct Pace: Sendable, Equatable {
  public let language: Language
  public let unitsPerMinute: Double
  public let unit: Unit

  public enum Unit: String, Sendable { case characters, words }

  public init(language: Language, unitsPerMinute: Double, unit: Unit) {
    self.language = language
    self.unitsPerMinute = unitsPerMinute
    self.unit = unit
  }
}

/// A step's place among all steps of a tour, in file order, from 0: the index of every table of times.
public struct StepID: Hashable, Codable, Sendable, Comparable {
  public let index: Int
  public init(_ index: Int) { self.index = index }
  public static func < (a: Self, b: Self) -> Bool { a.index < b.index }
}

/// One thing that a stop plays. Branches and options hold steps of their own.
public struct Step: Sendable, Equatable {
  public let id: StepID
  public let action: Action
  public let span: SourceSpan

  public enum Action: Sendable, Equatable {
    case speak(Paragraph)
    /// A line of `guide>`: shown to the guide, never spoken; takes no time.
    case note(String)
    case cue(String)
    case pause(Milliseconds)
    /// Shows a place, for a length of time; where that is nil, showing it takes none.
    case show(Place, Milliseconds?)
    case questions(Questions)
    case branch(Condition, then: [Step], otherwise: [Step])
    case vote(Vote)
  }

  public init(id: StepID, action: Action, span: SourceSpan) {
    self.id = id
    self.action = action
    self.span = span
  }
}

/// A paragraph that is said aloud, with its captions: the paragraphs of the other languages that have the
/// same number among their language's in this stop, branch or option.
public struct Paragraph: Sendable, Equatable {
  public let language: Language
  public let pieces: [Piece]
  public let captions: [LocalizedText.Translation]

  public enum Piece: Sendable, Equatable {
    case text(String)
    case pause(Milliseconds)
    case show(Place)
  }

  public init(language: Language, pieces: [Piece], captions: [LocalizedText.Translation] = []) {
    self.language = language
    self.pieces = pieces
    self.captions = captions
  }

  /// The words of the paragraph, without its beats.
  public var text: String {
    pieces.reduce(into: "") { if case .text(let text) = $1 { $0 += text } }
  }
}

/// A window for viewers' requests.
public struct Questions: Sendable, Equatable {
  /// How long the window stays open at least; it stays open longer only while requests are open.
  public let shortest: Milliseconds
  public let longest: Milliseconds
  /// How many requests are answered at most; nil where there is no limit.
  public let limit: Int?

  public init(shortest: Milliseconds, longest: Milliseconds, limit: Int? = nil) {
    precondition(shortest <= longest, "a window has its ends in order")
    self.shortest = shortest
    self.longest = longest
    self.limit = limit
  }
}

public struct Vote: Sendable, Equatable {
  public let duration: Milliseconds
  public let question: LocalizedText?
  /// What viewers choose from; never empty.
  public let options: [Option]

  public struct Option: Sendable, Equatable {
    public let label: LocalizedText
    public let steps: [Step]

    public init(label: LocalizedText, steps: [Step]) {
      self.label = label
      self.steps = steps
    }
  }

  public init(duration: Milliseconds, question: LocalizedText?, options: [Option]) {
    self.duration = duration
    self.question = question
    self.options = options
  }
}
