internal import LineEditing
internal import TourModel
internal import TourRuntime

struct LanguageCommand: RehearsalCommand {
  let name = "language"
  let aliases = ["lang"]
  let usage = "language TAG"
  let summary = "chooses what titles, captions and answers are shown in"
  let details = """
    TAG is one of the tour's languages. language all: titles as the script has them, and all \
    captions. A request in another script is answered in its own language. language alone tells the choice.
    Example: language fr
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    let known = TourLanguages(rehearsal.tour).all
    let list = known.map(\.tag).joined(separator: ", ")
    if arguments.text.isEmpty {
      let chosen = rehearsal.language.map(\.tag) ?? "all"
      rehearsal.say("language: \(chosen); the tour has \(list)")
      return
    }
    let tag = try arguments.single(usage)
    if tag.lowercased() == "all" {
      set(nil, in: rehearsal)
      rehearsal.say("language: all; titles as the script has them")
      return
    }
    let language = Language(tag)
    guard known.contains(where: { $0.primary == language.primary }) else {
      throw CommandProblem("the tour has nothing in “\(tag)”; it has \(list)")
    }
    set(language, in: rehearsal)
    rehearsal.say("language: \(language)\(Self.captions(in: language, of: rehearsal.tour))")
  }

  private func set(_ language: Language?, in rehearsal: Rehearsal) {
    rehearsal.set(
      .language(language), insteadOf: .language(rehearsal.language),
      typed: "\(name) \(language?.tag ?? "all")")
  }

  /// What is not seen any more: captions are shown in the chosen language alone.
  private static func captions(in language: Language, of tour: Tour) -> String {
    let captions = tour.captions.filter { !tour.speaks.contains($0) }
    guard !captions.isEmpty, !captions.contains(where: { $0.primary == language.primary }) else {
      return ""
    }
    let others = captions.map(\.tag).joined(separator: ", ")
    return "; no captions, which are in \(others): language all shows them"
  }

  func candidates(in rehearsal: Rehearsal) -> [LineCandidate] {
    (TourLanguages(rehearsal.tour).all.map(\.tag) + ["all"]).map { LineCandidate($0) }
  }
}
