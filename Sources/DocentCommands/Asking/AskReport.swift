internal import DetailSearch
internal import TourDiagnostics
internal import TourModel
internal import TourREPL
internal import TourTiming

/// What `docent ask` prints of one request. Safe for a terminal.
struct AskReport {
  private let search: DetailSearch
  private let context: SearchContext
  private let showing: PlannedShowing
  private let answerOfShowing: ShowingText
  /// Where the request is made.
  private let stop: StopID?

  init(_ search: DetailSearch, _ sheet: RunSheet, _ context: SearchContext, at stop: StopID?) {
    self.search = search
    self.context = context
    self.stop = stop
    showing = PlannedShowing(sheet)
    answerOfShowing = ShowingText(sheet)
  }

  func text(for request: String, why: Bool) -> String {
    let answer = search.answer(request, in: context)
    var lines = answer.place.map { found($0, answer) } ?? nothing(answer)
    if why { lines += reasons(for: request) }
    return lines.map { TerminalText.sanitized($0) + "\n" }.joined()
  }

  private func found(_ place: Place, _ answer: SearchAnswer) -> [String] {
    if answer.question == .shown { return shown(place, answer) }
    let language = search.language(ofWordsOf: answer)
    let head =
      "\(search.tour.name(of: place))\(asked(answer)) \(percent(answer.confidence)) \(language)"
    let words = search.words(of: answer)
    return [head] + words.split(separator: "\n").map { "  " + $0 } + drawing(of: place)
      + whereabouts(of: place, answer.language)
      + line("what can be asked next", titles(answer).details(of: place, separator: " · "))
  }

  /// What of a place was asked for.
  private func asked(_ answer: SearchAnswer) -> String {
    if answer.question == .fame { return ", what is told of it" }
    return answer.question?.fieldName.map { ", its \($0)" } ?? ""
  }

  /// When it is shown, for who asks just that.
  private func shown(_ place: Place, _ answer: SearchAnswer) -> [String] {
    let name = search.tour.name(of: place)
    return [
      "\(name), when it is shown \(percent(answer.confidence)) \(answer.language)",
      "  " + answerOfShowing.text(of: place, in: answer.language, at: stop),
    ]
  }

  /// Where on the work it is.
  private func drawing(of place: Place) -> [String] {
    RegionDrawing(of: place, in: search.tour)?.lines.map { "  " + $0 } ?? []
  }

  /// Where and when it is shown, where something else is on show.
  private func whereabouts(of place: Place, _ language: Language) -> [String] {
    let owner = search.tour.owner(of: place)
    guard let here = context.onShow.map(search.tour.owner), here != owner,
      stop.map({ owner == .room(search.tour[$0].room) }) != true,
      let showing = showing.text(of: place, after: stop)
    else { return [] }
    return ["  “\(search.tour.title(of: owner).text(in: language))” is \(showing)"]
  }

  private func titles(_ answer: SearchAnswer) -> AskableTitles {
    AskableTitles(search.tour, in: answer.language)
  }

  private func line(_ name: String, _ list: String) -> [String] {
    list.isEmpty ? [] : ["  \(name): \(list)"]
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
    guard let elsewhere = answer.elsewhere else { return ["nothing on that"] + askable(answer) }
    let title = search.tour.title(of: elsewhere).text(in: answer.language)
    let showing = showing.text(of: elsewhere, after: stop) ?? "at no stop of this tour"
    let here = context.onShow == nil ? "" : " here"
    return ["nothing on that\(here); “\(title)” is \(showing)"] + askable(answer)
  }

  /// What can be asked here, or, where nothing has details, what comes next and what was shown before.
  private func askable(_ answer: SearchAnswer) -> [String] {
    let titles = titles(answer)
    let here = context.onShow
    let details = here.map { titles.details(of: search.tour.owner(of: $0), separator: " · ") }
    if let details, !details.isEmpty { return line("what can be asked here", details) }
    let stops = search.tour.stopIDs
    guard let number = stop?.index else {
      return line("what is shown", titles.places(at: stops, besides: here, separator: " · "))
    }
    let list = { (stops: [StopID]) in titles.places(at: stops, besides: here, separator: " · ") }
    return line("what comes next", list(stops.filter { $0.index > number }))
      + line("shown so far", list(stops.filter { $0.index < number }.reversed()))
  }
}
