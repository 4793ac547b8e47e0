internal import LineEditing
internal import Synchronization
internal import TourDiagnostics

/// Standard output and standard error.
enum Console {
  static func output(_ text: String) {
    output(bytes: Array(text.utf8))
  }

  /// Writes as it is what need not be text.
  static func output(bytes: [UInt8]) {
    write(bytes, to: .standardOutput)
  }

  /// Writes to standard error; what it says is made safe for a terminal.
  static func error(_ text: String) {
    error(lines: text.split(separator: "\n"))
  }

  /// The same for whole pages, their empty lines kept.
  static func error(lines: [Substring]) {
    for line in lines {
      write(Array((TerminalText.sanitized(String(line)) + "\n").utf8), to: .standardError)
    }
  }

  /// Why something could not be written, the first time; nil where all was. A reader that has gone away is no failure
  /// of ours.
  static var writeFailure: String? { failure.withLock { $0 } }
  private static let failure = Mutex<String?>(nil)

  static let terminal = TerminalFacts.current()

  /// The columns to lay pages out for; nil where the output is no terminal.
  static var pageColumns: Int? { terminal.outputIsTerminal ? terminal.columns : nil }

  static var diagnosticStyle: DiagnosticStyle { terminal.allowsColour ? .coloured : .plain }

  private static func write(_ bytes: [UInt8], to output: OutputDescriptor) {
    do throws(WriteFailure) {
      try output.write(bytes)
    } catch {
      if !error.readerIsGone { failure.withLock { $0 = $0 ?? error.reason } }
    }
  }
}
