import TourModel
import TourRuntime
import TourTiming

/// Plays a run on as a guide would who stays at the running stop until a moment, or leaves it as soon as he may.
struct StayRun {
  private var machine: TourMachine
  private let isShortest: Bool

  /// - Parameters:
  ///   - moment: nil: leaves at once.
  ///   - isShortest: whether no window is held open for requests.
  init(_ machine: TourMachine, until moment: Milliseconds? = nil, isShortest: Bool = false) {
    self.machine = machine
    self.isShortest = isShortest
    let visits = machine.state.visits.count
    if let moment {
      _ = self.machine.handle(.linger(to: moment))
      while isAt(visit: visits) { _ = self.machine.handle(.done) }
    } else {
      while isAt(visit: visits) { step(holdsWindow: false) }
    }
    while !self.machine.isOver { step(holdsWindow: !isShortest && isAskedForHere) }
  }

  private func isAt(visit: Int) -> Bool {
    let visits = machine.state.visits
    return !machine.isOver && visits.count == visit && visits.last?.end == nil
  }

  /// The stops that are cut short, or reached after their hard-out.
  var cut: Set<String> {
    let tour = machine.sheet.tour
    return Set(
      machine.state.visits.flatMap { visit -> [String] in
        guard case .until(let moment) = tour[visit.stop].promise else { return [] }
        let name = tour[visit.stop].name
        return (visit.lost > .zero ? ["all of \(name)"] : [])
          + (visit.start > moment.time ? ["\(name) at all"] : [])
      })
  }

  /// The stops that begin too late.
  var broken: Set<String> {
    let visits = machine.state.visits
    var broken: Set<String> = []
    for (index, visit) in visits.enumerated() {
      let stop = machine.sheet.tour[visit.stop]
      let latest = stop.begins.compactMap { begins -> Milliseconds? in
        guard case .within(let duration, let other) = begins.rule else { return begins.latest }
        return visits[..<index].last { $0.stop == other }?.end.map { $0 + duration }
      }
      if let least = latest.min(), visit.start > least { broken.insert(stop.name) }
    }
    return broken
  }

  private var isAskedForHere: Bool {
    machine.state.requests.contains { request in
      guard request.status == .open, let place = request.understood else { return false }
      return machine.belongs(place, to: machine.state.position)
    }
  }

  private mutating func step(holdsWindow: Bool) {
    guard case .questions(let id) = machine.state.activity.kind, !holdsWindow,
      case .questions(let questions) = machine.sheet.step(id).action
    else {
      _ = machine.handle(.next)
      return
    }
    let earliest = max(machine.state.now, machine.state.activity.began + questions.shortest)
    _ = machine.handle(.tick(to: earliest))
    if case .questions(id) = machine.state.activity.kind { _ = machine.handle(.done) }
  }
}
