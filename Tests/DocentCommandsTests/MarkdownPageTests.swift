import Testing
import TourDiagnostics

@testable import DocentCommands

@Suite struct MarkdownPageTests {
  @Test func `where there is no terminal, a page is as it is written`() {
    #expect(MarkdownPage.text("# a\n\n| b | c |\n", columns: nil) == "# a\n\n| b | c |\n")
  }

  @Test func `paragraphs and lists are broken to the width, examples are not`() {
    let page = """
      ## Stop

      A stop is at a work, and so
      in its room.

      - one of several things that may be said
      - two

      ```tour
      stop lavacourt 4m..6m optional 2
      ```

      """
    #expect(
      MarkdownPage.text(page, columns: 20) == """
        Stop

        A stop is at a work,
        and so in its room.

        - one of several
          things that may be
          said
        - two

            stop lavacourt 4m..6m optional 2

        """)
  }

  @Test func `a row of a table is its first cell, the others below it`() {
    let table =
      "| line | meaning |\n|---|---|\n| `pause 10s` | a look, in silence |\n| `a \\| b` | both |\n"
    #expect(
      MarkdownPage.text(table, columns: 80) == """
        line
            meaning
        `pause 10s`
            a look, in silence
        `a | b`
            both

        """)
  }

  @Test(arguments: [20, 40, 80])
  func `no line of the reference but an example's is wider than the terminal`(columns: Int) {
    let pages = [EmbeddedDocuments.reference] + EmbeddedDocuments.diagnostics.values
    for page in pages {
      for line in MarkdownPage.text(page, columns: columns).split(separator: "\n")
      where !line.hasPrefix("    ") {
        #expect(DisplayWidth.width(of: line) <= columns)
      }
    }
  }
}
