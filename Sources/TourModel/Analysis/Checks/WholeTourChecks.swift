/// What only the whole tour shows; a check is a file of its own.
struct WholeTourChecks {
  private let context: AnalysisContext

  init(_ context: AnalysisContext) { self.context = context }

  func run() {}
}
