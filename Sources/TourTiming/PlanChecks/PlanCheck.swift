public import TourDiagnostics
internal import TourModel

/// What the schedule and the plan show of a script: lines that cannot hold together, and promises
/// that even a guide who is on time would break.
///
/// A conflict is an error; the rest are warnings: all else is computed with the true lengths. To be
/// asked only of a tour without errors.
public enum PlanCheck {
  /// What is wrong with the times of a tour, in the order of the stops, the tour's own last. A line
  /// of a conflict is not reported again. O(stops), and where there is a conflict O(its lines ×
  /// stops).
  public static func diagnostics(of sheet: RunSheet) -> [Diagnostic] {
    let conflict = Schedule(sheet).conflict
    let reported = Set(conflict?.lines ?? [])
    let late = sheet.tour.stopIDs.flatMap { stop in
      OverrunCheck.diagnostics(of: stop, in: sheet)
        + HardOutCheck.diagnostics(of: stop, in: sheet)
        + SkipWhenCheck.diagnostics(of: stop, in: sheet)
        + LateBeginCheck.diagnostics(of: stop, in: sheet, except: reported)
    }
    let length = reported.contains(.lasts) ? [] : TourLengthCheck.diagnostics(of: sheet)
    let found = late + length
    if let conflict { return found + [ConflictDiagnostic(conflict, sheet).diagnostic] }
    let silences = SilenceCheck.diagnostics(of: sheet)
    return (found.isEmpty ? LongestChoicesCheck.diagnostics(of: sheet) : found) + silences
  }
}
