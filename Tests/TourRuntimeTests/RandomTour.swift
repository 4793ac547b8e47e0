import TourDiagnostics
import TourModel

/// Builds a tour of every construct from a seed: two rooms, two details, up to seven stops.
struct RandomTour {
  private var random: SeededGenerator
  private var tour = Tour()
  private static let span = SourceSpan(source: .root, range: 0..<0)
  private static let french = Language("fr")

  static func tour(seed: UInt64, skips: Bool) -> Tour {
    var builder = RandomTour(seed: seed)
    builder.build(skips: skips)
    return builder.tour
  }

  private init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  private mutating func build(skips: Bool) {
    tour.name = "random"
    tour.speaks = [Self.french]
    let way = Way(room: RoomID(1), duration: .seconds(number(0...40)))
    tour.rooms = [
      Room(name: "hall", title: LocalizedText("Hall"), ways: [way], details: [DetailID(0)]),
      Room(name: "salle", title: LocalizedText("Salle"), details: [DetailID(1)]),
    ]
    tour.details = [0, 1].map {
      Detail(name: "d\($0)", owner: .room(RoomID($0)), title: LocalizedText("D\($0)"))
    }
    for index in 0..<number(1...7) { addStop(index, skips: skips) }
  }

  private mutating func addStop(_ index: Int, skips: Bool) {
    let room = RoomID(number(0...1))
    var stop = Stop(
      name: "s\(index)", place: .room(room), room: room, promise: promise(), header: Self.span)
    if chance(2) { stop.optionalPriority = number(1...9) }
    if chance(4) { stop.begins = [begins()] }
    if skips, chance(3) { stop.skipWhen = condition() }
    stop.steps = steps(depth: 0)
    tour.stops.append(stop)
  }

  private mutating func promise() -> Stop.Promise {
    switch number(0...5) {
    case 0: return .until(Moment(.seconds(number(0...400))))
    case 1: return .range(DurationRange(shortest: .seconds(number(0...90)), longest: nil))
    case 2: return .range(DurationRange(shortest: nil, longest: .seconds(number(0...90))))
    default: return .content
    }
  }

  private mutating func begins() -> Begins {
    let moment = Moment(.seconds(number(0...300)))
    return Begins(chance(2) ? .after(moment) : .between(moment, moment), span: Self.span)
  }

  private mutating func steps(depth: Int) -> [Step] {
    (0..<number(0...(depth == 0 ? 5 : 2))).map { _ in step(depth: depth) }
  }

  private mutating func step(depth: Int) -> Step {
    let id = StepID(tour.stepCount)
    tour.stepCount += 1
    return Step(id: id, action: action(depth: depth), span: Self.span)
  }

  private mutating func action(depth: Int) -> Step.Action {
    switch number(0...(depth < 2 ? 9 : 7)) {
    case 0: return .note("n")
    case 1: return .cue("c")
    case 2, 3: return .pause(.seconds(number(0...30)))
    case 4: return .show(place(), chance(2) ? nil : .seconds(number(0...30)))
    case 5, 6: return .speak(paragraph())
    case 7: return .questions(questions())
    case 8:
      return .branch(
        condition(), then: steps(depth: depth + 1), otherwise: steps(depth: depth + 1))
    default: return .vote(vote(depth: depth))
    }
  }

  private mutating func paragraph() -> Paragraph {
    let pieces: [Paragraph.Piece] = (0..<number(0...4)).map { _ in
      switch number(0...2) {
      case 0: .text("Un deux trois quatre. ")
      case 1: .pause(.seconds(number(0...5)))
      default: .show(place())
      }
    }
    return Paragraph(language: Self.french, pieces: pieces)
  }

  private mutating func questions() -> Questions {
    let shortest = number(0...20)
    return Questions(
      shortest: .seconds(shortest), longest: .seconds(shortest + number(0...30)),
      limit: chance(2) ? number(1...3) : nil)
  }

  private mutating func vote(depth: Int) -> Vote {
    let duration = Milliseconds.seconds(number(0...20))
    let options = (0..<number(1...3)).map { index in
      Vote.Option(label: LocalizedText("o\(index)"), steps: steps(depth: depth + 1))
    }
    return Vote(duration: duration, question: nil, options: options)
  }

  private mutating func condition() -> Condition {
    let checks = (0..<number(1...2)).map { _ in
      Condition.Check(test(), isNegated: chance(3))
    }
    return Condition(checks: checks, needsAll: chance(2))
  }

  private mutating func test() -> Condition.Test {
    switch number(0...4) {
    case 0: .late(.seconds(number(1...60)))
    case 1: .early(.seconds(number(1...60)))
    case 2: .viewers(chance(2) ? .greater : .atMost, number(0...50))
    case 3: .asked(place(), .greater, number(0...30))
    default: .after(Moment(.seconds(number(0...200))))
    }
  }

  private mutating func place() -> Place {
    chance(2) ? .detail(DetailID(number(0...1))) : .room(RoomID(number(0...1)))
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  /// One time in `count`.
  private mutating func chance(_ count: Int) -> Bool { number(1...count) == 1 }
}
