internal import TourDiagnostics

/// What stops choose between: tests name options by their labels, and branches by their conditions.
struct ChoicesOfStops {
  private let context: AnalysisContext
  private let labels: VoteLabels
  /// Whether what a test names may be in what could not be read, which is reported.
  private let mayBeElsewhere: Bool
  /// Whether an option's line is faulty, which is reported: it may have any label.
  private let hasFaultyOption: Bool

  init(_ context: AnalysisContext, _ labels: VoteLabels) {
    self.context = context
    self.labels = labels
    hasFaultyOption = context.reported.hasError(inSpans: labels.headers)
    mayBeElsewhere =
      context.lacksFiles || context.reported.hasError(in: context.sections.stops)
  }

  /// False where no vote of the tour, or of that stop, has the option: reported.
  func hasOption(_ label: String, at stop: StopID?, _ span: SourceSpan) -> Bool {
    if !labels.contains(label) {
      // A file that is missing may hold the vote; that it is missing is reported.
      if !context.lacksFiles, !hasFaultyOption {
        labels.reportUnknown(label, at: span, to: context)
      }
      return false
    }
    guard let stop, !mayBeElsewhere else { return true }
    let tour = context.tour
    if tour.hasOption(label, at: stop) { return true }
    let others = tour.stopIDs.filter { tour.hasOption(label, at: $0) }
    context.report(.unknownOption(label, at: span, of: tour[stop].name, others, in: tour))
    return false
  }

  /// False where no `if` of the tour, or of that stop, has the condition: reported.
  func hasBranch(_ condition: Condition, at stop: StopID?, _ span: SourceSpan) -> Bool {
    let steps = context.tour.steps(at: stop)
    if steps.contains(where: { $0.condition == condition }) { return true }
    guard !mayBeElsewhere else { return false }
    let alike = steps.first { $0.condition?.isLike(condition) == true }
    let name = stop.map { context.tour[$0].name }
    context.report(.unknownBranch(at: span, of: name, alike: alike?.span))
    return false
  }
}

extension Tour {
  fileprivate func hasOption(_ label: String, at stop: StopID) -> Bool {
    steps(at: stop).contains { step in
      guard case .vote(let vote) = step.action else { return false }
      return vote.options.contains { $0.label.isKnown(as: label) }
    }
  }
}

extension Step {
  fileprivate var condition: Condition? {
    if case .branch(let condition, _, _) = action { condition } else { nil }
  }
}

extension Condition {
  /// Whether it asks for the same kinds of things, in the same order.
  fileprivate func isLike(_ other: Condition) -> Bool {
    checks.map(\.test.kind) == other.checks.map(\.test.kind)
  }
}

extension Condition.Test {
  fileprivate var kind: String {
    switch self {
    case .late: "late"
    case .early: "early"
    case .viewers: "viewers"
    case .asked: "asked"
    case .after: "after"
    }
  }
}

extension DiagnosticCode {
  static let unknownBranch: Self = "T0288"
}

extension Diagnostic {
  fileprivate static func unknownBranch(
    at span: SourceSpan, of stop: String?, alike: SourceSpan?
  ) -> Diagnostic {
    let place = stop.map { "at `\($0)`" } ?? "of this tour"
    return Diagnostic(
      .unknownBranch, .error, "no `if` \(place) has this condition", at: span,
      related: alike.map { [Related($0, "this one is nearest")] } ?? [],
      notes: ["a test names an `if` by its condition, as its line has it"])
  }

  fileprivate static func unknownOption(
    _ label: String, at span: SourceSpan, of stop: String, _ others: [StopID], in tour: Tour
  ) -> Diagnostic {
    let names = others.map { "`\(tour[$0].name)`" }.joined(separator: " and at ")
    return Diagnostic(
      .unknownOption, .error, "no vote at `\(stop)` has an option `\(label)`", at: span,
      notes: others.isEmpty ? [] : ["it is an option at \(names)"])
  }
}
