internal import TourDiagnostics
internal import TourSyntax

extension AnalysisContext {
  /// The stop that a name means, or nil: reported, unless the stop is broken and reported already.
  func resolveStop(_ token: SyntaxToken) -> StopID? {
    let name = token.plain
    if let stop = stops[name] { return stop.id }
    if unusableStops.contains(name) || mayBeDeclaredElsewhere(name) { return nil }
    let isPlace = places[name] != nil
    report(
      .unknownName(
        "T0215", isPlace ? "no stop is at `\(name)`" : "no stop is called `\(name)`",
        at: token.span,
        nearest: nearest(to: name, in: stopDeclarations.lazy.map(\.name))))
    return nil
  }

  /// The room that a name means, or nil: reported.
  func resolveRoom(_ token: SyntaxToken) -> RoomID? {
    let name = token.plain
    if case .room(let id) = places[name]?.id { return id }
    if places[name] == nil, mayBeDeclaredElsewhere(name) { return nil }
    let isWork = places[name] != nil
    let nearest = nearest(to: name, in: tour.rooms.lazy.map(\.name))
    report(
      .unknownName(
        "T0212", isWork ? "`\(name)` is a work, not a room" : "no room is called `\(name)`",
        at: token.span, nearest: nearest,
        related: places[name].map { [.init($0.span, "the work is here")] } ?? [],
        isSafe: !isWork && isOnly(nearest, butForCapitals: name)))
    return nil
  }

  /// The work that a name means, or nil: reported.
  func resolveWork(_ token: SyntaxToken) -> WorkID? {
    let name = token.plain
    if case .work(let id) = places[name]?.id { return id }
    if places[name] == nil, mayBeDeclaredElsewhere(name) { return nil }
    let isRoom = places[name] != nil
    report(
      .unknownName(
        "T0216", isRoom ? "`\(name)` is a room, not a work" : "no work is called `\(name)`",
        at: token.span, nearest: nearest(to: name, in: tour.works.lazy.map(\.name)),
        related: places[name].map { [.init($0.span, "the room is here")] } ?? []))
    return nil
  }

  /// The tag, without `#`, of a thread that the tour declares, or nil: reported.
  func resolveThread(_ token: SyntaxToken) -> String? {
    let tag = String(token.plain.drop { $0 == "#" })
    if threads[tag] != nil { return tag }
    // Without a tour there are no threads, and that is reported.
    guard let tour = sections.tours.first, !mayBeDeclaredElsewhere("#" + tag) else { return nil }
    report(
      .unknownName(
        "T0217", "the tour has no thread `#\(tag)`", at: token.span,
        nearest: nearest(to: tag, in: self.tour.threads.lazy.map(\.tag)).map { "#" + $0 },
        related: threads.isEmpty ? [.init(tour.headerSpan, "this tour has no threads")] : []))
    return nil
  }

  /// The candidate nearest to a name. A script with very many names and mistakes gets no more suggestions
  /// once a bound on the comparisons is reached.
  func nearest(to name: String, in candidates: some Collection<String>) -> String? {
    mayCompare(candidates.count) ? NearestName.nearest(to: name, in: candidates) : nil
  }

  /// Whether a room or work is what a name is but for its capitals, and no other is.
  func isOnly(_ nearest: String?, butForCapitals name: String) -> Bool {
    let lowercased = name.lowercased()
    guard nearest?.lowercased() == lowercased, mayCompare(places.count) else { return false }
    return places.keys.lazy.filter { $0.lowercased() == lowercased }.prefix(2).count == 1
  }

  /// Takes comparisons from those that are left, if there are as many.
  func mayCompare(_ count: Int) -> Bool {
    guard comparisonsLeft >= count else { return false }
    comparisonsLeft -= count
    return true
  }

  /// Whether a name that nothing declares may stand where nothing could be read: then it is not reported.
  func mayBeDeclaredElsewhere(_ name: String) -> Bool {
    lacksFiles || lacksNames || wordsNotUnderstood.contains(name)
  }
}

extension Diagnostic {
  /// A name that nothing declares; `nearest` is what it may mean.
  static func unknownName(
    _ code: DiagnosticCode, _ message: String, at span: SourceSpan, nearest: String?,
    related: [Related] = [], notes: [String] = [], isSafe: Bool = false
  ) -> Diagnostic {
    Diagnostic(
      code, .error, message, at: span, label: nearest.map { "did you mean `\($0)`" },
      related: related, notes: notes,
      fixes: nearest.map { [Fix("write \($0)", replace: span, with: $0, isSafe: isSafe)] } ?? [])
  }
}
