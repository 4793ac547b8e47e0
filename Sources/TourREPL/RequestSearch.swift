internal import AudienceSimulation
internal import DetailSearch
internal import TourModel
internal import TourRuntime

/// What requests mean in the script of a rehearsal.
struct RequestSearch {
  /// Made when it is first needed: its index must not hold up the first prompt.
  private lazy var search = make()
  private let make: () -> DetailSearch
  private var understood = UnderstoodQuestions()
  /// The same for requests that meant nothing at the stop where they came, at what is on show now.
  private var understoodElsewhere = UnderstoodQuestions()
  private var gists: [Wording: RequestGist] = [:]
  private static let mostGists = 10_000

  private struct Wording: Hashable {
    let text: String
    let language: Language
  }

  /// The answer to the last typed request, which "and the other one?" refers to, and what was on show then.
  private var lastTyped: (answer: Place, onShow: Place?)?

  init(_ make: @escaping () -> DetailSearch) { self.make = make }

  /// What a viewer's question means; those that were asked before are not searched for again.
  mutating func answer(to question: ViewerQuestion, at place: Place?) -> SearchAnswer {
    understood.answer(to: question, at: place, by: search)
  }

  /// What a line that was typed means: in its own language where the script shows it, else in the one that was chosen.
  mutating func answer(
    toTyped text: String, at place: Place?, choosing chosen: Language?
  ) -> SearchAnswer {
    var context = SearchContext(
      onShow: place, previous: lastTyped?.onShow == place ? lastTyped?.answer : nil)
    var answer = search.answer(text, in: context)
    if let chosen, answer.language != chosen,
      answer.language.isWrittenWithoutSpaces == chosen.isWrittenWithoutSpaces
    {
      context.language = chosen
      answer = search.answer(text, in: context)
    }
    lastTyped = answer.place.map { ($0, place) }
    return answer
  }

  /// What a request means now that meant nothing where it came: at what is on show, or elsewhere in the tour.
  mutating func elsewhere(_ request: ViewerRequest, at place: Place?) -> Place? {
    let question = ViewerQuestion(request.text, language: request.language, count: request.count)
    let answer = understoodElsewhere.answer(to: question, at: place, by: search)
    return answer.place ?? answer.elsewhere
  }

  /// What a request is about; those that were read before are not read again.
  mutating func gist(of request: ViewerRequest) -> RequestGist {
    let key = Wording(text: request.text, language: request.language)
    if let known = gists[key] { return known }
    if gists.count >= Self.mostGists { gists.removeAll(keepingCapacity: true) }
    let gist = search.gist(of: request.text, language: request.language)
    gists[key] = gist
    return gist
  }

  /// The field of a work that was asked for; nil: another thing was.
  mutating func field(of answer: SearchAnswer) -> String? { search.field(of: answer) }

  /// Of another script, where places have other numbers.
  mutating func go(on search: DetailSearch) {
    self.search = search
    understood.forget()
    understoodElsewhere.forget()
    gists.removeAll()
    lastTyped = nil
  }
}
