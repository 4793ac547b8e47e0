public import TourModel
public import TourTiming

/// One event in a log, by names rather than numbers, with when it came and whether it was refused.
public struct LogEntry: Codable, Equatable, Sendable {
  /// The run's time before the event.
  public let at: Milliseconds
  /// The word for it: that of the prompt (`late`, `goto`), or `undo`.
  public let event: String
  /// ``Refusal/name``, where it was refused.
  public private(set) var refused: String?

  /// A moment, in milliseconds.
  public private(set) var to: Milliseconds?
  /// In milliseconds.
  public private(set) var duration: Milliseconds?
  public private(set) var stop: String?
  public private(set) var place: String?
  /// What was on show when a request came: where the script is to be asked what it lacks.
  public private(set) var work: String?
  /// A request's number.
  public private(set) var request: Int?
  /// Of several that are closed together.
  public private(set) var requests: [Int]?
  /// Who asked.
  public private(set) var viewer: Int?
  /// From 1.
  public private(set) var option: Int?
  public private(set) var count: Int?
  public private(set) var text: String?
  public private(set) var language: Language?
  /// Of simulated viewers.
  public private(set) var seed: UInt64?
  /// Where it came from, if not from the guide: `undo` takes back only what the guide did.
  public private(set) var source: EventSource?

  private init(_ event: String, at: Milliseconds, refusal: Refusal?) {
    self.event = event
    self.at = at
    refused = refusal?.name
  }

  init(undoAt at: Milliseconds, refusal: Refusal?) { self.init("undo", at: at, refusal: refusal) }

  public var isUndo: Bool { event == "undo" }

  /// Whether the clock went on, the guide keeping to the script.
  public var isTick: Bool { event == "tick" }

  /// A paragraph that the guide has said, and how long it took: it changes nothing in a run.
  init(_ take: RehearsedSpeech.Take, at: Milliseconds) {
    self.init(Self.takeWord, at: at, refusal: nil)
    duration = take.duration
    language = take.language
    text = take.text
  }

  private static let takeWord = "took"

  /// What the guide has set: it changes nothing in a run either.
  init(_ setting: PromptSetting, at: Milliseconds) {
    self.init(setting.word, at: at, refusal: nil)
    switch setting {
    case .playingStops(let stop, _): self.stop = stop
    case .language(let language): self.language = language
    case .playing: break
    case .audience(let viewers, let seed): (count, self.seed) = (viewers, seed)
    }
  }

  /// Nil for any other line.
  public var setting: PromptSetting? {
    switch event {
    case "break": stop.map { .playingStops(before: $0, true) }
    case "unbreak": stop.map { .playingStops(before: $0, false) }
    case "language": .language(language)
    case "play": .playing(true)
    case "pause": .playing(false)
    case "audience": seed.map { .audience(viewers: count, seed: $0) }
    default: nil
    }
  }

  /// Nil for any other line.
  public var take: RehearsedSpeech.Take? {
    guard event == Self.takeWord, let language, let text, let duration,
      (.zero ... .maximumWritten).contains(duration)
    else { return nil }
    return RehearsedSpeech.Take(language, text, took: duration)
  }

  /// - Parameter onShow: before the event.
  public init(
    _ event: TourEvent, at: Milliseconds, refusal: Refusal?, in tour: Tour, onShow: Place? = nil,
    from source: EventSource = .guide
  ) {
    self.init(event.word, at: at, refusal: refusal)
    if source != event.usualSource { self.source = source }
    switch event {
    case .tick(let moment), .linger(let moment): to = moment
    case .next, .done, .resume, .back, .again, .skip: break
    case .goto(let stop), .drop(let stop), .restore(let stop):
      self.stop = LoggedName.text(of: stop, in: tour)
    case .late(let duration), .delay(let duration), .add(let duration): self.duration = duration
    case .show(let place), .answerPlace(let place):
      self.place = LoggedName.text(of: place, in: tour)
    case .answer(let request), .dismiss(let request): self.request = request.number
    case .note(let text): self.text = text
    case .viewers(let count): self.count = count
    case .settle(let requests, let outcome):
      self.requests = requests.map(\.number)
      (place, text) = Self.words(of: outcome, in: tour)
    case .request(let text, let language, let count, let understood, let viewer):
      self.viewer = viewer
      self.text = text
      self.language = language
      self.count = count
      place = understood.map { LoggedName.text(of: $0, in: tour) }
      work = onShow.map { LoggedName.text(of: $0, in: tour) }
    case .vote(let option, let count):
      self.option = option == .max ? .max : option + 1
      self.count = count
    }
  }
}

extension LogEntry {
  private static func words(
    of outcome: RequestOutcome, in tour: Tour
  ) -> (place: String?, text: String?) {
    switch outcome {
    case .answered(let place), .later(let place): (LoggedName.text(of: place, in: tour), nil)
    case .declined(let text): (nil, text)
    case .dismissed: (nil, nil)
    }
  }
}

extension PromptSetting {
  fileprivate var word: String {
    switch self {
    case .playingStops(_, let isSet): isSet ? "break" : "unbreak"
    case .language: "language"
    case .playing(let isOn): isOn ? "play" : "pause"
    case .audience: "audience"
    }
  }
}

extension RequestOutcome {
  fileprivate var word: String {
    switch self {
    case .answered: "answer"
    case .later: "later"
    case .declined: "decline"
    case .dismissed: "dismiss"
    }
  }
}

extension TourEvent {
  fileprivate var word: String {
    switch self {
    case .tick: "tick"
    case .next: "next"
    case .linger: "linger"
    case .done: "done"
    case .resume: "resume"
    case .back: "back"
    case .again: "again"
    case .skip: "skip"
    case .goto: "goto"
    case .late: "late"
    case .delay: "delay"
    case .add: "add"
    case .drop: "drop"
    case .restore: "restore"
    case .show: "show"
    case .answer: "answer"
    case .answerPlace: "tell"
    case .dismiss: "dismiss"
    case .settle(_, let outcome): outcome.word
    case .note: "note"
    case .viewers: "viewers"
    case .request: "request"
    case .vote: "vote"
    }
  }
}
