internal import TourDiagnostics
internal import TourSyntax

/// `viewers Asia/Shanghai 16:00`: what viewers were told, held against the time zone database.
struct ViewersLine {
  private let context: AnalysisContext

  init(_ context: AnalysisContext) { self.context = context }

  func read(_ node: SyntaxNode) {
    let times = node.token(.zone).flatMap { context.zoneTimes(named: $0, clock: context.clock) }
    let time = context.clockTime(node.token(.clock))
    guard let clock = context.clock, let times else { return }
    let start = clock.startUnixSeconds
    context.tour.clock = TourClock(
      startUnixSeconds: start, zone: clock.zone, viewers: times.zone(around: start))
    guard let time, let token = node.token(.clock) else { return }
    let local = times.localSeconds(at: start)
    let actual = ClockTime(secondOfDay: local - local.flooredQuotient(by: 86_400) * 86_400)
    if actual != time { reportWrong(time, actual: actual, times, at: token) }
  }

  private func reportWrong(
    _ time: ClockTime, actual: ClockTime, _ times: ZoneTimes, at token: SyntaxToken
  ) {
    guard let clock = context.clock else { return }
    let tourTimes = ZoneTimes(clock.zone.name, in: context.zones)
    context.report(
      Diagnostic(
        "T0214", .error, "the viewers' time is \(Self.difference(time, actual)) off",
        at: token.span,
        label: "is \(actual.text) in \(times.city)",
        related: context.startsSpan.map { [.init($0, "this moment")] } ?? [],
        notes: tourTimes.map { [Self.explain($0, times, at: clock.startUnixSeconds)] } ?? [],
        fixes: [Fix("write \(actual.text)", replace: token.span, with: actual.text)]))
  }

  /// The shorter way round the clock, as `one hour` or a duration.
  private static func difference(_ a: ClockTime, _ b: ClockTime) -> String {
    let apart = abs(a.secondOfDay - b.secondOfDay)
    let seconds = min(apart, 86_400 - apart)
    return seconds == 3600 ? "one hour" : Milliseconds.seconds(seconds).description
  }

  private static func explain(_ tour: ZoneTimes, _ viewers: ZoneTimes, at instant: Int) -> String {
    let ahead = tour.offsetSeconds(at: instant) - viewers.offsetSeconds(at: instant)
    let summer = tour.isOnSummerTime(at: instant) ? "\(tour.city) is on summer time that day: " : ""
    let subject = summer.isEmpty ? "that day, \(tour.city) is " : ""
    if ahead == 0 { return "\(summer)\(subject)at the same time as \(viewers.city)" }
    let hours = Milliseconds.seconds(abs(ahead)).description
    return "\(summer)\(subject)\(hours) \(ahead < 0 ? "behind" : "ahead of") \(viewers.city)"
  }
}

extension ZoneTimes {
  /// Whether the clocks are ahead of where they stand half a year earlier or later.
  fileprivate func isOnSummerTime(at instant: Int) -> Bool {
    let halfYear = 182 * 86_400
    let here = offsetSeconds(at: instant)
    return offsetSeconds(at: instant - halfYear) < here
      && offsetSeconds(at: instant + halfYear) < here
  }
}
