public import TourModel

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
    fieldText(of: answer)?.text(in: answer.language)
  }

  /// The language of ``words(of:)``, which may be another than the viewer's; of a refusal, the answer's.
  public func language(ofWordsOf answer: SearchAnswer) -> Language {
    guard let place = answer.place else { return answer.language }
    if let field = fieldText(of: answer) { return language(of: field, shownIn: answer.language) }
    let prose = tour.knowledge(of: place).prose
    let spoken =
      prose.first { $0.language == answer.language }
      ?? prose.first { $0.language.primary == answer.language.primary } ?? prose.first
    if let spoken, !spoken.paragraphs.isEmpty { return spoken.language }
    return language(of: tour.title(of: place), shownIn: answer.language)
  }

  /// The languages in which anything of the tour is told or named, each once.
  public var languages: [Language] {
    index.languages.contains { $0.primary == tour.languageOfPlainTexts?.primary }
      ? index.languages : index.languages + [tour.languageOfPlainTexts].compactMap(\.self)
  }

  private func language(of text: LocalizedText, shownIn language: Language) -> Language {
    let translation =
      text.translations.first { $0.language == language }
      ?? text.translations.first { $0.language.primary == language.primary }
    return translation?.language ?? tour.languageOfPlainTexts ?? language
  }

  private func fieldText(of answer: SearchAnswer) -> LocalizedText? {
    guard case .work(let id) = answer.place, let question = answer.question else { return nil }
    let work = tour[id]
    return switch question {
    case .artist: work.artist
    case .date: work.date
    case .size: work.size
    case .technique: work.technique
    case .location: work.room.map { tour[$0].title }
    case .identity: work.title
    case .price, .fame, .shown: nil
    }
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
