import LineEditing
import Testing

@testable import TourREPL

@Suite struct PromptScreenTests {
  /// Shows a line while it reads one, in a window of its own size.
  private final class BusyReader: LineReader {
    var meanwhile: () -> Void = {}
    var rightPrompt = ""
    private(set) var above: [String] = []
    let size: (columns: Int, rows: Int)? = (10, 7)

    func readLine(prompt: String) -> LineInput {
      meanwhile()
      return .line(prompt)
    }

    func showAbove(_ lines: [String]) { above += lines }
  }

  @Test func `what is shown goes above a line that is being read, and else below`() {
    let reader = BusyReader()
    var below = ""
    let screen = PromptScreen(Presentation(), reader: reader) { below += $0 }
    reader.meanwhile = { screen.show(["meanwhile"]) }
    screen.show(["before", "it"])
    #expect(screen.readLine(prompt: "› ") == .line("› "))
    screen.show(["after"])
    screen.show([])
    #expect(reader.above == ["meanwhile"])
    #expect(below == "before\nit\nafter\n")
  }

  @Test func `after a line it has the size of its window, but never less than text needs`() {
    let screen = PromptScreen(Presentation(columns: 80, rows: 24), reader: BusyReader()) { _ in }
    _ = screen.readLine(prompt: "")
    #expect(screen.presentation.columns == Presentation.leastColumns)
    #expect(screen.presentation.rows == 7)
  }

  @Test func `nothing hostile stands in a prompt`() {
    let reader = BusyReader()
    let screen = PromptScreen(Presentation(), reader: reader) { _ in }
    let left = screen.prompt("a\u{1B}[2Jb › ", right: "\u{07}end")
    #expect(!left.contains("\u{1B}"))
    #expect(!reader.rightPrompt.contains("\u{07}"))
  }
}
