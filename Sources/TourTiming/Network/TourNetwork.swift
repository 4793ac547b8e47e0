internal import TourModel

/// The simple temporal network of a tour (Dechter, Meiri and Pearl, 1991).
///
/// Its points are the tour's start, 0, and the start and the end of each stop in order: those of
/// stop `i` are `2i + 1` and `2i + 2`. Most constraints are between neighbours in this chain or with
/// the tour's start; only `within` goes across. All in milliseconds.
struct TourNetwork {
  /// The point of each index lies at least so long after the one before it.
  private(set) var least: [Int] = [0]
  /// And at most so long; ``unbounded`` where nothing says so.
  private(set) var most: [Int] = [Self.unbounded]
  /// By point: moments before which it does not lie, and after which it does not.
  private(set) var notBefore: [[Bound]] = [[]]
  private(set) var notAfter: [[Bound]] = [[]]
  private(set) var withins: [Within] = []
  /// By point: the places in ``withins`` of those that bound it; only starts of stops have any.
  private(set) var withinsOf: [Int: [Int]] = [:]

  static let unbounded = Int.max / 4

  struct Bound {
    let moment: Int
    let line: ScheduleLine
  }

  /// A start at most so long after the end of an earlier stop.
  struct Within {
    let start: Int
    let end: Int
    let duration: Int
    let line: ScheduleLine
  }

  /// - Parameters:
  ///   - reached: which hard-outs the shortest run reaches in time, by stop.
  ///   - isInForce: the lines that count; without its line, a stop may last any time. The order of
  ///     the stops, the walks and the waits stay.
  init(_ sheet: RunSheet, reached: [Bool], isInForce: (ScheduleLine) -> Bool = { _ in true }) {
    let points = 2 * sheet.tour.stops.count + 1
    least.reserveCapacity(points)
    most.reserveCapacity(points)
    for id in sheet.tour.stopIDs {
      addWalk(to: id, in: sheet)
      addStop(id, in: sheet, isReached: reached[id.index], isInForce: isInForce(.stop(id)))
      for (place, begins) in sheet.tour[id].begins.enumerated()
      where isInForce(.begins(id, place)) {
        add(begins.rule, of: id, .begins(id, place))
      }
    }
    if let lasts = sheet.tour.lasts, points > 1, isInForce(.lasts) {
      if let shortest = lasts.shortest { bound(points - 1, notBefore: shortest, .lasts) }
      if let longest = lasts.longest { bound(points - 1, notAfter: longest, .lasts) }
    }
  }

  var pointCount: Int { least.count }

  static func start(of stop: StopID) -> Int { 2 * stop.index + 1 }
  static func end(of stop: StopID) -> Int { 2 * stop.index + 2 }

  /// The stop that a point is an end of, or nil where it is a start or the tour's.
  static func stop(endingAt point: Int) -> StopID? {
    point > 0 && point.isMultiple(of: 2) ? StopID(point / 2 - 1) : nil
  }

  private mutating func addPoint(least: Milliseconds, most: Milliseconds?) {
    self.least.append(least.rawValue)
    self.most.append(most?.rawValue ?? Self.unbounded)
    notBefore.append([])
    notAfter.append([])
  }

  /// The walk takes its time, more only where the guide may have to wait.
  private mutating func addWalk(to stop: StopID, in sheet: RunSheet) {
    let walk = sheet.plan.stops[stop.index].walk
    let mayWait = sheet.tour[stop].begins.contains { $0.earliest != nil }
    addPoint(least: walk, most: mayWait ? nil : walk)
  }

  private mutating func addStop(
    _ stop: StopID, in sheet: RunSheet, isReached: Bool, isInForce: Bool
  ) {
    guard isInForce else { return addPoint(least: .zero, most: nil) }
    guard case .until(let moment) = sheet.tour[stop].promise else {
      let length = sheet.lengths[stop.index]
      return addPoint(least: length.shortest, most: length.longest)
    }
    // Missed, it takes no time.
    addPoint(least: .zero, most: isReached ? nil : .zero)
    if isReached {
      bound(Self.start(of: stop), notAfter: moment.time, .stop(stop))
      bound(Self.end(of: stop), notBefore: moment.time, .stop(stop))
      bound(Self.end(of: stop), notAfter: moment.time, .stop(stop))
    }
  }

  private mutating func add(_ rule: Begins.Rule, of stop: StopID, _ line: ScheduleLine) {
    let start = Self.start(of: stop)
    switch rule {
    case .between(let first, let last):
      bound(start, notBefore: first.time, line)
      bound(start, notAfter: last.time, line)
    case .by(let moment): bound(start, notAfter: moment.time, line)
    case .after(let moment): bound(start, notBefore: moment.time, line)
    case .within(let duration, let other):
      withinsOf[start, default: []].append(withins.count)
      withins.append(
        Within(
          start: start, end: Self.end(of: other), duration: duration.rawValue, line: line))
    }
  }

  private mutating func bound(_ point: Int, notBefore moment: Milliseconds, _ line: ScheduleLine) {
    notBefore[point].append(Bound(moment: moment.rawValue, line: line))
  }

  private mutating func bound(_ point: Int, notAfter moment: Milliseconds, _ line: ScheduleLine) {
    notAfter[point].append(Bound(moment: moment.rawValue, line: line))
  }
}
