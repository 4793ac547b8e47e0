internal import TourDiagnostics
internal import TourSyntax

extension AnalysisContext {
  /// The first moment at which clocks show `time`, from the tour's start on, that moment included; or nil:
  /// reported, unless the `starts` line that it needs is broken and reported already.
  ///
  /// - Parameters:
  ///   - span: where the time is written.
  ///   - zone: the zone after it, where there is one. Without it the time is the tour's zone's, and an error
  ///     where `viewers` names a second zone.
  func clockMoment(_ time: ClockTime, at span: SourceSpan, zone: SyntaxToken?) -> Moment? {
    guard let clock else {
      if !hasStarts { reportClockWithoutStart(at: span) }
      return nil
    }
    guard let times = zoneTimes(of: zone, clock: clock, at: span) else { return nil }
    switch times.first(time, from: clock.startUnixSeconds) {
    case .instant(let instant):
      return Moment(.seconds(instant - clock.startUnixSeconds), isClock: true)
    case .skipped:
      reportSkipped(time, in: times, at: span)
      return nil
    }
  }

  private func zoneTimes(
    of zone: SyntaxToken?, clock: TourClock, at span: SourceSpan
  ) -> ZoneTimes? {
    if let zone { return zoneTimes(named: zone, clock: clock) }
    if let viewers = clock.viewers, viewers.name != clock.zone.name {
      reportMissingCity(clock.zone, viewers, at: span)
      return nil
    }
    return ZoneTimes(clock.zone.name, in: zones)
  }

  /// The zone of a full name, or of the last part of one that the tour names, or nil: reported.
  ///
  /// - Parameter clock: what the tour names so far.
  func zoneTimes(named token: SyntaxToken, clock: TourClock?) -> ZoneTimes? {
    let name = token.plain
    let named = [clock?.zone.name, clock?.viewers?.name].compactMap(\.self)
    if let full = named.first(where: { $0.split(separator: "/").last == name[...] }) {
      return ZoneTimes(full, in: zones)
    }
    if let times = ZoneTimes(name, in: zones) { return times }
    reportUnknownZone(token)
    return nil
  }

  private func reportClockWithoutStart(at span: SourceSpan) {
    guard let tour = sections.tours.first else { return }
    report(
      Diagnostic(
        "T0305", .error, "a clock time needs a tour that `starts` at one", at: span,
        related: [.init(tour.headerSpan, "this tour has no `starts` line")],
        notes: ["write an offset from the tour's start, such as +20m, or give the tour a `starts`"])
    )
  }

  private func reportMissingCity(
    _ zone: TourClock.Zone, _ viewers: TourClock.Zone, at span: SourceSpan
  ) {
    let end = SourceSpan(source: span.source, range: span.range.upperBound..<span.range.upperBound)
    report(
      Diagnostic(
        "T0306", .error, "whose clock shows this time is not said", at: span,
        related: (viewersSpan).map { [.init($0, "the viewers' clocks show another time")] } ?? [],
        fixes: [zone, viewers].map {
          let city = $0.name.split(separator: "/").last ?? ""
          return Fix("write the city: \(city)", replace: end, with: " \(city)", isSafe: false)
        }))
  }

  private func reportSkipped(_ time: ClockTime, in times: ZoneTimes, at span: SourceSpan) {
    report(
      Diagnostic(
        "T0304", .error, "there is no \(time.text) in \(times.city) that day", at: span,
        label: "the clocks are put forward over it"))
  }

  func reportUnknownZone(_ token: SyntaxToken) {
    let nearest = nearestZone(to: token.plain)
    report(
      Diagnostic(
        "T0302", .error, "there is no time zone `\(token.plain)`", at: token.span,
        notes: nearest == nil ? [Self.noteOnZones(token.plain)] : [],
        fixes: nearest.map { [Fix("write \($0)", replace: token.span, with: $0, isSafe: false)] }
          ?? []))
  }

  private static func noteOnZones(_ name: String) -> String {
    hoursFromUniversalTime(name)
      ? "a zone is a place, whose clocks change with the seasons: Europe/Paris, Asia/Shanghai"
      : "zones have names such as Europe/Paris or Asia/Shanghai"
  }

  /// Whether this is `UTC+8` or the like. The `Etc/GMT+8` of the database is eight hours on the other side.
  private static func hoursFromUniversalTime(_ name: String) -> Bool {
    let start = name.prefix(3)
    return (start == "UTC" || start == "GMT")
      && name.dropFirst(3).first.map { "+-".contains($0) } ?? false
  }

  /// The zone with that last part, else that of a great city without one, else the one with the nearest last part.
  private func nearestZone(to name: String) -> String? {
    guard comparisonsLeft > 0, !Self.hoursFromUniversalTime(name) else { return nil }
    let names = zones.zoneNames
    // Each name is compared three times at most.
    guard mayCompare(3 * names.count) else { return nil }
    let lowercased = name.lowercased()
    if let exact = names.first(where: { $0.lowercased() == lowercased }) { return exact }
    func city(_ zone: String) -> String { String(zone.split(separator: "/").last ?? "") }
    let typed = city(name)
    if let same = names.first(where: { city($0).lowercased() == typed.lowercased() }) {
      return same
    }
    if let zone = CityZones.zone(of: typed) { return zone }
    guard name.contains("/") else {
      let nearest = NearestName.nearest(to: typed, in: names.lazy.map(city))
      return nearest.flatMap { nearest in names.first { city($0) == nearest } }
    }
    // Another city of the same region is no slip of the hand: Asia/Beirut for Asia/Beijing.
    return NearestName.nearest(to: name, in: names).flatMap {
      NearestName.nearest(to: typed, in: [city($0)]) == nil ? nil : $0
    }
  }
}

extension ZoneTimes {
  /// The last part of the name, as people say it.
  var city: String {
    String(name.split(separator: "/").last ?? "").split(separator: "_").joined(separator: " ")
  }
}
