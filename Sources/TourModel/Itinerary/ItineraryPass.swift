/// Reads what is in the stops: for each of `context.stopDeclarations`, in order, one ``Stop`` of `context.tour`.
struct ItineraryPass {
  private let context: AnalysisContext

  init(_ context: AnalysisContext) { self.context = context }

  func run() {}
}
