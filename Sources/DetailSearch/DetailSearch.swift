public import TourModel

/// Finds what a viewer's request means. Made once for a tour; immutable; the same request, the same answer.
///
/// A request may name, in any of the tour's languages, a detail of the place on show, that place itself,
/// or another work or room (its title, name or artist), alone or with one of its details. A detail of
/// another place without that place counts as named only by two words or three Chinese characters of one
/// of its names: a lone "signature" means the one on show, or nothing. Where nothing is meant, the answer still
/// tells what elsewhere bears such a name.
public struct DetailSearch: Sendable {
  public let tour: Tour
  let limits: SearchLimits
  let index: SearchIndex

  /// O(text of the tour's rooms, works and details): a tenth of a second for 2,000 details, and the first time as long
  /// again for the tables that all tours share; a face should not spend it before its first prompt, nor while
  /// somebody types.
  public init(_ tour: Tour, limits: SearchLimits = SearchLimits()) {
    self.tour = tour
    self.limits = limits
    index = SearchIndex(tour, limits: limits)
  }

  /// What `request` asks for, while `place` (a room, a work or a detail) is on show.
  ///
  /// Ties go to the place on show, then to what comes first in the script. O(atoms of the request × places
  /// that share a word with it), both bounded by ``SearchLimits``.
  ///
  /// - Parameter language: the viewer's, where it is known.
  public func answer(_ request: String, language: Language?, at place: Place?) -> SearchAnswer {
    answer(request, in: SearchContext(onShow: place, language: language))
  }

  /// What `request` asks for at a moment of a tour.
  public func answer(_ request: String, in context: SearchContext) -> SearchAnswer {
    var request = matched(request, in: context)
    let found = request.found
    let elsewhere = found == nil ? request.matcher.namedElsewhere() : nil
    let matched = (found ?? elsewhere)?.language.map(index.language)
    return SearchAnswer(
      place: found.map { index.entries[$0.entry].place },
      elsewhere: elsewhere.map { index.entries[$0.entry].place },
      question: found?.question, confidence: found?.confidence ?? 0,
      language: context.language
        ?? answerLanguage(of: request.matcher.text, matched: matched, in: index.languages))
  }

  /// The request's own language as far as it shows: its script, then its words, then the language of the name that
  /// it matched; among those that the tour has, where it has one that fits.
  private func answerLanguage(
    of text: AnalyzedText, matched: Language?, in languages: [Language]
  ) -> Language {
    if text.isChinese {
      return languages.first { $0.primary == "zh" } ?? Language("zh")
    }
    guard text.hasWords else { return matched ?? languages.first ?? Language("en") }
    let shown = text.shownLanguage
    if let language = languages.first(where: { $0.primary == shown }) { return language }
    if shown == nil, let matched, !matched.isWrittenWithoutSpaces { return matched }
    return languages.first { !$0.isWrittenWithoutSpaces } ?? languages.first ?? Language("en")
  }
}
