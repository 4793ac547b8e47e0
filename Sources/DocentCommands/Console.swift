internal import Foundation
internal import LineEditing
internal import TourDiagnostics

/// Standard output and standard error.
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

  static let terminal = TerminalFacts.current()

  static var diagnosticStyle: DiagnosticStyle { terminal.allowsColour ? .coloured : .plain }

  private static func write(_ text: String, to handle: FileHandle) {
    // A reader that has gone away is no failure of ours.
    try? handle.write(contentsOf: Data(text.utf8))
  }
}
