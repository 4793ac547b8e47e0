public import TourDiagnostics
internal import TourModel

/// What the plan shows of a script: promises that even a guide who is on time would break.
///
/// Warnings: all else is computed with the true lengths. To be asked only of a tour without errors.
public enum PlanCheck {
  /// In the order of the stops, the tour's own last. O(stops).
  public static func diagnostics(of sheet: RunSheet) -> [Diagnostic] {
    sheet.tour.stopIDs.flatMap { stop in
      OverrunCheck.diagnostics(of: stop, in: sheet)
        + HardOutCheck.diagnostics(of: stop, in: sheet)
        + LateBeginCheck.diagnostics(of: stop, in: sheet)
    } + TourLengthCheck.diagnostics(of: sheet)
  }
}
