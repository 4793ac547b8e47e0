internal import TourDiagnostics
internal import TourModel
internal import TourRuntime
internal import TourTiming

extension RehearsalPrompt {
  /// So much of a row is left to type in.
  private static let leastColumnsToType = 8

  /// `8 open · next victoire 10:12:30, 0:26 to fill`: how many viewers wait for an answer, and what comes next if the
  /// guide keeps to the script; as much of it as leaves room to type.
  var right: String {
    guard run.machine.state.hasBegun, !run.machine.isOver else { return "" }
    let open = openRequests > 0 ? "\(openRequests) open" : ""
    let next = machineNow.nextBeginning()
    let coming = comingNext(next)
    let toFill = machineNow.state.activity.kind == .wait ? nil : ClockFace.toFill(before: next)
    let whole = [coming] + (toFill.map { ["\(coming), \($0)"] } ?? [])
    let texts =
      whole.reversed().map { text in
        [open, text].filter { !$0.isEmpty }.joined(separator: " · ")
      } + [open]
    let room = columns - DisplayWidth.width(of: left) - Self.leastColumnsToType
    return texts.first { DisplayWidth.width(of: $0) <= room } ?? ""
  }

  private func comingNext(_ next: ExpectedBeginning) -> String {
    let time = face.time(next.moment)
    switch machineNow.state.activity.kind {
    case .walk: return "there \(face.time(machineNow.nextChange ?? next.moment))"
    case .wait: return "begins \(time)"
    default:
      let what = next.stop.map { "next \(tour[$0].name)" } ?? "end"
      return "\(what) \(time)\(passingOver(next.skipped))"
    }
  }

  /// What is lost on the way: over and in hand are of the stop behind it.
  private func passingOver(_ skipped: [StopID]) -> String {
    guard let first = skipped.first else { return "" }
    return " (\(skipped.count == 1 ? tour[first].name : "\(skipped.count)") skipped)"
  }
}
