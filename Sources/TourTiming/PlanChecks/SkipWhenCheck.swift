internal import TourDiagnostics
internal import TourModel

/// A `skip when` that skips its stop in every run of a guide who is on time, which the plan visits.
enum SkipWhenCheck {
  static func diagnostics(of id: StopID, in sheet: RunSheet) -> [Diagnostic] {
    let stop = sheet.tour[id]
    guard let condition = stop.skipWhen, skips(condition, at: judged(id, in: sheet)) else {
      return []
    }
    return [
      Diagnostic(
        .skippedOnTime, .warning,
        "this stop is skipped by a guide who is on time, and the plan has it", at: stop.header,
        notes: ["the plan visits every stop: what comes after this one is planned too late"])
    ]
  }

  /// When the plan has the end of the stop before.
  private static func judged(_ id: StopID, in sheet: RunSheet) -> Milliseconds {
    id.index == 0 ? .zero : sheet.plan.stops[id.index - 1].end
  }

  /// Whatever viewers do: how many watch and ask, nobody knows.
  private static func skips(_ condition: Condition, at moment: Milliseconds) -> Bool {
    func holds(_ check: Condition.Check) -> Bool {
      switch check.test {
      case .late(let lateness), .early(let lateness): (lateness <= .zero) != check.isNegated
      case .after(let other): (moment >= other.time) != check.isNegated
      case .viewers, .asked: false
      }
    }
    return condition.needsAll
      ? condition.checks.allSatisfy(holds) : condition.checks.contains(where: holds)
  }
}

extension DiagnosticCode {
  static let skippedOnTime: DiagnosticCode = "T0315"
}
