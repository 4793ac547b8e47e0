internal import LineEditing
internal import TextIndex
internal import TourDiagnostics
internal import TourModel
internal import TourRuntime

struct VoteCommand: RehearsalCommand {
  let name = "vote"
  let aliases = ["v"]
  let usage = "vote N OPTION"
  let summary = "N viewers vote for an option of the vote that is open"
  let details = """
    OPTION is its number or its label, in any language.
    Example: vote 12 2
    Example: vote 12 La coupole
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    let words = try arguments.words()
    guard words.count >= 2 else {
      throw CommandProblem("how many vote, and for what? Write: \(usage)")
    }
    let count = try CountArgument.count(words[0].text, of: "viewers")
    let label = try arguments.rest(after: words[0])
    let option = try option(label, isQuoted: words[1].isQuoted, in: rehearsal)
    try rehearsal.perform(.vote(option: option, count: count))
  }

  /// The options of the open vote, to be typed after the number of votes; before it, the form of the command.
  func candidates(for word: String, in rehearsal: Rehearsal) -> [LineCandidate] {
    guard let vote = rehearsal.run.openVote else { return [] }
    if word.isEmpty { return vote.options.enumerated().map { form($0, $1, in: rehearsal) } }
    let label = word.drop { !$0.isWhitespace }.drop { $0.isWhitespace }
    var typed = String(word[..<label.startIndex])
    guard typed.last?.isWhitespace == true else { return [] }
    var ending = " "
    if let opening = label.first, let closing = CommandArguments.quotes[opening] {
      typed.append(opening)
      ending = "\(closing) "
    }
    return vote.options.enumerated().map { index, option in
      LineCandidate(
        typed + option.label.text(in: rehearsal.language), ending: ending, note: "\(index + 1)",
        synonyms: option.label.texts.map { typed + $0 })
    }
  }

  /// Listed as `N 1`; Tab types nothing, since the candidates have no common beginning.
  private func form(
    _ index: Int, _ option: Vote.Option, in rehearsal: Rehearsal
  ) -> LineCandidate {
    var form = LineCandidate("\(index + 1)", note: option.label.text(in: rehearsal.language))
    form.label = "N \(index + 1)"
    return form
  }

  /// The option's index, from 0.
  private func option(
    _ label: String, isQuoted: Bool, in rehearsal: Rehearsal
  ) throws(CommandProblem) -> Int {
    guard let vote = rehearsal.run.openVote else { throw CommandProblem("no vote is open") }
    if !isQuoted, let number = Int(label) {
      guard number > 0, number <= vote.options.count else {
        throw CommandProblem(
          "there is no option \(number): the options are 1 to \(vote.options.count)")
      }
      return number - 1
    }
    let labels = vote.options.map { $0.label.texts.map(LetterFolding.folded) }
    let folded = LetterFolding.folded(label)
    let exact = labels.indices.filter { labels[$0].contains(folded) }
    if let first = exact.first { return first }
    let begun = labels.indices.filter { labels[$0].contains { $0.hasPrefix(folded) } }
    if begun.count == 1 { return begun[0] }
    if let nearest = NearestName.nearest(to: label, in: vote.options.flatMap(\.label.texts)) {
      throw CommandProblem("there is no option “\(label)”; did you mean “\(nearest)”?")
    }
    let all = vote.options.map { "“\($0.label.text(in: rehearsal.language))”" }
      .joined(separator: ", ")
    throw CommandProblem("there is no option “\(label)”: the options are \(all)")
  }
}
