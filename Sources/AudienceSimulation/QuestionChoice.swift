internal import EventSimulation
internal import TourModel

/// What one viewer asks for, in the words of the script.
///
/// With the shares of `want`: what is off the topic (a title from elsewhere in the tour), and the wanted
/// details of what is on show. Of the rest a share is an ``AsideQuestion``; the others are for the details of what is on
/// show, the n-th of them with a weight of 1/n (Zipf's law). Where nothing on show has details, at a welcome or in a
/// corridor, three in four ask for a work of the tour, the first ones most (the same law), and one for what is on show
/// itself.
struct QuestionChoice {
  let tour: Tour
  private let wants: [Audience.Share<Place?>]

  init(_ tour: Tour) {
    self.tour = tour
    wants = tour.audience?.wants ?? []
  }

  /// Nil where nothing is on show, or nothing of it has a name.
  ///
  /// - Parameter asides: a generator of their own, for what else is asked must not depend on them.
  func words(
    in language: Language, onShow place: Place?, _ random: inout SplitMix64,
    asides: inout SplitMix64
  ) -> String? {
    let wanted = self.wanted(onShow: place, random.uniform())
    let subject = wanted ?? place.flatMap { usual(onShow: $0, &random) }
    guard let subject else { return nil }
    if wanted == nil, let place,
      let aside = AsideQuestion.words(in: language, onShow: place, &asides)
    {
      return aside
    }
    let words = words(for: subject, in: language)
    return words.isEmpty ? nil : words[random.index(below: words.count)]
  }

  /// How likely each option of a vote is: what `want` gives to what it shows; the rest, in their order, with weights of
  /// 1/n.
  func weights(of vote: Vote) -> [Double] {
    let shares = vote.options.map { option in
      let shown = option.steps.compactMap { step -> Place? in
        if case .show(let place, _) = step.action { place } else { nil }
      }
      return wants.reduce(0.0) { sum, share in
        share.value.map(shown.contains) == true ? sum + share.percent : sum
      }
    }
    let rest = max(0, 100 - shares.reduce(0, +))
    let ranks = vote.options.indices.map { 1 / Double($0 + 1) }
    let all = ranks.reduce(0, +)
    return zip(shares, ranks).map { $0 + rest * $1 / all }
  }

  private func wanted(onShow place: Place?, _ draw: Double) -> Place? {
    var rest = draw * 100
    for share in wants {
      if rest < share.percent {
        guard let wanted = share.value else { return elsewhere(place, draw) }
        return isHere(wanted, place) ? wanted : nil
      }
      rest -= share.percent
    }
    return nil
  }

  private func isHere(_ wanted: Place, _ place: Place?) -> Bool {
    place.map { tour.owner(of: $0) == tour.owner(of: wanted) } ?? false
  }

  /// A work that is not on show.
  private func elsewhere(_ place: Place?, _ draw: Double) -> Place? {
    let here = place.map(tour.owner)
    let works = tour.works.indices.map { Place.work(WorkID($0)) }.filter { $0 != here }
    // The digits of the draw that chose the share have not been used.
    let digits = (draw * 65_536).truncatingRemainder(dividingBy: 1)
    return works.isEmpty ? nil : works[min(works.count - 1, Int(digits * Double(works.count)))]
  }

  private func usual(onShow place: Place, _ random: inout SplitMix64) -> Place? {
    let details = tour.details(of: place)
    if let detail = zipf(details.count, &random) { return .detail(details[detail]) }
    let here = tour.owner(of: place)
    guard random.index(below: 4) > 0, let work = zipf(tour.works.count, &random) else {
      return here
    }
    return .work(WorkID(work))
  }

  /// A number below `count`, the n-th with a weight of 1/n; nil for none.
  private func zipf(_ count: Int, _ random: inout SplitMix64) -> Int? {
    random.choice(weights: (0..<count).map { 1 / Double($0 + 1) })
  }

  /// As the script has it: what viewers may write, then the title, in the language or else without one.
  private func words(for place: Place, in language: Language) -> [String] {
    let asks = tour.knowledge(of: place).asks.filter { $0.language.primary == language.primary }
    let title = tour.title(of: place)
    let translations = title.translations.filter { $0.language.primary == language.primary }
    let words = asks.flatMap(\.words) + translations.map(\.text)
    return (words.isEmpty ? [title.plain] : words).filter { !$0.isEmpty }
  }
}
