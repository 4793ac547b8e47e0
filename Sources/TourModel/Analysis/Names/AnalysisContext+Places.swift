internal import TourDiagnostics
internal import TourSyntax

extension AnalysisContext {
  /// The place that a `place` node names, or nil: reported, unless what it names is broken and reported already.
  ///
  func resolvePlace(_ node: SyntaxNode, in scope: NameScope = .script) -> Place? {
    PlaceName(node).flatMap { resolvePlace($0, in: scope) }
  }

  /// The same for a name that is no node: that of a `[show reflet]` in prose.
  func resolvePlace(_ name: PlaceName, in scope: NameScope = .script) -> Place? {
    if let owner = name.owner { return resolveDetail(name.name, of: owner) }
    let word = name.name.text
    if let here = scope.place, let detail = details[here]?[word] { return .detail(detail.id) }
    if let place = places[word] { return place.id }
    if !mayBeDeclaredElsewhere(word) { reportUnknownPlace(name.name, in: scope) }
    return nil
  }

  /// The room or work that a stop is at, or nil: reported.
  func resolveRoomOrWork(_ token: SyntaxToken) -> Place? {
    let name = token.plain
    if let place = places[name] { return place.id }
    if mayBeDeclaredElsewhere(name) { return nil }
    let owner = onlyOwner(ofDetail: name)
    let nearest = owner ?? nearestPlace(to: name, at: nil)
    // Whoever names the stop that was meant has the same mistake to thank for it.
    if let nearest { unusableStops.insert(nearest) }
    report(
      .unknownName(
        "T0211", "no room or work is called `\(name)`", at: token.span, nearest: nearest,
        notes: owner.map { ["`\(name)` is a detail of `\($0)`; a stop is at a room or a work"] }
          ?? [], isSafe: owner == nil && isOnly(nearest, butForCapitals: name)))
    return nil
  }

  private func resolveDetail(_ name: PlaceName.Word, of owner: PlaceName.Word) -> Place? {
    guard let place = places[owner.text] else {
      if !mayBeDeclaredElsewhere(owner.text) { reportUnknownPlace(owner, in: .script) }
      return nil
    }
    if let detail = details[place.id]?[name.text] { return .detail(detail.id) }
    if mayBeDeclaredElsewhere(name.text) { return nil }
    let details = tour.details(of: place.id)
    let known = mayCompare(details.count) ? details.map { tour[$0].name } : []
    report(
      .unknownName(
        "T0213", "`\(owner.text)` has no detail `\(name.text)`", at: name.span,
        nearest: NearestName.nearest(to: name.text, in: known),
        related: [.init(place.span, details.isEmpty ? "it has no details" : "declared here")]))
    return nil
  }

  private func reportUnknownPlace(_ word: PlaceName.Word, in scope: NameScope) {
    if case .stopSomewhere = scope { return }
    let name = word.text
    if let stop = stops[name] {
      let place = tour.name(of: stopDeclarations[stop.id.index].place)
      report(
        .unknownName(
          "T0211", "`\(name)` is a stop, not a room, a work or a detail", at: word.span,
          nearest: place, related: [.init(stop.span, "the stop is here")]))
      return
    }
    let what =
      scope.place == nil ? "no room or work" : "no room, no work and no detail of this place"
    report(
      .unknownName(
        "T0211", "\(what) is called `\(name)`", at: word.span,
        nearest: ownedDetail(named: name) ?? nearestPlace(to: name, at: scope.place)))
  }

  /// `owner.name` where exactly one place has such a detail.
  private func ownedDetail(named name: String) -> String? {
    onlyOwner(ofDetail: name).map { "\($0).\(name)" }
  }

  /// The place that has such a detail, where exactly one has.
  private func onlyOwner(ofDetail name: String) -> String? {
    guard mayCompare(tour.details.count) else { return nil }
    let all = tour.details.filter { $0.name == name }
    return all.count == 1 ? all.first.map { tour.name(of: $0.owner) } : nil
  }

  private func nearestPlace(to name: String, at here: Place?) -> String? {
    let details = here.map(tour.details) ?? []
    guard mayCompare(details.count + tour.works.count + tour.rooms.count) else { return nil }
    return NearestName.nearest(
      to: name,
      in: details.map { tour[$0].name } + tour.works.map(\.name) + tour.rooms.map(\.name))
  }
}
