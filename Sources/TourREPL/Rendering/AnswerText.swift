internal import TourModel

/// What a viewer is told of a place.
struct AnswerText {
  let tour: Tour
  let page: Page

  /// Its title and region, then its prose in the viewer's language if the tour has it; else what is
  /// known of the work.
  func lines(for place: Place, in language: Language) -> [String] {
    let title = tour.title(of: place).text(in: language)
    let head = [title, PlaceText(tour: tour).region(of: place)].compactMap(\.self)
    return page.text(head.joined(separator: " · "), indent: 4, style: .audience)
      + words(for: place, in: language)
  }

  /// Where on the work it is; nothing for what is no part of a picture.
  func drawing(of place: Place) -> [String] {
    guard page.columns >= RegionDrawing.columns + 8,
      let drawing = RegionDrawing(of: place, in: tour)
    else { return [] }
    return page.painted(drawing.lines.map { page.margin(4) + $0 }, .caption)
  }

  /// Without the title.
  func words(for place: Place, in language: Language) -> [String] {
    let knowledge = tour.knowledge(of: place)
    if let paragraphs = knowledge.paragraphs(in: language), !paragraphs.isEmpty {
      return paragraphs.flatMap { page.text($0, indent: 4) }
    }
    return label(of: place, in: language)
  }

  private func label(of place: Place, in language: Language) -> [String] {
    switch tour.owner(of: place) {
    case .work(let id):
      let work = tour[id]
      let facts = [
        work.title.text(in: language), work.artist?.text(in: language),
        work.date?.text(in: language), work.technique?.text(in: language),
        work.size?.text(in: language),
      ]
      let shown = place == .work(id) ? facts.dropFirst() : facts[...]
      let text = shown.compactMap(\.self).joined(separator: " · ")
      return text.isEmpty ? [] : page.text(text, indent: 4)
    case .room(let id):
      if place == .room(id) { return [] }
      return page.text(tour[id].title.text(in: language), indent: 4)
    case .detail: return []
    }
  }
}
