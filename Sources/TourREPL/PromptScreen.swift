internal import LineEditing
internal import TourDiagnostics

/// Where commands are typed and everything is shown: below the prompt, or above it while a line is read.
final class PromptScreen {
  let reader: any LineReader
  private(set) var presentation: Presentation
  private let output: (String) -> Void
  private var isReading = false

  init(_ presentation: Presentation, reader: any LineReader, output: @escaping (String) -> Void) {
    self.presentation = presentation
    self.reader = reader
    self.output = output
  }

  var page: Page { Page(presentation) }
  var isInteractive: Bool { presentation.isInteractive }

  func show(_ lines: [String]) {
    if lines.isEmpty { return }
    if isReading {
      reader.showAbove(lines)
    } else {
      output(lines.joined(separator: "\n") + "\n")
    }
  }

  /// - Parameter prompt: as ``prompt(_:right:)`` has made it.
  func readLine(prompt: String) -> LineInput {
    isReading = true
    defer {
      isReading = false
      followSize()
    }
    return reader.readLine(prompt: prompt)
  }

  /// Sets the right prompt, and gives the left one as a terminal may have it.
  func prompt(_ left: String, right: String) -> String {
    reader.rightPrompt = TerminalText.sanitized(right)
    return TerminalText.sanitized(left)
  }

  /// The terminal's size may have changed since the last line.
  func followSize() {
    guard let size = reader.size else { return }
    presentation.columns = max(size.columns, Presentation.leastColumns)
    presentation.rows = size.rows
  }
}
