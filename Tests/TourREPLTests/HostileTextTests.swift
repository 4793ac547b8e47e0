import Testing
import TourDiagnostics
import TourREPL

@Suite struct HostileTextTests {
  private let attack = "\u{1B}[2J\u{1B}]0;x\u{7}\u{9B}31m\u{202E}a\u{2028}b\rc\u{7F}"

  private func isSafe(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x0A: true
      case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: false
      default: true
      }
    }
  }

  @Test func `nothing that is typed or asked reaches the terminal raw`() throws {
    let lines = [
      "", "ask \(attack)", "note \(attack)", "requests", "log", "undo", attack, "goto \(attack)",
      "show \(attack)", "late \(attack)", "language \(attack)", "vote 1 \(attack)",
      "help \(attack)",
      "answer \(attack)", "vote \(attack) 1", "\"\(attack)",
    ]
    let result = try RehearsalBench.interactive.run(lines)
    // The lines themselves are echoed by the bench, as a terminal would: what is printed is looked
    // at.
    let printed = lines.reduce(result.text) { $0.replacing($1 + "\n", with: "\n") }
    #expect(isSafe(printed))
    #expect(printed.contains("␛[2J"))
  }

  @Test func `an outcome's message is safe too`() throws {
    let result = try RehearsalBench().run(["goto \(attack)"])
    guard case .stopped(1, let message) = result.outcome else {
      Issue.record("it should have stopped")
      return
    }
    #expect(isSafe(message))
    #expect(message.contains("␛"))
  }

  @Test(arguments: [20, 21, 40, 80])
  func `no line is wider than the page, whatever is shown`(columns: Int) throws {
    let long =
      String(repeating: "anticonstitutionnellement", count: 6) + String(repeating: "月", count: 90)
    let bench = RehearsalBench(presentation: Presentation(columns: columns, isInteractive: true))
    let lines = [
      "where", "plan", "", "? \(long)", "? 穹顶", "note \(long)", "requests", "rooms", "details",
      "log",
      "answer 2", "time", "help", "help ask", "goto \(long)", "drop lavacourt", "undo", "", "", "",
      "",
      "work", "", "vote 2 1", "", "", "report", "language zh", "plan", "re", "goto 3", "", "", "",
    ]
    let result = try bench.run(lines)
    let typed = Set(zip(result.prompts, lines).map { $0 + $1 } + result.prompts)
    for line in result.lines where !typed.contains(line) {
      #expect(DisplayWidth.width(of: line) <= columns, "\(line)")
    }
  }
}
