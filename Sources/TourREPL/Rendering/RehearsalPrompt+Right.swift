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
    let texts =
      comings(machineNow.nextBeginning()).map { text in
        [open, text].filter { !$0.isEmpty }.joined(separator: " · ")
      } + [open, openRequests > 0 ? "\(openRequests)" : ""]
    let room = columns - DisplayWidth.width(of: left) - Self.leastColumnsToType
    return texts.first { DisplayWidth.width(of: $0) <= room } ?? ""
  }

  /// What comes next and when, in more words and in fewer: when it comes is kept the longest.
  private func comings(_ next: ExpectedBeginning) -> [String] {
    let time = face.time(next.moment)
    let state = machineNow.state
    let toFill = ClockFace.toFill(before: next).map { ", \($0)" } ?? ""
    switch state.activity.kind {
    case .walk:
      let arrival = "there \(face.time(max(state.now, state.activity.until)))"
      return [arrival + toFill, arrival]
    case .wait: return ["begins \(time)"]
    default:
      guard let stop = next.stop else { return ["end \(time)\(toFill)", "end \(time)"] }
      let named = "next \(tour[stop].name) \(time)"
      let skipped = passingOver(next.skipped)
      return [named + skipped + toFill, named + skipped, named, "next \(time)"]
    }
  }

  /// What is lost on the way: over and in hand are of the stop behind it.
  private func passingOver(_ skipped: [StopID]) -> String {
    guard let first = skipped.first else { return "" }
    return " (\(skipped.count == 1 ? tour[first].name : "\(skipped.count)") skipped)"
  }
}
