internal import DetailSearch
internal import TourModel
internal import TourRuntime
internal import TourTiming

struct AskCommand: RehearsalCommand {
  let name = "ask"
  let aliases = ["?"]
  let usage = "ask TEXT"
  let summary = "asks as a viewer"
  let details = """
    In any language of the tour. The request gets a number, for answer, later, decline and dismiss.
    It may follow up the one before, while the same is on show.
    Example: ask où est la signature
    Example: ? et à gauche
    Example: ? 月亮在哪里
    """

  /// Longer ones are not taken, in characters.
  static let longestRequest = 2000

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    let text = arguments.text
    guard !text.isEmpty else { throw CommandProblem("what is asked? Write: \(usage)") }
    guard text.count <= Self.longestRequest else {
      throw CommandProblem("a request has \(Self.longestRequest) characters at most")
    }
    let place = rehearsal.placeOnShow ?? rehearsal.tour.stops.first?.place
    let answer = rehearsal.search.answer(
      toTyped: text, at: place, choosing: rehearsal.language)
    let effects = try rehearsal.perform(
      .request(text: text, language: answer.language, count: 1, understood: answer.place))
    if effects.contains(where: \.isStopped) {
      return rehearsal.say("Dropped and counted: a word of deny stands in it.")
    }
    let number = effects.compactMap { effect in
      if case .requestReceived(let id) = effect.kind { id.number } else { nil }
    }.first
    if let place = answer.place {
      rehearsal.show(found(place, answer, number, in: rehearsal))
    } else {
      rehearsal.show(nothing(answer, number, in: rehearsal))
    }
  }

  private func found(
    _ place: Place, _ answer: SearchAnswer, _ number: Int?, in rehearsal: Rehearsal
  ) -> [String] {
    let name = rehearsal.tour.name(of: place)
    let percent = Int((answer.confidence * 100).rounded())
    let isWhen = answer.question == .shown
    let field = isWhen ? ", when" : answer.question?.fieldName.map { ", its \($0)" } ?? ""
    let text = "\(answer.language) → \(name)\(field) \(percent) %"
    let lead = number.map { "▸ request \($0): " } ?? "▸ "
    let duration = rehearsal.sheet.answerDuration(of: place)
    let how = number.map { "answer \($0): shows and tells it" } ?? ""
    return rehearsal.page.text(text, lead: lead, style: .audience)
      + (isWhen
        ? showing(of: place, answer, in: rehearsal)
        : rehearsal.elsewhereLines(place, in: answer.language)
          ?? told(place, answer, in: rehearsal))
      + rehearsal.page.text(
        duration > .zero ? "\(how), \(duration)" : how, indent: 4, style: .caption)
  }

  /// When it is shown, for who asks just that, as the tour goes.
  private func showing(
    of place: Place, _ answer: SearchAnswer, in rehearsal: Rehearsal
  ) -> [String] {
    let text = ShowingText(rehearsal.tour, rehearsal.stopOfPlace.expected)
      .text(of: place, in: answer.language, at: rehearsal.state.position)
    return rehearsal.page.text(text, indent: 4, style: .audience)
  }

  /// Its words, or the field that was asked for; where it is on the work; what else can be asked there.
  private func told(
    _ place: Place, _ answer: SearchAnswer, in rehearsal: Rehearsal
  ) -> [String] {
    let page = rehearsal.page
    let text = AnswerText(tour: rehearsal.tour, page: page)
    let field = rehearsal.search.field(of: answer).map { page.text($0, indent: 4) } ?? []
    let next = AskableTitles(rehearsal.tour, in: rehearsal.language ?? answer.language)
      .details(of: place)
    return field + text.lines(for: place, in: answer.language) + text.drawing(of: place)
      + (next.isEmpty ? [] : page.text("also here: \(next)", indent: 4, style: .caption))
  }

  private func nothing(
    _ answer: SearchAnswer, _ number: Int?, in rehearsal: Rehearsal
  ) -> [String] {
    let tour = rehearsal.tour
    let language = rehearsal.language ?? answer.language
    let lead = number.map { "▸ request \($0): " } ?? "▸ "
    let askable = askable(in: language, rehearsal)
    if let place = answer.elsewhere {
      let title = tour.title(of: place).text(in: language)
      let stop = rehearsal.stopOfPlace.text(of: place) ?? "at no stop of this tour"
      let how = "answer \(tour.name(of: place)): shows and tells it now"
      return rehearsal.page.text("“\(title)” is \(stop)", lead: lead, style: .audience)
        + ([how] + askable).flatMap { rehearsal.page.text($0, indent: 4, style: .caption) }
    }
    let here = rehearsal.placeOnShow.map { tour.title(of: tour.owner(of: $0)).text(in: language) }
    let sentences =
      ["There is nothing on that" + (here.map { " at “\($0)”" } ?? "")] + askable
    let text = sentences.map { $0 + "." }.joined(separator: " ")
    return rehearsal.page.text(text, lead: lead, style: .audience)
  }

  /// What can be asked here, or, where nothing has details, what comes next and what has been shown; sentences without
  /// their full stops.
  private func askable(in language: Language, _ rehearsal: Rehearsal) -> [String] {
    let titles = AskableTitles(rehearsal.tour, in: language)
    let here = (rehearsal.placeOnShow ?? rehearsal.tour.stops.first?.place)
      .map(rehearsal.tour.owner)
    if let here {
      let details = titles.details(of: here)
      if !details.isEmpty { return ["You can ask about: \(details)"] }
    }
    let position = rehearsal.state.position
    let stops = rehearsal.stopOfPlace.expected.visits.map(\.stop)
    let ahead = stops.filter { $0 > position }
    let past = stops.filter { $0 < position }.reversed()
    return [
      ("What comes next", titles.places(at: ahead, besides: here)),
      ("Shown so far", titles.places(at: past, besides: here)),
    ].filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1)" }
  }
}

extension TourEffect {
  fileprivate var isStopped: Bool { if case .requestStopped = kind { true } else { false } }
}
