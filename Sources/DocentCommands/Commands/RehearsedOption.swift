internal import ArgumentParser
internal import TourTiming

/// `--rehearsed LOG…`: what paragraphs took in rehearsals, in place of what they are estimated to take.
struct RehearsedOption: ParsableArguments {
  @Option(
    name: .customLong("rehearsed"), parsing: .upToNextOption,
    help: ArgumentHelp(
      """
      Take the times of paragraphs from rehearsals that these files recorded (rehearse --log): of several, the \
      median. A paragraph whose words were changed since is estimated.
      """, valueName: "log …"), completion: .file())
  var logs: [String] = []

  func speech() throws(CommandFailure) -> RehearsedSpeech {
    try LogFile.speech(rehearsedIn: logs)
  }
}
