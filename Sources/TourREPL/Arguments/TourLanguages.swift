internal import TourModel

/// The languages that a tour has anything in.
struct TourLanguages {
  /// Those spoken, then those of captions, then the others of titles and answers by their tags;
  /// each once.
  let all: [Language]

  init(_ tour: Tour) {
    var seen: [Language] = []
    for language in tour.speaks + tour.captions where !seen.contains(language) {
      seen.append(language)
    }
    let titles =
      [tour.title] + tour.rooms.map(\.title) + tour.works.map(\.title) + tour.details.map(\.title)
    let knowledge =
      tour.rooms.map(\.knowledge) + tour.works.map(\.knowledge) + tour.details.map(\.knowledge)
    let others = Set(
      titles.flatMap { $0.translations.map(\.language) }
        + knowledge.flatMap { $0.prose.map(\.language) })
    all = seen + others.subtracting(seen).sorted()
  }
}
