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
  mutating func tour(stops: Int, optional percent: Int = 0, gaps: Int = 0) -> Tour {
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
    if chance(40) {
      let shortest = number(0...stops * 40)
      tour.lasts = DurationRange(
        shortest: chance(50) ? .seconds(shortest) : nil,
        longest: chance(70) ? .seconds(shortest + number(0...stops * 30)) : nil)
    }
    return tour
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
