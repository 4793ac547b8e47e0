internal import ArgumentParser
internal import TourDiagnostics

/// A first word of the command line that is no command.
struct UnknownCommand {
  private let word: String

  /// Nil where the first word is a command, an option, or missing.
  ///
  /// - Parameter arguments: the name of the program, then what was typed.
  init?(_ arguments: [String]) {
    guard let word = arguments.dropFirst().first, !word.hasPrefix("-"), word != "help",
      !Self.known.contains(word)
    else { return nil }
    self.word = word
  }

  private static var known: [String] {
    Docent.configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  /// Safe for a terminal.
  var wording: String {
    let nearest = NearestName.nearest(to: word, in: Self.known)
    let isScript = word.hasSuffix(".tour")
    return "there is no command \(TerminalText.sanitized(word)): "
      + (isScript
        ? "a script stands behind one, as in docent check \(TerminalText.sanitized(word))"
        : nearest.map { "did you mean docent \($0)?" } ?? "docent --help lists them")
  }
}
