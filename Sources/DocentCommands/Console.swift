internal import Foundation
internal import TourDiagnostics

/// Standard output and standard error, and what is known of the terminal behind them.
enum Console {
  static func output(_ text: String) {
    write(text, to: .standardOutput)
  }

  /// Writes to standard error; what it says is made safe for a terminal.
  static func error(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: true) {
      write(TerminalText.sanitized(String(line)) + "\n", to: .standardError)
    }
  }

  static var isOutputTerminal: Bool { isatty(1) == 1 }

  /// Colour only on a terminal that has it, and not where NO_COLOR is set (no-color.org).
  static var wantsColour: Bool {
    let environment = ProcessInfo.processInfo.environment
    guard isOutputTerminal, environment["NO_COLOR", default: ""].isEmpty else { return false }
    return !["", "dumb"].contains(environment["TERM", default: ""])
  }

  static var diagnosticStyle: DiagnosticStyle { wantsColour ? .coloured : .plain }

  /// The terminal's columns; 100 where there is none, so that what is piped does not depend on a window.
  static var columns: Int {
    var size = winsize()
    guard isOutputTerminal, ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 100
    }
    return Int(size.ws_col)
  }

  private static func write(_ text: String, to handle: FileHandle) {
    // A reader that has gone away is no failure of ours.
    try? handle.write(contentsOf: Data(text.utf8))
  }
}
