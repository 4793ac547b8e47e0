import PseudoTerminal
import Testing

/// What stands at the right edge while a line is typed; skipped where tmux is not installed.
@Suite(.serialized, .enabled(if: TmuxScreen.isAvailable)) struct TerminalRightPromptTests {
  private typealias Picture = TmuxScreen.Picture

  private func begun(
    _ options: [String] = ["--clock", "manual"], columns: Int = 80
  ) throws -> TerminalScreen {
    let terminal = try TerminalScreen(options, columns: columns, rows: 24)
    try terminal.screen.wait { $0.writtenRows.last?.contains("not begun ›") == true }
    try terminal.press("Enter")
    return terminal
  }

  /// The prompt, the line and what stands at the right.
  private func prompts(_ picture: Picture) -> [String] {
    picture.writtenRows.filter { $0.contains(/^\d\d:\d\d:\d\d\x20/) }
  }

  private static let hall = "10:00:00 hall · on time ›"
  private static let next = "next mystique 10:02:30, 0:12 to fill"

  @Test func `what comes next and when stands at the right edge, and goes with the line`() throws {
    let terminal = try begun()
    let screen = terminal.screen
    let row = try #require(
      try screen.wait { $0.writtenRows.last?.hasSuffix(Self.next) == true }.writtenRows.last)
    #expect(row.hasPrefix(Self.hall + " "))
    #expect(row.count == 79)
    try screen.type("where")
    try screen.press("Enter")
    let after = try screen.wait { picture in
      picture.writtenRows.last?.hasPrefix(Self.hall) == true
        && picture.writtenRows.contains { $0.contains("at stop 1 of 20") }
    }
    // An entered line keeps nothing at its right.
    #expect(prompts(after).dropLast().last == Self.hall + " where")
    #expect(after.writtenRows.last?.hasSuffix(Self.next) == true)
  }

  @Test func `a line that needs the room takes it, and a shorter one gives it back`() throws {
    let terminal = try begun()
    let screen = terminal.screen
    try screen.wait { $0.writtenRows.last?.hasSuffix(Self.next) == true }
    // One column stays free between the line and the right prompt.
    let room = 79 - Self.next.count - Self.hall.count - 2
    try screen.type(String(repeating: "月", count: room / 2))
    try screen.wait { $0.writtenRows.last?.hasSuffix(Self.next) == true }
    try screen.type("là ?")
    let line = String(repeating: "月", count: room / 2) + "là ?"
    try screen.wait { $0.writtenRows.last == Self.hall + " " + line }
    try screen.press("C-a")
    try screen.type("? ")
    try screen.wait { $0.writtenRows.last == Self.hall + " ? " + line }
    try screen.press("C-k")
    try screen.wait { picture in
      picture.writtenRows.last?.contains(/›\x20\?\x20+next\x20mystique/) == true
        && picture.cursorColumn == Self.hall.count + 3
    }
  }

  @Test func `a list of what fits, a search and Ctrl-C leave nothing of it behind`() throws {
    let terminal = try begun()
    let screen = terminal.screen
    try screen.wait { $0.writtenRows.last?.hasSuffix(Self.next) == true }
    try screen.type("goto l")
    try screen.press("Tab")
    let listed = try screen.wait { picture in
      picture.writtenRows.contains { $0.hasPrefix("leonard ") }
        && picture.writtenRows.last?.hasSuffix(Self.next) == true
    }
    #expect(prompts(listed).dropLast().last == Self.hall + " goto l")
    try screen.press("C-r")
    try screen.wait { $0.writtenRows.last?.hasPrefix("search “” › goto l") == true }
    #expect(try screen.picture().writtenRows.last?.contains("next") == false)
    try screen.press("C-g")
    try screen.wait { $0.writtenRows.last?.hasSuffix(Self.next) == true }
    try screen.press("C-c")
    let left = try screen.wait { picture in
      picture.writtenRows.dropLast().last == Self.hall + " goto l^C"
    }
    #expect(prompts(left).filter { $0.contains("next") }.count <= 1)
  }

  @Test func `it ticks with the clock, and neither the line nor the cursor moves`() throws {
    let terminal = try begun(["--clock", "30x"])
    let screen = terminal.screen
    try screen.type("? 月亮 là")
    try screen.press("Left", "Left", "Left")
    var seen: Set<String> = []
    try screen.wait { picture in
      guard let row = picture.writtenRows.last,
        let match = row.wholeMatch(
          of: /(.+›\x20)\?\x20月亮\x20là\x20+next\x20mystique\x20([\d:]+)(?:,.+)?/)
      else { return false }
      // Behind “? 月亮”: the prompt's scalars are one column each.
      guard picture.cursorColumn == match.output.1.count + 6 else { return false }
      seen.insert(String(match.output.2))
      return seen.count == 3
    }
  }

  /// Rows that hold the right prompt are full: a narrower window breaks them.
  @Test(arguments: [[60, 80], [40, 80], [79, 78, 77, 76], [20, 40, 80], [33, 61]])
  func `in a window of another width it stands once, or not at all`(widths: [Int]) throws {
    let terminal = try begun()
    let screen = terminal.screen
    try screen.wait { $0.writtenRows.last?.hasSuffix(Self.next) == true }
    try screen.type("? la lune")
    try screen.wait { $0.writtenRows.last?.contains("? la lune") == true }
    for columns in widths { try screen.resize(columns: columns, rows: 24) }
    try screen.press("BSpace")
    try screen.wait { picture in
      picture.columns == widths.last
        && picture.writtenRows.last?.contains(/›\x20\?\x20la\x20lun(?:\x20+next.+)?$/) == true
        && picture.rows.joined().ranges(of: "next mystique").count <= 1
        && picture.rows.joined().ranges(of: "la lun").count == 1
    }
  }

  @Test func `who waits for an answer is counted, also in a narrow window`() throws {
    let terminal = try begun(["--clock", "60x", "--viewers", "30000", "--seed", "7"], columns: 44)
    let screen = terminal.screen
    try screen.wait { picture in
      picture.writtenRows.last?.contains(/^\d\d:\d\d:\d\d\x20.*›\x20+\d+\x20open$/) == true
    }
    try screen.press("C-d")
  }
}
