internal import TourModel

extension DetailSearch {
  /// What to tell a viewer: what the script says of the place in the answer's language, else in the first
  /// that it has; else the work's label; empty for a refusal. Paragraphs are lines.
  public func words(of answer: SearchAnswer) -> String {
    guard let place = answer.place else { return "" }
    if let field = field(of: answer) { return field }
    let knowledge = tour.knowledge(of: place)
    let paragraphs = knowledge.paragraphs(in: answer.language) ?? knowledge.prose.first?.paragraphs
    if let paragraphs, !paragraphs.isEmpty { return paragraphs.joined(separator: "\n") }
    return label(of: place, in: answer.language)
  }

  /// What the label of a work says of what was asked: its artist, its date; nil where nothing of the kind was.
  public func field(of answer: SearchAnswer) -> String? {
    guard case .work(let id) = answer.place, let question = answer.question else { return nil }
    let work = tour[id]
    let value: LocalizedText? =
      switch question {
      case .artist: work.artist
      case .date: work.date
      case .size: work.size
      case .technique: work.technique
      case .location: work.room.map { tour[$0].title }
      case .identity: work.title
      case .price, .fame: nil
      }
    return value?.text(in: answer.language)
  }

  private func label(of place: Place, in language: Language) -> String {
    let title = tour.title(of: place).text(in: language)
    guard case .work(let id) = place else { return title }
    let work = tour[id]
    let facts = [work.artist, work.date, work.technique, work.size].compactMap {
      $0?.text(in: language)
    }
    return ([title] + facts).joined(separator: " · ")
  }
}
