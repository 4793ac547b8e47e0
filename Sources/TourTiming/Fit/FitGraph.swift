internal import TourModel

/// The stops ahead as the search sees them: what each costs, how long it is, the walks between any two.
struct FitGraph {
  struct Node {
    /// Nil: never dropped.
    let priority: Int?
    /// Waited for.
    let earliest: Int
    let shortest: Int
    /// Of a hard-out, its moment.
    let until: Int?
    /// Begun later, it breaks a line that is to be kept; without such a line, the end of time.
    var latest: Int
  }

  private(set) var nodes: [Node]
  let departure: Int
  private let rooms: [RoomID]
  /// From rooms after which a stop may fall out, how long it takes to every room.
  private let reach: [RoomID: [Milliseconds?]]
  /// To the next node in the script; where it goes on without a way, the guide is there at once.
  private let nextWalks: [Int]
  private let origin: RoomID?

  /// - Parameter keepsLines: whether every latest beginning ahead is to be kept, and all that is in a
  ///   hard-out's stop said; a `within` is not looked at.
  init(_ ahead: TourAhead, keepsLines: Bool = false) {
    let sheet = ahead.sheet
    let stops = ahead.stops
    departure = ahead.departure.rawValue
    nodes = stops.map { Self.node($0, in: sheet, keepsLines: keepsLines) }
    rooms = stops.map { sheet.tour[$0].room }
    origin = ahead.last.map { sheet.tour[$0].room }
    var reach: [RoomID: [Milliseconds?]] = [:]
    for (index, room) in ([origin] + rooms).dropLast().enumerated() {
      guard nodes[index].priority != nil, let room, reach[room] == nil else { continue }
      reach[room] = sheet.walkDurations(from: room)
    }
    self.reach = reach
    nextWalks = stops.enumerated().map { index, stop in
      if index == 0, let arrival = ahead.arrival { return (arrival - ahead.departure).rawValue }
      guard let before = index == 0 ? ahead.last : stops[index - 1] else { return 0 }
      return sheet.walk(from: before, to: stop)?.duration.rawValue ?? 0
    }
  }

  private static func node(_ id: StopID, in sheet: RunSheet, keepsLines: Bool) -> Node {
    let stop = sheet.tour[id]
    var until: Int?
    if case .until(let moment) = stop.promise { until = moment.time.rawValue }
    return Node(
      priority: stop.optionalPriority,
      earliest: stop.begins.compactMap { $0.earliest?.rawValue }.max() ?? .min,
      shortest: sheet.lengths[id.index].attainableLength.rawValue, until: until,
      latest: keepsLines ? latest(of: stop, sheet.lengths[id.index], until: until) : .max)
  }

  private static func latest(of stop: Stop, _ length: StopLength, until: Int?) -> Int {
    let begins = stop.begins.compactMap { $0.latest?.rawValue }
    let whole = until.map { $0 - length.attainableContent.rawValue }
    return (begins + [whole].compactMap(\.self)).min() ?? .max
  }

  /// From a node, or from where the guide is (-1), to a later node; nil where no way leads there.
  func walk(from: Int, to: Int) -> Int? {
    if to == from + 1 { return nextWalks[to] }
    guard let room = from < 0 ? origin : rooms[from] else { return 0 }
    return reach[room]?[rooms[to].index]?.rawValue
  }

  /// Lets go of the lines that no set keeps.
  ///
  /// - Parameter starts: by node, its earliest, whatever falls out before it.
  mutating func relax(earliestStarts starts: [Int?]) {
    for index in nodes.indices where (starts[index] ?? .max) > nodes[index].latest {
      nodes[index].latest = .max
    }
  }

  /// When a node begins whose stop before is left at a moment; nil where no way leads there.
  func start(of node: Int, from: Int, leaving moment: Int) -> Int? {
    walk(from: from, to: node).map { max(moment + $0, nodes[node].earliest) }
  }

  /// When a node is over whose stop before is left at a moment; nil where no way leads there, or too
  /// late.
  func end(of node: Int, from: Int, leaving moment: Int) -> Int? {
    let stop = nodes[node]
    guard let start = start(of: node, from: from, leaving: moment), start <= stop.latest else {
      return nil
    }
    return stop.until.map { max(start, $0) } ?? start + stop.shortest
  }

  /// When the last node that is kept is over; nil where some way leads nowhere.
  func end(keeping isKept: [Bool]) -> Int? {
    var (from, moment) = (-1, departure)
    for node in nodes.indices where isKept[node] {
      guard let end = end(of: node, from: from, leaving: moment) else { return nil }
      (from, moment) = (node, end)
    }
    return moment
  }

  /// What it takes to leave one node for another, looked up once.
  struct Leg {
    fileprivate let walk: Int
    fileprivate let stop: Node

    /// The latest moment to leave for a node that must be over by `end`; nil where that can't be.
    func latestLeaving(endingBy end: Int) -> Int? {
      if let until = stop.until, until > end { return nil }
      let start = min(stop.until == nil ? end - stop.shortest : end, stop.latest)
      return start >= stop.earliest ? start - walk : nil
    }
  }

  /// Nil where no way leads there.
  func leg(from: Int, to: Int) -> Leg? {
    walk(from: from, to: to).map { Leg(walk: $0, stop: nodes[to]) }
  }
}
