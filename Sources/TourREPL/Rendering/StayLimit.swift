internal import TourModel
internal import TourTiming

/// Until when the stop that has begun may last.
///
/// What is ahead is as short as it can be: the shortest branches, held to the shortest that a header
/// promises; dropped stops fall out. `within` is not looked at.
struct StayLimit {
  private let sheet: RunSheet
  private let dropped: Set<StopID>

  /// A line ahead that can't be kept any more, however short the rest is.
  struct Miss: Equatable {
    let line: Line
    let excess: Milliseconds

    enum Line: Equatable {
      case begins(StopID, by: Milliseconds)
      /// All that is in the stop before its hard-out.
      case hardOut(StopID, at: Milliseconds)
      case tourLength(Milliseconds)
    }
  }

  /// What lies ahead, were the stop to end at its earliest and the guide to linger.
  private struct Path {
    /// When the next stop is reached at the earliest, waits included.
    var earliest: Milliseconds
    /// The same without the waits: lingering moves this, and `earliest` only by what passes it.
    var moving: Milliseconds
    /// How long the guide may linger; nil: nothing limits it so far.
    var slack: Milliseconds?
    /// The first line that can't be kept.
    var miss: Miss?

    /// Takes a latest moment into account, if it can still be kept; false where it can't.
    @discardableResult
    mutating func limit(by moment: Milliseconds, _ line: Miss.Line) -> Bool {
      guard earliest <= moment else {
        miss = miss ?? Miss(line: line, excess: earliest - moment)
        return false
      }
      slack = min(slack ?? moment - moving, moment - moving)
      return true
    }

    mutating func pass(_ duration: Milliseconds) {
      earliest += duration
      moving += duration
    }
  }

  init(_ sheet: RunSheet, dropped: Set<StopID> = []) {
    self.sheet = sheet
    self.dropped = dropped
  }

  /// The latest end that keeps every line ahead that can still be kept. Nil where nothing limits
  /// it.
  func latestEnd(of id: StopID, begunAt start: Milliseconds) -> Milliseconds? {
    if case .until(let moment) = sheet.tour[id].promise { return max(moment.time, start) }
    let end = start + shortest(of: id)
    return path(from: id, endingAt: end).slack.map { end + $0 }
  }

  /// The first line ahead that can't be kept any more; nil where all can.
  func miss(of id: StopID, begunAt start: Milliseconds) -> Miss? {
    guard case .until(let moment) = sheet.tour[id].promise else {
      return path(from: id, endingAt: start + shortest(of: id)).miss
    }
    let excess = start + content(of: id) - moment.time
    return excess > .zero ? Miss(line: .hardOut(id, at: moment.time), excess: excess) : nil
  }

  private func path(from id: StopID, endingAt end: Milliseconds) -> Path {
    let tour = sheet.tour
    var path = Path(earliest: end, moving: end)
    var previous = id
    for stop in tour.stopIDs.dropFirst(id.index + 1) where !dropped.contains(stop) {
      path.pass(sheet.walk(from: previous, to: stop)?.duration ?? .zero)
      previous = stop
      for moment in tour[stop].latestStarts { path.limit(by: moment, .begins(stop, by: moment)) }
      path.earliest = max(path.earliest, tour[stop].begins.compactMap(\.earliest).max() ?? .zero)
      guard case .until(let moment) = tour[stop].promise else {
        path.pass(shortest(of: stop))
        continue
      }
      let line = Miss.Line.hardOut(stop, at: moment.time)
      // Where not all of it can be kept, it can still be reached.
      if path.limit(by: moment.time - content(of: stop), line) { return path }
      if path.limit(by: moment.time, line) { return path }
    }
    if let longest = tour.lasts?.longest { path.limit(by: longest, .tourLength(longest)) }
    return path
  }

  private func shortest(of id: StopID) -> Milliseconds {
    guard case .range(let range) = sheet.tour[id].promise else { return content(of: id) }
    return max(content(of: id), range.shortest ?? .zero)
  }

  /// With the shortest branch of each condition, and the shortest option of each vote.
  private func content(of id: StopID) -> Milliseconds { length(of: sheet.tour[id].steps) }

  private func length(of steps: [Step]) -> Milliseconds {
    steps.reduce(.zero) { $0 + sheet.duration(of: $1.id) + lengthInside($1) }
  }

  private func lengthInside(_ step: Step) -> Milliseconds {
    switch step.action {
    case .branch(_, let then, let otherwise): min(length(of: then), length(of: otherwise))
    case .vote(let vote): vote.options.map { length(of: $0.steps) }.min() ?? .zero
    case .speak, .note, .cue, .pause, .show, .questions: .zero
    }
  }
}

extension Stop {
  /// The moments after which its `begins` is not kept.
  var latestStarts: [Milliseconds] {
    begins.compactMap { begins in
      switch begins.rule {
      case .between(_, let last): last.time
      case .by(let moment): moment.time
      case .after, .within: nil
      }
    }
  }
}
