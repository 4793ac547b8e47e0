internal import TourDiagnostics
internal import TourModel
internal import TourRuntime

extension Rehearsal {
  /// So much of a row is left to type in.
  private static let leastColumnsToType = 8

  /// `8 open · next victoire 10:12:30`: how many viewers wait for an answer, and what comes next if the guide keeps to
  /// the script; as much of it as leaves room to type.
  var rightPrompt: String {
    guard run.hasBegun, !run.machine.isOver else { return "" }
    let count = openRequests.count(in: run)
    let open = count > 0 ? "\(count) open" : ""
    let whole = [open, comingNext].filter { !$0.isEmpty }.joined(separator: " · ")
    let room =
      presentation.columns - DisplayWidth.width(of: prompt) - Self.leastColumnsToType
    return [whole, open].first { DisplayWidth.width(of: $0) <= room } ?? ""
  }

  private var comingNext: String {
    var machine = run.machine
    if present > state.now { _ = machine.handle(.linger(to: present)) }
    let next = machine.nextStop()
    let time = face.time(next.begins)
    switch machine.state.activity.kind {
    case .walk: return "there \(face.time(machine.nextChange ?? next.begins))"
    case .wait: return "begins \(time)"
    default: return next.stop.map { "next \(tour[$0].name) \(time)" } ?? "end \(time)"
    }
  }
}
