internal import ArgumentParser
internal import TourDiagnostics
internal import TourTesting

/// `docent explore FILE`: guides and viewers who do anything at any time.
struct ExploreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explore",
    abstract: "Play a tour with guides and viewers at random, and look for what must not happen.",
    discussion: """
      Guides come late and early, jump, drop and undo; viewers ask and vote, so that every branch is come \
      to. Whatever they do, time never goes back, nothing is said twice unasked, the parts add up to the \
      total, undo restores all, and no state is a dead end. Where one of these is broken, it tells the \
      seed and the shortest script found that shows it, and exits 1.
      """)

  @Argument(help: "The script.", completion: .file(extensions: ["tour"]))
  var file: String

  @Option(help: "How many runs to play.")
  var runs = 200

  @Option(help: "The seed of the first run; the others follow. The same seed, the same run.")
  var seed: UInt64 = 1

  func validate() throws {
    guard (1...10_000_000).contains(runs) else {
      throw ValidationError("--runs takes a number from 1 to 10000000")
    }
  }

  func run() throws {
    try reporting { () throws(CommandFailure) in
      let sheet = try Script(path: file).soundSheet()
      let exploration = TourExplorer(sheet).explore(runs: runs, seed: seed)
      let text = ExplorationText(exploration, path: file, seed: seed).text
      Console.output(text)
      if exploration.finding != nil { throw .checkFailed }
    }
  }
}
