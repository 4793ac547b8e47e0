internal import TextIndex

extension DetailSearch {
  /// A request with what it means; where that is nothing, a clause of it with what this means.
  ///
  /// A greeting, the weather or a joke beside what is asked for does not refuse it.
  func matched(_ request: String, in context: SearchContext) -> MatchedRequest {
    var whole = matcher(for: request, in: context)
    let found = whole.best()
    if found != nil || !saysMore(whole) { return MatchedRequest(matcher: whole, found: found) }
    let scalars = request.unicodeScalars.prefix(limits.requestScalars)
    let read = String(String.UnicodeScalarView(scalars))
    let clauses = RequestClauses(of: read).all
    guard clauses.count > 1 else { return MatchedRequest(matcher: whole, found: nil) }
    let counts = Dictionary(clauses.map { ($0, 1) }, uniquingKeysWith: +)
    for clause in clauses.reversed() where counts[clause] == 1 || !whole.text.isRepetitive {
      var part = matcher(for: String(clause), in: context)
      if let found = part.best(), found.isOfClause {
        return MatchedRequest(matcher: part, found: found)
      }
      let isAsked = part.text.asks || read[clause.endIndex...].first?.asks == true
      if isAsked, part.isOffTopic { break }
    }
    return MatchedRequest(matcher: whole, found: nil)
  }

  private func matcher(for request: String, in context: SearchContext) -> RequestMatcher {
    RequestMatcher(
      index: index,
      request: AnalyzedText(
        request, language: context.language, limits: limits, speller: index.speller),
      in: context)
  }

  /// Whether a request may say something beside what it asks for.
  private func saysMore(_ matcher: RequestMatcher) -> Bool {
    matcher.isOffTopic || matcher.text.units.count >= MatchWeights.longRequest
  }
}

/// A request, or a clause of it, and what it means: of a type, for a tuple would be taken apart by copying.
struct MatchedRequest {
  var matcher: RequestMatcher
  let found: Match?
}

extension Match {
  /// Whether a clause that means this is understood by itself.
  fileprivate var isOfClause: Bool {
    switch evidence {
    case .named, .partlyNamed, .question: score >= MatchWeights.clause
    case .prose, .followUp: false
    }
  }
}

extension RequestMatcher {
  /// Whether something in it is what no tour answers.
  fileprivate var isOffTopic: Bool { request.atoms.contains { $0.role.isOffTopic } }
}

extension AnalyzedText {
  fileprivate var asks: Bool { asksWho || !questions.isEmpty || !attributes.isEmpty }
}

extension Character {
  fileprivate var asks: Bool { self == "?" || self == "？" }
}
