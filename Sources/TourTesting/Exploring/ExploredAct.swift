internal import TourModel
internal import TourRuntime

/// One thing that a guide or viewers do. Says nothing of the moment: so acts can be left out of a script, and what
/// is left still makes sense.
enum ExploredAct: Equatable, Sendable {
  /// The guide keeps to the script for this long.
  case wait(Milliseconds)
  case next
  /// The guide stays at what is under way for this long.
  case linger(Milliseconds)
  case done
  case back
  case again
  case skip
  case goto(StopID)
  case late(Milliseconds)
  case delay(Milliseconds)
  case add(Milliseconds)
  case drop(StopID)
  case restore(StopID)
  case show(Place)
  case answer(Int)
  case answerPlace(Place)
  case dismiss(Int)
  case undo
  case viewers(Int)
  case request(Place?, count: Int)
  case vote(option: Int, count: Int)

  /// Nil of an undo, which is no event.
  func event(at now: Milliseconds) -> TourEvent? {
    switch self {
    case .wait(let duration): .tick(to: now + duration)
    case .next: .next
    case .linger(let duration): .linger(to: now + duration)
    case .done: .done
    case .back: .back
    case .again: .again
    case .skip: .skip
    case .goto(let stop): .goto(stop)
    case .late(let duration): .late(duration)
    case .delay(let duration): .delay(duration)
    case .add(let duration): .add(duration)
    case .drop(let stop): .drop(stop)
    case .restore(let stop): .restore(stop)
    case .show(let place): .show(place)
    case .answer(let number): .answer(RequestID(number))
    case .answerPlace(let place): .answerPlace(place)
    case .dismiss(let number): .dismiss(RequestID(number))
    case .undo: nil
    case .viewers(let count): .viewers(count)
    case .request(let place, let count):
      .request(text: "?", language: Language("fr"), count: count, understood: place)
    case .vote(let option, let count): .vote(option: option, count: count)
    }
  }

  var source: EventSource {
    switch self {
    case .linger: .clock
    case .viewers, .request, .vote: .audience
    default: .guide
    }
  }

  /// Whether what follows is spoken again, or in another order, because the guide wants it so.
  var isJump: Bool {
    switch self {
    case .back, .again, .goto, .undo: true
    default: false
    }
  }

  /// Whether only time passes.
  var keepsToScript: Bool {
    switch self {
    case .wait, .next: true
    default: false
    }
  }

  /// Acts of the same kind that are easier to follow, the easiest first.
  var simpler: [ExploredAct] {
    switch self {
    case .wait(let time): Self.shorter(time).map(Self.wait)
    case .linger(let time): Self.shorter(time).map(Self.linger)
    case .late(let time): Self.shorter(time).map(Self.late)
    case .delay(let time): Self.shorter(time).map(Self.delay)
    case .add(let time): Self.shorter(time).map(Self.add)
    case .viewers(let count): Self.fewer(count).map(Self.viewers)
    case .request(let place, let count): Self.fewer(count).map { .request(place, count: $0) }
    case .vote(let option, let count): Self.fewer(count).map { .vote(option: option, count: $0) }
    default: []
    }
  }

  private static func shorter(_ time: Milliseconds) -> [Milliseconds] {
    let whole = Milliseconds.seconds(time.rawValue / 1000)
    let minutes = Milliseconds.minutes(time.rawValue / 60_000)
    return [.seconds(1), minutes, Milliseconds(rawValue: whole.rawValue / 2_000 * 1_000), whole]
      .filter { $0 > .zero && $0 < time }
  }

  private static func fewer(_ count: Int) -> [Int] {
    [1, count / 2].filter { $0 > 0 && $0 < count }
  }
}

extension ExploredAct {
  /// As the prompt would have it where it has such a command.
  func words(in tour: Tour) -> String {
    switch self {
    case .wait(let duration): "play on for \(duration)"
    case .next: "next"
    case .linger(let duration): "stay for \(duration)"
    case .done: "done"
    case .back: "back"
    case .again: "again"
    case .skip: "skip"
    case .goto(let stop): "goto \(tour[stop].name)"
    case .late(let duration): "late \(duration)"
    case .delay(let duration): "delay \(duration)"
    case .add(let duration): "add \(duration)"
    case .drop(let stop): "drop \(tour[stop].name)"
    case .restore(let stop): "restore \(tour[stop].name)"
    case .show(let place): "show \(tour.name(of: place))"
    case .answer(let number): "answer \(number)"
    case .answerPlace(let place): "answer \(tour.name(of: place))"
    case .dismiss(let number): "dismiss \(number)"
    case .undo: "undo"
    case .viewers(let count): "viewers \(count)"
    case .request(let place, let count):
      "\(count) ask for \(place.map(tour.name(of:)) ?? "what nobody understands")"
    case .vote(let option, let count): "vote \(count) \(option + 1)"
    }
  }
}
