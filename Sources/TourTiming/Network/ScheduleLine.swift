public import TourModel

/// A line of a script that says something about when.
public enum ScheduleLine: Hashable, Sendable {
  /// The `stop` line, with what is in the stop.
  case stop(StopID)
  /// One of the `begins` lines of a stop, by its place among them.
  case begins(StopID, Int)
  /// The tour's `lasts` line.
  case lasts
}
