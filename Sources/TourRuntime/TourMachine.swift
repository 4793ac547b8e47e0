package import TourModel
public import TourTiming

/// Plays a tour: a pure state machine. The same sheet, state and event give the same effects.
///
/// Everything that takes time is an activity (``TourActivity``): one is always under way between
/// the first event and the end. When it ends, what takes no time is played through up to the next
/// that does.
public struct TourMachine: Sendable {
  public let sheet: RunSheet
  public internal(set) var state: TourState
  public let options: RunOptions
  public let limits: RuntimeLimits
  let deniedWords: DeniedWords
  /// Of the event that is being handled.
  var effects: [TourEffect] = []
  /// Steps begun and answers given by the event that is being handled.
  var stepsPlayed = 0
  /// The steps that the last event began, and when, in order: what was reached of a script.
  package internal(set) var stepsBegun: [BegunStep] = []
  /// In a forecast, for requests of which places windows stay open where they belong; nil: any request holds any window.
  var placesAwaited: Set<Place>?
  /// In a forecast, the number of the window under way that any request holds, as it does in the run; nil: none.
  var windowHeldOpen: Int?
  /// In a forecast, the number of the visit in which no request holds a window; nil: none.
  var visitCutShort: Int?
  /// In a forecast of a longer stay.
  var slack: LatenessSlack?
  /// What goes on at this very moment; nil once something is under way.
  var continuation: Continuation?

  public init(
    _ sheet: RunSheet, options: RunOptions = RunOptions(), limits: RuntimeLimits = RuntimeLimits()
  ) {
    self.sheet = sheet
    self.options = options
    self.limits = limits
    deniedWords = DeniedWords(sheet.tour.audience?.denied ?? [])
    state = TourState()
  }

  /// Goes on from a state that a run of the same tour had; nil where the state can't be one of this
  /// tour.
  public init?(
    _ sheet: RunSheet, resuming state: TourState, options: RunOptions = RunOptions(),
    limits: RuntimeLimits = RuntimeLimits()
  ) {
    guard StateCheck(tour: sheet.tour, sheet: sheet).accepts(state) else { return nil }
    self.init(sheet, options: options, limits: limits)
    self.state = state
  }

  var tour: Tour { sheet.tour }

  /// Carries out an event, or refuses it and leaves the state as it was.
  ///
  /// The first event begins the tour at time 0, but for `drop` and `restore`, notes, viewers and
  /// their requests, which may come before. A first `next` or `done` only begins it.
  public mutating func handle(_ event: TourEvent) -> [TourEffect] {
    effects.removeAll()
    stepsBegun.removeAll(keepingCapacity: true)
    stepsPlayed = 0
    if let refusal = carryOut(event) {
      effects = [TourEffect(at: state.now, .refused(refusal))]
    }
    let result = effects
    effects = []
    return result
  }

  private mutating func carryOut(_ event: TourEvent) -> Refusal? {
    // Only where a run may have to be taken back is the state kept: a second reference to it would
    // make every change copy its arrays.
    let isBeginning = !state.hasBegun
    let mayExceed = sheet.lines.count + state.requests.count >= limits.stepsPerEvent
    let before = isBeginning || mayExceed ? state : nil
    var refusal: Refusal?
    if isBeginning, event.beginsTour {
      beginTour()
      goOn()
    }
    if !isBeginning || (event != .next && event != .done) { refusal = dispatch(event) }
    goOn()
    if refusal == nil, hasPlayedTooMuch { refusal = .tooManySteps(limits.stepsPerEvent) }
    continuation = nil
    if refusal != nil, let before { state = before }
    return refusal
  }

  private mutating func dispatch(_ event: TourEvent) -> Refusal? {
    switch event {
    case .tick(let moment): tick(to: moment)
    case .next: next()
    case .linger(let moment): linger(to: moment)
    case .done: done()
    case .resume: endStandstill()
    case .back: back()
    case .again: again()
    case .skip: skip()
    case .goto(let stop): goto(stop)
    case .late(let duration): standStill(for: duration, isAnnounced: false)
    case .delay(let duration): standStill(for: duration, isAnnounced: true)
    case .add(let duration): add(duration)
    case .drop(let stop): drop(stop)
    case .restore(let stop): restore(stop)
    case .show(let place): show(place)
    case .answer(let request): answer(request)
    case .answerPlace(let place): answer(place)
    case .dismiss(let request): dismiss(request)
    case .settle(let requests, let outcome): settle(requests, as: outcome)
    case .note(let text): note(text)
    case .viewers(let count): setViewers(count)
    case .request(let text, let language, let count, let understood, let viewer):
      receive(text, language, count: count, understood: understood, from: viewer)
    case .vote(let option, let count): vote(for: option, count: count)
    }
  }

  /// A step, and the moment at which it was reached.
  package struct BegunStep: Equatable, Sendable {
    package let step: StepID
    package let at: Milliseconds
  }

  mutating func emit(_ kind: TourEffect.Kind) {
    effects.append(TourEffect(at: state.now, kind))
  }
}

extension TourEvent {
  /// Whether it begins a tour that has not begun; the itinerary may be changed before, remarks be
  /// written, and viewers come and ask.
  fileprivate var beginsTour: Bool {
    switch self {
    case .drop, .restore, .note, .viewers, .request, .dismiss: false
    case .settle(_, let outcome): outcome.beginsTour
    default: true
    }
  }
}

extension RequestOutcome {
  fileprivate var beginsTour: Bool {
    if case .answered = self { true } else { false }
  }
}
