internal import TourDiagnostics

/// A thread runs through works.
struct ThreadsCheck {
  private let context: AnalysisContext

  init(_ context: AnalysisContext) { self.context = context }

  func run() {
    // A `tags` line that could not be read may be the one that is missing.
    guard !context.reported.hasError(in: context.sections.works) else { return }
    let borne = context.nearlyBorneThreads.union(context.tour.works.lazy.flatMap(\.tags))
    for thread in context.tour.threads where !borne.contains(thread.tag) {
      guard let span = context.threads[thread.tag] else { continue }
      context.report(
        Diagnostic(
          "T0243", .warning, "no work bears `#\(thread.tag)`", at: span,
          notes: ["a work of the thread has a line: tags #\(thread.tag)"]))
    }
  }
}
