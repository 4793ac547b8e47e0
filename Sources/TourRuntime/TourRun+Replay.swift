public import TourTiming

/// Why a log can't be replayed. Lines count from 1, the header's.
public enum ReplayError: Error, Equatable, Sendable {
  case empty
  /// The first line is no header, or a later one has no state to go on from.
  case misplacedHeader(line: Int)
  case unsupportedVersion(Int)
  /// The log is of another tour, or of another version of it.
  case otherTour(logged: LogHeader, given: LogHeader)
  /// The state that a header goes on from can't be one of the tour.
  case unfitState
  /// A stop or place that the tour doesn't have.
  case unknownName(String, line: Int)
  /// An event without a word that it needs, or one that this version doesn't know.
  case malformed(line: Int)
  /// The event was carried out where the log says that it was refused, or the other way.
  case diverged(line: Int)
}

extension TourRun {
  /// Plays a log again, from its last header on: the same states, the same log.
  ///
  /// - Parameter acceptsChangedTour: for a script that was changed meanwhile: what it doesn't know
  ///   is left out, and an outcome may be another. The run's log is then what was played.
  /// - Parameter observe: is shown each entry before it is played, and the run as it is then.
  public static func replay(
    _ log: TourLog, on sheet: RunSheet, acceptsChangedTour: Bool = false,
    observing observe: (TourRun, LogEntry) -> Void = { _, _ in }
  ) throws(ReplayError) -> TourRun {
    let header = log.header
    guard header.version == LogHeader.currentVersion else {
      throw .unsupportedVersion(header.version)
    }
    let given = LogHeader(
      sheet, options: header.options, limits: header.limits, from: header.from)
    guard acceptsChangedTour || given == header else {
      throw .otherTour(logged: header, given: given)
    }
    guard var run = TourRun(sheet, TourLog(header: given, earlier: log.earlier)) else {
      throw .unfitState
    }
    for (index, entry) in log.entries.enumerated() {
      observe(run, entry)
      do throws(ReplayError) {
        try run.replay(
          entry, line: log.earlier.count + index + 2, acceptsChangedTour: acceptsChangedTour)
      } catch .unknownName where acceptsChangedTour {
        continue
      }
    }
    return run
  }

  private mutating func replay(
    _ entry: LogEntry, line: Int, acceptsChangedTour: Bool
  ) throws(ReplayError) {
    if entry.take != nil || entry.setting != nil {
      log.entries.append(entry)
      return
    }
    let before = machine.state.now
    let refusal: Refusal?
    if entry.isUndo {
      refusal = undo()
    } else {
      let event = try entry.event(in: machine.sheet.tour, line: line)
      refusal = handle(event, from: entry.source).last?.refusal
    }
    guard acceptsChangedTour || (refusal?.name == entry.refused && before == entry.at) else {
      throw .diverged(line: line)
    }
  }
}
