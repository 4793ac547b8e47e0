/// Reads what is in the stops: for each of `context.stopDeclarations`, in order, one ``Stop`` of `context.tour`.
struct ItineraryPass {
  private let context: AnalysisContext

  init(_ context: AnalysisContext) { self.context = context }

  func run() {
    var stepCount = 0
    for declaration in context.stopDeclarations {
      var reader = StopReader(context, declaration, firstStep: stepCount)
      context.tour.stops.append(reader.read())
      stepCount = reader.stepEnd
    }
    context.tour.stepCount = stepCount
  }
}
