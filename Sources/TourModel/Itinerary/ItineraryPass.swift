/// Reads what is in the stops: for each of `context.stopDeclarations`, in order, one ``Stop`` of `context.tour`.
/// Stops whose header is wrong are read too, for all mistakes of a script to show at once.
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
    for declaration in context.unusableDeclarations {
      var reader = StopReader(context, declaration, firstStep: 0)
      _ = reader.read()
    }
  }
}
