internal import ArgumentParser
internal import TourDiagnostics
internal import TourFiles
internal import TourSyntax

/// `docent format FILE…`: white space and look-alikes.
struct FormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract: "Set the white space and the look-alike signs of scripts, in place.",
    discussion: """
      Moves no line and wraps no prose; lines that are not understood stay as they are. \
      A script's new text takes the place of its file: a hard link to it keeps the old text. \
      With `-` as the file, reads standard input and writes standard output.
      """)

  @Argument(help: "The scripts, or - for standard input.", completion: .file(extensions: ["tour"]))
  var files: [String]

  @Flag(help: "Change nothing; exit 1 where a script is not formatted.")
  var check = false

  func run() throws {
    try reporting(forEach: files) { file throws(CommandFailure) in
      let path = file == "-" ? "/dev/stdin" : file
      let limits = SyntaxLimits()
      let bytes = try Script.read(path, limit: limits.fileBytes)
      let result = TourParser.parse(SourceText(path: file, bytes: bytes), limits: limits)
      if result.tree.isUnread || result.diagnostics.contains(where: { $0.code == .notUTF8 }) {
        throw Self.refused(result)
      }
      try write(TourFormatter.format(result.tree), over: bytes, of: file)
    }
  }

  /// Nothing can be formatted where nothing was understood: says why.
  private static func refused(_ result: ParseResult) -> CommandFailure {
    let renderer = DiagnosticRenderer(sources: [result.tree.source])
    for diagnostic in result.diagnostics { Console.error(renderer.render(diagnostic)) }
    return .scriptHasErrors
  }

  private func write(
    _ formatted: [UInt8], over bytes: [UInt8], of file: String
  ) throws(CommandFailure) {
    if check {
      guard formatted != bytes else { return }
      Console.output("\(TerminalText.sanitized(file)): not formatted\n")
      throw .checkFailed
    }
    if file == "-" {
      Console.output(bytes: formatted)
    } else if formatted != bytes {
      try FileReplacement.replace(file, bytes, with: formatted)
      Console.output("\(TerminalText.sanitized(file)): formatted\n")
    }
  }
}
