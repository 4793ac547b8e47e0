internal import ArgumentParser
internal import Glibc

/// The command `docent`.
struct Docent: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "docent",
    abstract: "Scripted virtual museum tours: check, test and rehearse them.",
    discussion: """
      A tour is a text file, NAME.tour. `docent reference` tells the language.

      Exit codes: 0 done; 1 a test or a check failed; 2 the script has errors, also where the \
      command went on in spite of them; 64 wrong usage; \
      70 failed while running; 74 a file could not be read or written.
      """,
    version: DocentVersion.current,
    subcommands: [
      NewCommand.self, CheckCommand.self, FormatCommand.self, TestCommand.self, ExploreCommand.self,
      PlanCommand.self, StatsCommand.self, RehearseCommand.self, AskCommand.self,
      FaqCommand.self,
      ExplainCommand.self, ReferenceCommand.self,
    ])

}

/// The version of the command, as `docent --version` prints it and the changelog heads it.
public enum DocentVersion {
  public static let current = "0.1.0"
}

/// Where the executable begins.
public enum DocentMain {
  public static func run() {
    // A file that may not grow further is one that can't be written: no end of the program.
    signal(SIGXFSZ, SIG_IGN)
    do {
      try runCommand()
    } catch {
      leave(after: error)
    }
    guard let reason = Console.writeFailure else { return }
    let failure = CommandFailure.unwritable(path: "standard output", reason: reason)
    Console.error("docent: " + (failure.message ?? reason))
    Docent.exit(withError: failure.exitCode)
  }

  private static func runCommand() throws {
    if let unknown = UnknownCommand(CommandLine.arguments) {
      Console.error("docent: \(unknown.wording)\n")
      throw CommandFailure.usage(unknown.wording).exitCode
    }
    var command = try Docent.parseAsRoot()
    try command.run()
  }

  /// Help and the version are printed as they are; what is said of wrong usage quotes the command line.
  private static func leave(after error: any Error) -> Never {
    let code = Docent.exitCode(for: error)
    if code != .success {
      let message = Docent.fullMessage(for: error)
      if !message.isEmpty {
        Console.error(lines: message.split(separator: "\n", omittingEmptySubsequences: false))
      }
      Docent.exit(withError: code)
    }
    Docent.exit(withError: error)
  }
}
