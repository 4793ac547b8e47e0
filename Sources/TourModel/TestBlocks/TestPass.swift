/// Reads `context.sections.tests` into `context.tour.tests`.
struct TestPass {
  private let context: AnalysisContext

  init(_ context: AnalysisContext) { self.context = context }

  func run() {}
}
