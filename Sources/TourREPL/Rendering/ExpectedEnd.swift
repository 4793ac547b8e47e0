internal import TourModel
internal import TourRuntime
internal import TourTiming

/// What comes of it if the guide keeps to the script from now on: when the tour ends, and what of
/// the script will not be kept.
struct ExpectedEnd {
  private let machine: TourMachine
  private let face: ClockFace
  private let page: Page

  init(_ machine: TourMachine, face: ClockFace, page: Page) {
    self.machine = machine
    self.face = face
    self.page = page
  }

  private var tour: Tour { machine.sheet.tour }

  func lines(_ expected: ExpectedTimes) -> [String] {
    let end = machine.state.end ?? expected.end
    let verb = machine.isOver ? "ended" : "ends"
    let standing = ClockFace.standing(lateness: end - expected.plannedEnd)
    let first = "\(verb) \(face.time(end)), planned \(face.time(expected.plannedEnd)): \(standing)"
    return page.text(first, style: .caption)
      + troubles(expected).flatMap { page.text($0, style: .problem) }
  }

  private func troubles(_ expected: ExpectedTimes) -> [String] {
    let lost = expected.visits.filter { $0.lost > .zero }.map { visit in
      let verb = isPast(visit) ? "lost" : "would lose"
      return "\(tour[visit.stop].name) \(verb) \(ClockFace.length(visit.lost))"
    }
    let known = Set(machine.state.skips.map(\.stop))
    let skipped = expected.skips.filter { $0.reason == .condition && !known.contains($0.stop) }
      .map { "\(tour[$0.stop].name) would be skipped" }
    let late = expected.visits.filter { $0.start > machine.state.now }.compactMap(lateBegin)
    return lost + skipped + late
  }

  private func isPast(_ visit: StopVisit) -> Bool {
    (visit.end ?? .zero) <= machine.state.now
  }

  private func lateBegin(_ visit: StopVisit) -> String? {
    guard let latest = tour[visit.stop].latestStarts.min(), visit.start > latest else { return nil }
    let excess = ClockFace.length(visit.start - latest)
    return "\(tour[visit.stop].name) would begin \(excess) too late: by \(face.time(latest))"
  }
}

extension Stop {
  /// The moments after which its `begins` is not kept.
  fileprivate var latestStarts: [Milliseconds] {
    begins.compactMap { begins in
      switch begins.rule {
      case .between(_, let last): last.time
      case .by(let moment): moment.time
      case .after, .within: nil
      }
    }
  }
}
