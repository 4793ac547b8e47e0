internal import TourDiagnostics
internal import TourSyntax

/// `starts` and `viewers`: they make the tour's clock.
struct ClockLines {
  private let context: AnalysisContext

  init(_ context: AnalysisContext) { self.context = context }

  func read(_ statements: SectionStatements) {
    let starts = statements.one(.starts, context)
    let viewers = statements.one(.viewersTime, context)
    context.startsSpan = starts.map(moment)
    context.viewersSpan = viewers?.span
    if let starts {
      readStart(starts)
    } else if let viewers {
      reportNoStart(viewers)
    }
    if let viewers { ViewersLine(context).read(viewers) }
  }

  /// The date, the time and the zone of a line, without its keyword.
  private func moment(_ node: SyntaxNode) -> SourceSpan {
    guard let date = node.token(.date), let zone = node.token(.zone) else { return node.span }
    return date.span.union(zone.span)
  }

  private func readStart(_ node: SyntaxNode) {
    // All three are read, so that a mistake in each is reported.
    let date = context.date(node.token(.date))
    let time = context.clockTime(node.token(.clock))
    let times = node.token(.zone).flatMap { context.zoneTimes(named: $0, clock: nil) }
    guard let date, let time, let times, let clock = node.token(.clock) else { return }
    let local = date.daysSinceEpoch * 86_400 + time.secondOfDay
    guard let instant = times.instants(showing: local).first else {
      reportNeverComes(time, in: times, at: clock.span)
      return
    }
    context.tour.clock = TourClock(startUnixSeconds: instant, zone: times.zone(around: instant))
  }

  private func reportNeverComes(_ time: ClockTime, in times: ZoneTimes, at span: SourceSpan) {
    context.report(
      Diagnostic(
        "T0303", .error, "there is no \(time.text) in \(times.city) on that day", at: span,
        label: "the clocks are put forward over it"))
  }

  private func reportNoStart(_ viewers: SyntaxNode) {
    context.report(
      Diagnostic(
        "T0301", .error, "the viewers' time can't be checked: no line says when the tour starts",
        at: viewers.span, notes: ["write a line such as: starts 2016-09-15 10:00 Europe/Paris"]))
  }
}
