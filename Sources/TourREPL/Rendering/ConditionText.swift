internal import TourModel

/// Writes a condition as a script writes it.
struct ConditionText {
  let tour: Tour
  let face: ClockFace

  func text(of condition: Condition) -> String {
    condition.checks.map { ($0.isNegated ? "not " : "") + text(of: $0.test) }
      .joined(separator: condition.needsAll ? " and " : " or ")
  }

  private func text(of test: Condition.Test) -> String {
    switch test {
    case .late(let duration): "late \(duration)"
    case .early(let duration): "early \(duration)"
    case .viewers(let comparison, let number): "viewers \(comparison.rawValue) \(number)"
    case .asked(let place, let comparison, let number):
      "asked \(tour.name(of: place)) \(comparison.rawValue) \(number)"
    case .after(let moment): "after \(face.time(moment.time))"
    }
  }
}
