internal import TourDiagnostics
internal import TourModel

/// Shows lines that cannot hold together, each in its place.
struct ConflictDiagnostic {
  private let conflict: ScheduleConflict
  private let sheet: RunSheet

  /// More stops than these are told in notes, those that follow each other in one.
  private static let mostStopsShown = 4

  init(_ conflict: ScheduleConflict, _ sheet: RunSheet) {
    self.conflict = conflict
    self.sheet = sheet
  }

  private var tour: Tour { sheet.tour }

  var diagnostic: Diagnostic {
    let primary = conflict.parts.max { rank(of: $0) < rank(of: $1) }
    let stops = conflict.parts.filter(isLength)
    let isCrowded = stops.count > Self.mostStopsShown
    let shown = conflict.parts.filter { $0 != primary && !(isCrowded && isLength($0)) }
    return Diagnostic(
      "T0320", message, at: primary.map(span(of:)) ?? tour.stops[0].header,
      label: primary.map(words(for:)),
      related: shown.map { Diagnostic.Related(span(of: $0), words(for: $0)) },
      notes: (isCrowded ? notes(on: stops) : []) + notesOnTime)
  }

  private var message: String {
    let count = conflict.parts.count
    let missing = conflict.missing
    if count == 1 { return "this line can't hold: the way alone takes \(missing) too long" }
    // Who gives the lines of the set what they lack finds the next: the whole is said at once.
    let inAll =
      conflict.missingInAll > missing
      ? ", and \(conflict.missingInAll) with all other stops in force" : ""
    return count == 2
      ? "these two lines can't both hold: \(missing) are missing\(inAll)"
      : "these \(count) lines can't all hold: \(missing) are missing\(inAll)"
  }

  private var notesOnTime: [String] {
    conflict.walks > .zero ? ["the walks between them take \(conflict.walks)"] : []
  }

  /// The line that is the likeliest to give: a `begins`, then `lasts`, then a hard-out; of several,
  /// the last, and an upper bound before a lower one.
  private func rank(of part: ScheduleConflict.Part) -> (Int, Int, Int) {
    let isUpper = if case .notBefore = part.demand { 0 } else { 1 }
    switch part.line {
    case .begins(let stop, _): return (2, isUpper, stop.index)
    case .lasts: return (1, isUpper, 0)
    case .stop(let stop): return (0, isLength(part) ? 0 : 1, stop.index)
    }
  }

  private func isLength(_ part: ScheduleConflict.Part) -> Bool {
    switch part.demand {
    case .atLeast, .atMost: true
    case .notBefore, .notAfter, .within: false
    }
  }

  private func span(of part: ScheduleConflict.Part) -> SourceSpan {
    switch part.line {
    case .stop(let stop): tour[stop].header
    case .begins(let stop, let place): tour[stop].begins[place].span
    case .lasts: tour.lastsSpan ?? tour.stops[0].header
    }
  }

  private func words(for part: ScheduleConflict.Part) -> String {
    switch part.demand {
    case .atLeast(let length): return "at least \(length)"
    case .atMost(let length): return "at most \(length)"
    case .within(let length, let other):
      return "at most \(length) after the end of `\(tour[other].name)`"
    case .notBefore(let moment):
      if part.line == .lasts { return "at least \(moment)" }
      if case .stop = part.line { return "lasts until \(moment) after the start" }
      return "at the earliest \(moment) after the start"
    case .notAfter(let moment):
      if part.line == .lasts { return "at most \(moment)" }
      return "at the latest \(moment) after the start"
    }
  }

  /// Stops that follow each other in the tour are one note.
  private func notes(on parts: [ScheduleConflict.Part]) -> [String] {
    var runs: [[(stop: StopID, part: ScheduleConflict.Part)]] = []
    for part in parts {
      guard case .stop(let stop) = part.line else { continue }
      if let last = runs.last?.last, last.stop.index + 1 == stop.index {
        runs[runs.count - 1].append((stop, part))
      } else {
        runs.append([(stop, part)])
      }
    }
    let notes = runs.compactMap { note(on: $0) }
    let most = 6
    guard notes.count > most else { return notes }
    return notes.prefix(most - 1) + ["and \(notes.count - most + 1) more runs of stops"]
  }

  private func note(on run: [(stop: StopID, part: ScheduleConflict.Part)]) -> String? {
    guard let first = run.first, let last = run.last else { return nil }
    var total = Milliseconds.zero
    var isLeast = true
    for (_, part) in run {
      switch part.demand {
      case .atLeast(let length): total += length
      case .atMost(let length): (total, isLeast) = (total + length, false)
      case .notBefore, .notAfter, .within: break
      }
    }
    let bound = isLeast ? "at least \(total)" : "at most \(total)"
    let names = "`\(tour[first.stop].name)`"
    if run.count == 1 {
      return "stop \(first.stop.index + 1), \(names), \(isLeast ? "needs" : "takes") \(bound)"
    }
    return "stops \(first.stop.index + 1) to \(last.stop.index + 1), \(names) to "
      + "`\(tour[last.stop].name)`, \(isLeast ? "need" : "take") \(bound)"
  }
}
