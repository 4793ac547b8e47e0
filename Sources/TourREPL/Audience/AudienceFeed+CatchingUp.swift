internal import TourModel
internal import TourRuntime
internal import TourTiming

extension AudienceFeed {
  /// Replays a resumed run silently, so that viewers go on to ask what they would have asked if it had never been left.
  ///
  /// What came before the last change of the script can't be replayed: of that, only the visits to stops count, and how
  /// many watch by the guide's word.
  mutating func catchUp(with log: TourLog, on sheet: RunSheet) {
    log.countsOfGuide.forEach { take(countOfGuide: $0) }
    var past = PastAudience(hasCome: viewers == nil)
    if let state = log.header.from {
      past.hasCome = past.hasCome || state.viewers > 0
      passVisits(of: state, in: sheet.tour)
    }
    let run = try? TourRun.replay(log, on: sheet) { run, entry in
      live(to: entry, in: run.machine, &past)
    }
    if let run { live(to: nil, in: run.machine, &past) }
  }

  private mutating func passVisits(of state: TourState, in tour: Tour) {
    var place: Place?
    for visit in state.visits {
      pass(to: visit.start, onShow: place)
      place = tour[visit.stop].place
      appear(place, at: visit.start)
    }
    pass(to: state.now, onShow: place)
  }

  /// Lets the audience act between two entries of the log, or after the last.
  private mutating func live(
    to entry: LogEntry?, in machine: TourMachine, _ past: inout PastAudience
  ) {
    let now = machine.state.now
    if past.hasCome {
      follow(machine)
      watch(machine.state.viewers, from: now)
      pass(to: past.end(of: entry, from: now), onShow: machine.placeOnShow)
    }
    if let entry, entry.isArrivalOfAudience, !past.hasCome {
      past.hasCome = true
      pass(to: now)
    }
    past.wasOfClock = entry?.isOfClock ?? false
  }
}

/// How far the audience of a recorded run has been heard.
private struct PastAudience {
  var hasCome: Bool
  /// Whether the entry before let time pass by itself.
  var wasOfClock = false

  /// Up to which moment, exclusive, the audience acted before an entry. At any one moment the script comes first, then the
  /// audience, then the guide.
  func end(of entry: LogEntry?, from now: Milliseconds) -> Milliseconds {
    let after = now + .milliseconds(1)
    guard let entry else { return wasOfClock ? after : now }
    if entry.isOfClock, entry.refused == nil { return entry.to ?? now }
    return wasOfClock || entry.source == .audience ? after : now
  }
}

extension LogEntry {
  fileprivate var isOfClock: Bool {
    event == "linger" || source == .clock
  }

  /// How many simulated viewers watch is told when they come.
  fileprivate var isArrivalOfAudience: Bool { event == "viewers" && source == .audience }

  /// Whether `undo` takes it back.
  fileprivate var isOfGuide: Bool {
    !isOfClock && source != .audience && refused == nil && take == nil && setting == nil
  }
}

extension TourLog {
  /// How many watch by the guide's word, each time that it was not taken back.
  fileprivate var countsOfGuide: [Int] {
    var done: [LogEntry] = []
    for case .entry(let entry) in lines where entry.isOfGuide {
      if entry.isUndo { done.removeLast(done.isEmpty ? 0 : 1) } else { done.append(entry) }
    }
    return done.filter { $0.event == "viewers" }.compactMap(\.count)
  }
}
