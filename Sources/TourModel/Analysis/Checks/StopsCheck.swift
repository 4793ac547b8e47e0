internal import TourDiagnostics
internal import TourSyntax

/// A tour goes somewhere.
struct StopsCheck {
  private let context: AnalysisContext

  init(_ context: AnalysisContext) { self.context = context }

  func run() {
    guard context.sections.stops.isEmpty, let tour = context.sections.tours.first else { return }
    context.report(
      Diagnostic(
        "T0241", .error, "this tour has no stops", at: tour.headerSpan,
        notes: ["a stop is at a room or a work: stop hall 2m"]))
  }
}
