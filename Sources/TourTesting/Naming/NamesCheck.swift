internal import DetailSearch
public import TourDiagnostics
public import TourModel

/// Asks for every place by each of its own names, as a viewer would while its room or work is on show, and reports the
/// names that lead elsewhere or nowhere, and the languages of the tour in which a detail has none.
///
/// O(names of the tour) answers, besides the index of the tour, which takes some tens of milliseconds: too long for a
/// check that nobody asked for.
public struct NamesCheck {
  private let search: DetailSearch
  private let names: [WrittenName]
  private var tour: Tour { search.tour }

  /// - Parameter analysis: the analysis of a tour without errors.
  public init(_ analysis: AnalysisResult) {
    search = DetailSearch(analysis.tour)
    names = analysis.writtenNames()
  }

  /// What is wrong with the names, as warnings in no order.
  public func diagnostics() -> [Diagnostic] {
    names.compactMap(faulty) + nameless()
  }

  // MARK: - Names that lead elsewhere or nowhere, or that everything leads to

  private func faulty(_ name: WrittenName) -> Diagnostic? {
    let answer = answer(to: name.text, for: name)
    if answer.place == name.place { return greedy(name) }
    return answer.place.map { misled(name, to: $0, answer) } ?? unanswered(name)
  }

  private func answer(to request: String, for name: WrittenName) -> SearchAnswer {
    let context = SearchContext(onShow: tour.owner(of: name.place), language: name.language)
    return search.answer(request, in: context)
  }

  private func misled(
    _ name: WrittenName, to found: Place, _ answer: SearchAnswer
  ) -> Diagnostic {
    let rival = names.first { $0.place == found && Self.isSame($0.text, name.text) }
    return Diagnostic(
      "T0501", .warning,
      "“\(name.text)” leads viewers to `\(tour.name(of: found))`, not to `\(tour.name(of: name.place))`",
      at: name.span, related: rival.map { [.init($0.span, "it has this name too")] } ?? [],
      notes: [reason(for: answer, found, to: name, hasRival: rival != nil)])
  }

  private func reason(
    for answer: SearchAnswer, _ found: Place, to name: WrittenName, hasRival: Bool
  ) -> String {
    let advice = name.kind == .title ? "give the title another word" : "write another word, or none"
    if let field = answer.question?.fieldName {
      return "it asks for the \(field) of the work, which is on its label: \(advice)"
    }
    if hasRival { return "of two that bear one name viewers get one: \(advice)" }
    if Self.isSame(tour.name(of: found), name.text) {
      return "the script itself calls that one so, and viewers may: \(advice)"
    }
    if isArtist(name.text, of: found) { return "it is the artist of that work: \(advice)" }
    return "the words of that one fit it better: \(advice)"
  }

  /// Whether it is the name of a work's artist, or the last part of it.
  private func isArtist(_ name: String, of place: Place) -> Bool {
    guard case .work(let id) = place, let artist = tour[id].artist else { return false }
    return ([artist.plain] + artist.translations.map(\.text)).contains {
      $0.lowercased().hasSuffix(name.lowercased())
    }
  }

  private static func isSame(_ name: String, _ other: String) -> Bool {
    name.lowercased() == other.lowercased()
  }

  private func unanswered(_ name: WrittenName) -> Diagnostic {
    Diagnostic(
      "T0502", .warning, "viewers who write “\(name.text)” are told that there is nothing on it",
      at: name.span, notes: ["write what they call it, in a word or two"])
  }

  /// A name that names nothing, and draws requests for other things.
  private func greedy(_ name: WrittenName) -> Diagnostic? {
    guard let language = name.language, let requests = StrangeRequests(language),
      search.topic(of: name.text, language: language).length == 0,
      let drawn = requests.all(with: name.text).first(where: {
        answer(to: $0, for: name).place == name.place
      })
    else { return nil }
    return Diagnostic(
      "T0504", .warning, "“\(name.text)” stands in requests for anything", at: name.span,
      notes: ["“\(drawn)” leads to `\(tour.name(of: name.place))` too: write a word that names it"])
  }

  // MARK: - Details without a name

  /// A detail that has no name in one of the languages in which viewers write, where others have one.
  private func nameless() -> [Diagnostic] {
    let titles = names.filter { $0.kind == .title }
    let translated = Set(titles.compactMap(\.language?.primary))
    let languages = tour.languagesOfViewers.filter { translated.contains($0.primary) }
    let named = Dictionary(grouping: names, by: \.place)
    return titles.filter { $0.language == nil }.flatMap { title in
      languages.filter { !isNamed(named[title.place] ?? [], in: $0) }
        .map { withoutName(title, in: $0) }
    }
  }

  private func isNamed(_ names: [WrittenName], in language: Language) -> Bool {
    guard let first = names.first, case .detail = first.place else { return true }
    return names.contains { $0.language?.primary == language.primary }
  }

  private func withoutName(_ title: WrittenName, in language: Language) -> Diagnostic {
    Diagnostic(
      "T0503", .warning, "`\(tour.name(of: title.place))` has no name in \(language)",
      at: title.span, label: "other titles have one",
      notes: ["write \(language) \"…\" below it, or asks \(language) \"…\""])
  }
}
