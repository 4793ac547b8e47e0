internal import LineEditing
internal import TourModel

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
      rehearsal.language = nil
      rehearsal.say("language: all; titles as the script has them")
      return
    }
    let language = Language(tag)
    guard known.contains(where: { $0.primary == language.primary }) else {
      throw CommandProblem("the tour has nothing in “\(tag)”; it has \(list)")
    }
    rehearsal.language = language
    rehearsal.say("language: \(language)")
  }

  func candidates(in rehearsal: Rehearsal) -> [LineCandidate] {
    (TourLanguages(rehearsal.tour).all.map(\.tag) + ["all"]).map { LineCandidate($0) }
  }
}
