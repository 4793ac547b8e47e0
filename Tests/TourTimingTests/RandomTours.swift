import TourDiagnostics
import TourModel

/// Small tours made of a seed, with every kind of line about time.
struct RandomTours {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return range.lowerBound + Int((mixed ^ (mixed >> 31)) % UInt64(range.count))
  }

  private mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

  /// - Parameters:
  ///   - percent: how many of a hundred stops are optional.
  ///   - gaps: how many of a hundred ways are missing.
  ///   - choices: whether stops hold pauses, windows, votes and branches.
  mutating func tour(
    stops: Int, optional percent: Int = 0, gaps: Int = 0, choices: Bool = false
  ) -> Tour {
    var tour = Tour()
    let rooms = 4
    tour.rooms = (0..<rooms).map { room in
      let ways = (0..<room).filter { _ in gaps == 0 || !chance(gaps) }.map {
        Way(room: RoomID($0), duration: .seconds(number(0...30)))
      }
      return Room(name: "r\(room)", title: LocalizedText("R"), ways: ways)
    }
    for index in 0..<stops {
      let room = RoomID(number(0...rooms - 1))
      tour.stops.append(
        Stop(
          name: "s\(index)", place: .room(room), room: room, promise: promise(at: index),
          header: SourceSpan(source: .root, range: 0..<0),
          optionalPriority: chance(percent) ? number(1...9) : nil, begins: begins(at: index)))
    }
    if choices {
      for index in tour.stops.indices { tour.stops[index].steps = steps(of: &tour, depth: 0) }
    }
    if chance(40) {
      let shortest = number(0...stops * 40)
      tour.lasts = DurationRange(
        shortest: chance(50) ? .seconds(shortest) : nil,
        longest: chance(70) ? .seconds(shortest + number(0...stops * 30)) : nil)
    }
    return tour
  }

  private mutating func steps(of tour: inout Tour, depth: Int) -> [Step] {
    (0..<number(0...2)).map { _ in
      let id = StepID(tour.stepCount)
      tour.stepCount += 1
      return Step(
        id: id, action: action(of: &tour, depth: depth),
        span: SourceSpan(source: .root, range: 0..<0))
    }
  }

  private mutating func action(of tour: inout Tour, depth: Int) -> Step.Action {
    let shortest = Milliseconds.seconds(number(0...20))
    switch number(0...(depth < 2 ? 5 : 1)) {
    case 0: return .pause(shortest)
    case 1:
      return .questions(
        Questions(shortest: shortest, longest: shortest + .seconds(number(0...20))))
    case 2, 3:
      let options = (0..<number(1...3)).map { index in
        Vote.Option(
          label: LocalizedText("o\(index)"), steps: steps(of: &tour, depth: depth + 1))
      }
      return .vote(Vote(duration: shortest, question: nil, options: options))
    default:
      return .branch(
        condition(), then: steps(of: &tour, depth: depth + 1),
        otherwise: steps(of: &tour, depth: depth + 1))
    }
  }

  private mutating func condition() -> Condition {
    let test: Condition.Test =
      switch number(0...2) {
      case 0: .late(.seconds(number(0...60)))
      case 1: .viewers(.greater, number(0...2))
      default: .asked(.room(RoomID(0)), .less, number(0...2))
      }
    return Condition(checks: [.init(test, isNegated: chance(30))])
  }

  private mutating func promise(at index: Int) -> Stop.Promise {
    if chance(15) { return .until(Moment(.seconds(number(0...index * 45 + 30)))) }
    if chance(5) { return .content }
    let shortest = number(0...60)
    return .range(
      DurationRange(
        shortest: chance(80) ? .seconds(shortest) : nil,
        longest: chance(70) ? .seconds(shortest + number(0...40)) : nil))
  }

  private mutating func begins(at index: Int) -> [Begins] {
    var rules: [Begins.Rule] = []
    let moment = number(0...index * 45 + 20)
    switch number(1...10) {
    case 1:
      rules.append(.between(Moment(.seconds(moment)), Moment(.seconds(moment + number(0...30)))))
    case 2: rules.append(.by(Moment(.seconds(moment))))
    case 3: rules.append(.after(Moment(.seconds(moment))))
    default: break
    }
    if index > 0, chance(25) {
      let other = number(0...index - 1)
      rules.append(.within(.seconds(number(0...(index - other) * 50)), of: StopID(other)))
    }
    return rules.map { Begins($0, span: SourceSpan(source: .root, range: 0..<0)) }
  }
}
