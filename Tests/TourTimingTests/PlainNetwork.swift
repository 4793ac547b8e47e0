import TourModel
import TourTiming

/// The same network written anew, plainly, and solved by Floyd and Warshall's algorithm: what the
/// quick one is held against.
struct PlainNetwork {
  private let sheet: RunSheet
  /// The latest that one point may lie after another.
  private var distance: [[Int]]
  private static let far = Int.max / 8

  /// - Parameters:
  ///   - slack: what each `begins`, `lasts` or hard-out of `eased` gives.
  init(
    _ sheet: RunSheet, only lines: (ScheduleLine) -> Bool = { _ in true },
    eased: ScheduleLine? = nil, by slack: Milliseconds = .zero
  ) {
    self.sheet = sheet
    let count = 2 * sheet.tour.stops.count + 1
    distance = (0..<count).map { row in (0..<count).map { row == $0 ? 0 : Self.far } }
    let reached = Self.reached(sheet)
    func give(_ line: ScheduleLine) -> Milliseconds { line == eased ? slack : .zero }
    for id in sheet.tour.stopIDs {
      let (start, end) = (2 * id.index + 1, 2 * id.index + 2)
      let stop = sheet.tour[id]
      let walk =
        id.index == 0
        ? .zero
        : sheet.walk(from: StopID(id.index - 1), to: id)?.duration ?? .zero
      link(start - 1, start, atLeast: walk)
      if stop.begins.allSatisfy({ $0.earliest == nil }) { link(start - 1, start, atMost: walk) }
      link(start, end, atLeast: .zero)
      if lines(.stop(id)) {
        let line = ScheduleLine.stop(id)
        switch stop.promise {
        case .content: link(start, end, atMost: .zero)
        case .range(let range):
          link(start, end, atLeast: range.shortest ?? .zero)
          if let longest = range.longest { link(start, end, atMost: longest) }
        case .until(let moment) where reached[id.index]:
          link(0, start, atMost: moment.time + give(line))
          link(0, end, atMost: moment.time + give(line))
          link(0, end, atLeast: moment.time - give(line))
        case .until: link(start, end, atMost: .zero)
        }
      }
      for (place, begins) in stop.begins.enumerated() where lines(.begins(id, place)) {
        let more = give(.begins(id, place))
        switch begins.rule {
        case .between(let first, let last):
          link(0, start, atLeast: first.time - more)
          link(0, start, atMost: last.time + more)
        case .by(let moment): link(0, start, atMost: moment.time + more)
        case .after(let moment): link(0, start, atLeast: moment.time - more)
        case .within(let duration, let other):
          link(2 * other.index + 2, start, atMost: duration + more)
        }
      }
    }
    if let lasts = sheet.tour.lasts, lines(.lasts) {
      if let shortest = lasts.shortest { link(0, count - 1, atLeast: shortest - give(.lasts)) }
      if let longest = lasts.longest { link(0, count - 1, atMost: longest + give(.lasts)) }
    }
    solve()
  }

  var isConsistent: Bool { distance.indices.allSatisfy { distance[$0][$0] >= 0 } }

  func earliest(_ point: Int) -> Int { -distance[point][0] }
  func latest(_ point: Int) -> Int? {
    distance[0][point] >= Self.far / 2 ? nil : distance[0][point]
  }

  private mutating func link(_ from: Int, _ to: Int, atMost duration: Milliseconds) {
    distance[from][to] = min(distance[from][to], duration.rawValue)
  }

  private mutating func link(_ from: Int, _ to: Int, atLeast duration: Milliseconds) {
    distance[to][from] = min(distance[to][from], -duration.rawValue)
  }

  private mutating func solve() {
    for middle in distance.indices {
      for from in distance.indices where distance[from][middle] < Self.far / 2 {
        for to in distance.indices where distance[middle][to] < Self.far / 2 {
          distance[from][to] = min(
            distance[from][to], distance[from][middle] + distance[middle][to])
        }
      }
    }
  }

  private static func reached(_ sheet: RunSheet) -> [Bool] {
    var moment = Milliseconds.zero
    return sheet.tour.stopIDs.map { id in
      if id.index > 0 {
        moment += sheet.walk(from: StopID(id.index - 1), to: id)?.duration ?? .zero
      }
      moment = max(moment, sheet.tour[id].begins.compactMap(\.earliest).max() ?? .zero)
      switch sheet.tour[id].promise {
      case .content: break
      case .range(let range): moment += range.shortest ?? .zero
      case .until(let out):
        defer { moment = max(moment, out.time) }
        return moment <= out.time
      }
      return false
    }
  }
}
