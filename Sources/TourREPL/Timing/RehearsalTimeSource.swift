public import TourModel

/// Where a running clock gets its time from: the system's clock, or a test's.
public protocol RehearsalTimeSource {
  /// Since some fixed moment; never goes back.
  var elapsed: Milliseconds { get }

  /// Lets so much time pass, where nobody types.
  func wait(_ duration: Milliseconds)
}

/// What a running clock counts from.
public enum RehearsalReference: Sendable, Equatable {
  /// When this run begins is the tour's start: a rehearsal.
  case start
  /// `starts` is the tour's start: live. The tour's moment now, below zero before it.
  case clock(Milliseconds)
}

/// How the clock of a rehearsal moves.
public enum RehearsalPace {
  /// By steps: the clock is where the last command has put it.
  case manual
  /// By itself, from the first step on, so many times as fast as its source.
  case running(any RehearsalTimeSource, factor: Double)
}
