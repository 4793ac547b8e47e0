internal import FoundationEssentials
internal import LineEditing
internal import TourDiagnostics
internal import TourREPL

/// The files that are named at the prompt.
struct PromptFiles: RehearsalFiles {
  private static let limitBytes = 1 << 20

  func commands(in path: String) -> ReadCommands {
    do throws(CommandFailure) {
      let bytes = try Script.readFile(inHome(path), limit: Self.limitBytes)
      return .lines(LineSplitter.lines(of: bytes))
    } catch {
      return .unreadable(message: TerminalText.sanitized(error.message ?? "it can't be read"))
    }
  }

  /// `~/` is the home directory, as in a shell.
  private func inHome(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = ProcessInfo.processInfo.environment["HOME"],
      !home.isEmpty
    else { return path }
    return home + path.dropFirst()
  }

  func paths(from typed: String) -> [String] {
    let folder = typed.lastIndex(of: "/").map { String(typed[...$0]) } ?? ""
    let begun = typed.dropFirst(folder.count)
    let directory = inHome(folder)
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: directory.isEmpty ? "." : directory)
    let shown = (names ?? []).filter {
      $0.hasPrefix(begun) && (begun.hasPrefix(".") || !$0.hasPrefix("."))
    }
    return shown.sorted().map { name in
      var isFolder = false
      _ = FileManager.default.fileExists(atPath: directory + name, isDirectory: &isFolder)
      return folder + name + (isFolder ? "/" : "")
    }
  }
}
