internal import TourModel
internal import TourRuntime

struct ViewersCommand: RehearsalCommand {
  let name = "viewers"
  let usage = "viewers [N]"
  let summary = "so many viewers watch now"
  let details = """
    Conditions in the script may ask for it. With --viewers, the simulated viewers ask as often as so many do from now on;
    with --viewers live they come and go no more. undo takes it back.
    viewers alone tells how many there are.
    Example: viewers 3000
    """

  func run(_ arguments: CommandArguments, in rehearsal: Rehearsal) throws(CommandProblem) {
    guard !arguments.text.isEmpty else { return rehearsal.say(present(in: rehearsal)) }
    let text = try arguments.single(usage)
    let count = try CountArgument.count(text, of: "viewers", atLeast: 0)
    try rehearsal.perform(.viewers(count))
    rehearsal.feed.come(countOfGuide: count)
    rehearsal.feed.follow(rehearsal.run.machine)
    if let rate = rehearsal.feed.requestsPerMinute {
      rehearsal.say("the simulated viewers ask \(Self.words(perMinute: rate)) from now on")
    }
  }

  private func present(in rehearsal: Rehearsal) -> String {
    var text = "\(ScriptWording.count(rehearsal.state.viewers, "viewer")) now"
    if let rate = rehearsal.feed.requestsPerMinute {
      text += ", who ask \(Self.words(perMinute: rate))"
    }
    return text + "; viewers N changes that"
  }

  private static func words(perMinute rate: Double) -> String {
    guard rate > 0 else { return "nothing" }
    if rate >= 1.5 { return "about \(Int(min(rate, 1e9).rounded())) times a minute" }
    let seconds = Int(min(60 / rate, 1e6).rounded())
    return "about every \(ClockFace.length(.seconds(seconds)))"
  }
}
