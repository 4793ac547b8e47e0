internal import DetailSearch
internal import TourDiagnostics
internal import TourModel
internal import TourREPL

/// What `docent ask` prints of one request. Safe for a terminal.
struct AskReport {
  private let search: DetailSearch
  private let context: SearchContext

  init(_ search: DetailSearch, _ context: SearchContext) {
    self.search = search
    self.context = context
  }

  func text(for request: String, why: Bool) -> String {
    let answer = search.answer(request, in: context)
    var lines = answer.place.map { found($0, answer) } ?? nothing(answer)
    if why { lines += reasons(for: request) }
    return lines.map { TerminalText.sanitized($0) + "\n" }.joined()
  }

  private func found(_ place: Place, _ answer: SearchAnswer) -> [String] {
    let field = answer.question?.fieldName.map { ", its \($0)" } ?? ""
    let head =
      "\(search.tour.name(of: place))\(field) \(percent(answer.confidence)) \(answer.language)"
    let words = search.words(of: answer)
    return [head] + words.split(separator: "\n").map { "  " + $0 } + drawing(of: place)
      + followUps(of: place, answer.language)
  }

  /// Where on the work it is.
  private func drawing(of place: Place) -> [String] {
    guard case .detail(let id) = place, let region = search.tour[id].region else { return [] }
    return RegionDrawing(region).lines.map { "  " + $0 }
  }

  /// What else can be asked where it belongs.
  private func followUps(of place: Place, _ language: Language) -> [String] {
    let tour = search.tour
    let others = tour.details(of: place).filter { .detail($0) != place }
    if others.isEmpty { return [] }
    let titles = others.map { tour[$0].title.text(in: language) }
    return ["  what can be asked next: \(titles.joined(separator: " · "))"]
  }

  private func reasons(for request: String) -> [String] {
    let explanation = search.explanation(of: request, in: context)
    let words = explanation.words.map { word in
      let match = word.match.map { "\($0.relation.rawValue) in the \($0.field.rawValue)" } ?? "–"
      return "  \(word.text), \(word.role.rawValue): \(match), \(percent(word.worth))"
    }
    let candidates = explanation.candidates.map { candidate in
      "  \(search.tour.name(of: candidate.place)) \(percent(candidate.score))"
    }
    return ["why: \(explanation.evidence ?? "nothing fits well enough")"] + words
      + (candidates.isEmpty ? [] : ["the best:"] + candidates)
  }

  private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  private func nothing(_ answer: SearchAnswer) -> [String] {
    let tour = search.tour
    if let elsewhere = answer.elsewhere {
      let title = tour.title(of: elsewhere).text(in: answer.language)
      return ["nothing on that here; “\(title)” is \(tour.name(of: elsewhere))"]
    }
    guard let place = context.onShow else { return ["nothing on that"] }
    let askable = tour.details(of: place).map { tour[$0].title.text(in: answer.language) }
    return ["nothing on that"]
      + (askable.isEmpty
        ? [] : ["  what can be asked here: \(askable.joined(separator: " · "))"])
  }
}
