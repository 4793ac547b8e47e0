internal import ArgumentParser
internal import TourDiagnostics
internal import TourFiles
internal import TourModel

/// Why a command did not do what it was asked. Worded and given an exit code here, and only here.
enum CommandFailure: Error {
  /// A test or a check failed; what failed has been printed.
  case checkFailed
  /// A script has errors; they have been printed.
  case scriptHasErrors
  case unreadable(path: String, SourceFileError)
  case unwritable(path: String, reason: String)
  case usage(String)
  /// A rehearsal could not begin, or one that nobody types stopped at an error.
  case rehearsal(String)

  var exitCode: ExitCode {
    switch self {
    case .checkFailed: ExitCode(1)
    case .scriptHasErrors: ExitCode(2)
    case .usage: ExitCode(64)
    case .rehearsal: ExitCode(70)
    case .unreadable, .unwritable: ExitCode(74)
    }
  }

  /// What to print on standard error; nil where it has been said.
  var message: String? {
    switch self {
    case .checkFailed, .scriptHasErrors: nil
    case .unreadable(let path, let error): "\(path): \(error.wording)" + Self.hint(path, error)
    case .unwritable(let path, let reason): "\(path): it could not be written: \(reason)"
    case .usage(let text), .rehearsal(let text): text
    }
  }

  /// The script that may have been meant by the name of a file that is not there.
  private static func hint(_ path: String, _ error: SourceFileError) -> String {
    guard error == .missing, let name = path.split(separator: "/").last.map(String.init) else {
      return ""
    }
    let folder = String(path.dropLast(name.count))
    let names = SystemFiles().names(inFolder: folder.isEmpty ? "." : folder)
    guard let near = TourFileName.nearest(to: name, in: names) else { return "" }
    return ": did you mean \(folder)\(near)?"
  }

  /// Which of two failures the exit code tells of: the one that is nearer to the machine.
  func worse(than other: CommandFailure?) -> Bool {
    guard let other else { return true }
    return exitCode.rawValue > other.exitCode.rawValue
  }
}

extension SourceFileError {
  var wording: String {
    switch self {
    case .missing: "there is no such file"
    case .isDirectory: "this is a folder, not a script"
    case .isNoFile: "it is no file, but a pipe or a device"
    case .notAllowed: "it may not be read: permission denied"
    case .tooLarge(let bytes, let limit):
      "it is too large: \(bytes) bytes, and at most \(limit) are read"
    case .other(let reason): "it could not be read: \(reason)"
    }
  }
}

extension ParsableCommand {
  /// Runs a command's work, says on standard error why it failed, and leaves with the exit code for it.
  func reporting(_ work: () throws(CommandFailure) -> Void) throws {
    try reporting(forEach: [()]) { _ throws(CommandFailure) in try work() }
  }

  /// Runs the work for each item, whatever became of those before it, and leaves with the worst exit code.
  func reporting<Item>(
    forEach items: [Item], _ work: (Item) throws(CommandFailure) -> Void
  ) throws {
    var worst: CommandFailure?
    for item in items {
      do throws(CommandFailure) {
        try work(item)
      } catch {
        if let message = error.message { Console.error("docent: " + message + "\n") }
        if error.worse(than: worst) { worst = error }
      }
    }
    if let worst { throw worst.exitCode }
  }
}
