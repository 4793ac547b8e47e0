internal import TourDiagnostics
internal import TourModel

/// The plan ends when the tour's `lasts` says.
enum TourLengthCheck {
  static func diagnostics(of sheet: RunSheet) -> [Diagnostic] {
    guard let lasts = sheet.tour.lasts, let last = sheet.tour.stops.last else { return [] }
    let end = sheet.plan.end
    if let longest = lasts.longest, end > longest {
      return [warning("the tour is \(end - longest) too long", "at most \(longest)", end, last)]
    }
    if let shortest = lasts.shortest, end < shortest {
      let notes = [roomToLinger(in: sheet)].compactMap(\.self)
      return [
        warning(
          "the tour is \(shortest - end) too short", "at least \(shortest)", end, last, notes)
      ]
    }
    return []
  }

  private static func warning(
    _ message: String, _ bound: String, _ end: Milliseconds, _ last: Stop, _ notes: [String] = []
  ) -> Diagnostic {
    Diagnostic(
      "T0314", .warning, message, at: last.header,
      label: "the last stop ends \(end) after the start; `lasts` allows \(bound)",
      notes: notes)
  }

  /// The stops that may last longest beyond the plan, in words; nil where none may.
  private static func roomToLinger(in sheet: RunSheet) -> String? {
    let rooms = sheet.tour.stopIDs.compactMap { id -> (stop: StopID, more: Milliseconds?)? in
      guard case .range = sheet.tour[id].promise else { return nil }
      let planned = sheet.plan.stops[id.index]
      guard let longest = sheet.lengths[id.index].longest else { return (id, nil) }
      let more = longest - (planned.end - planned.start)
      return more > .zero ? (id, more) : nil
    }
    let most = rooms.sorted {
      ($0.more ?? .maximumWritten, $1.stop) > ($1.more ?? .maximumWritten, $0.stop)
    }
    if most.isEmpty { return nil }
    let words = most.prefix(3).map { room in
      "`\(sheet.tour[room.stop].name)`" + (room.more.map { " (\($0) more)" } ?? "")
    }
    return "there is room to linger at \(words.joined(separator: ", "))"
  }
}
