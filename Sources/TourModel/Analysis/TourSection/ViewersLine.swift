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
        notes: tourTimes.map {
          [Self.explain($0, times, at: clock.startUnixSeconds, off: Self.error(time, actual))]
        } ?? [],
        fixes: [Fix("write \(actual.text)", replace: token.span, with: actual.text)]))
  }

  /// How far the written time is ahead of the right one, the shorter way round the clock.
  private static func error(_ written: ClockTime, _ actual: ClockTime) -> Int {
    let ahead = written.secondOfDay - actual.secondOfDay
    if ahead > 43_200 { return ahead - 86_400 }
    return ahead < -43_200 ? ahead + 86_400 : ahead
  }

  private static func difference(_ a: ClockTime, _ b: ClockTime) -> String {
    let seconds = abs(error(a, b))
    return seconds == 3600 ? "one hour" : Milliseconds.seconds(seconds).description
  }

  private static func explain(
    _ tour: ZoneTimes, _ viewers: ZoneTimes, at instant: Int, off error: Int
  ) -> String {
    let behind = viewers.offsetSeconds(at: instant) - tour.offsetSeconds(at: instant)
    let isSummer = tour.isOnSummerTime(at: instant)
    let start =
      isSummer ? "\(tour.city) is on summer time that day: " : "that day, \(tour.city) is "
    if behind == 0 { return "\(start)at the same time as \(viewers.city)" }
    let side = behind > 0 ? "behind" : "ahead of"
    return "\(start)\(hours(abs(behind))) \(side) \(viewers.city)\(instead(behind, off: error))"
  }

  /// What the author took the difference for, where it is whole hours of the same sign.
  private static func instead(_ behind: Int, off error: Int) -> String {
    let taken = behind + error
    guard taken % 3600 == 0, behind % 3600 == 0, (taken > 0) == (behind > 0), abs(taken) <= 50_400
    else { return "" }
    return ", not \(abs(taken) / 3600)"
  }

  private static func hours(_ seconds: Int) -> String {
    if seconds % 3600 != 0 { return Milliseconds.seconds(seconds).description }
    return seconds == 3600 ? "1 hour" : "\(seconds / 3600) hours"
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
