/// A place that a request may mean, and how well it fits.
struct Match {
  let entry: Int
  /// 0 to 1.
  var score: Double
  let evidence: Evidence
  /// The language of the name that fits, where the script says it.
  let language: LanguageNumber?
  var question: QuestionKind?

  enum Evidence: Equatable {
    /// A whole name of it is in the request. `isTelling`: one that would be known anywhere.
    case named(isTelling: Bool)
    /// A part of a name.
    case partlyNamed
    /// Words of what the script says of it.
    case prose
    /// A question that its fields answer.
    case question
    /// It follows up what was answered before.
    case followUp
  }

  /// Why a work is famous, no line of it tells: what is shown is what there is.
  var confidence: Double { min(1, question == .fame ? score / 2 : score) }

  var isNamed: Bool { if case .named = evidence { true } else { false } }
}
