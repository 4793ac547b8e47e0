internal import TourDiagnostics
internal import TourSyntax

/// A picture is shown no later than its rights last.
struct ImageRightsCheck {
  private let context: AnalysisContext

  init(_ context: AnalysisContext) { self.context = context }

  func run() {
    guard let clock = context.tour.clock else { return }
    let offset = clock.zone.offsetSeconds(atUnixSeconds: clock.startUnixSeconds)
    let day = (clock.startUnixSeconds + offset).flooredQuotient(by: 86_400)
    let visited = Set(context.tour.stops.map(\.place))
    for (id, node) in context.declaredWorks where visited.contains(.work(id)) {
      guard let end = context.tour[id].image?.rightsEnd, end.daysSinceEpoch < day,
        let written = node.child(.image)?.token(.date)
      else { continue }
      context.report(
        Diagnostic(
          "T0247", .warning, "the tour begins after the last day of the rights in this picture",
          at: written.span, label: "the last day",
          notes: ["renew the rights, or take the work off the tour"]))
    }
  }
}
