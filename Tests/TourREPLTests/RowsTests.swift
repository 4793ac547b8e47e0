import Foundation
import LineEditing
import Testing
import TourREPL

/// What is too long for the screen.
@Suite struct RowsTests {
  private static let tour = """
    tour essai "Essai"
      speaks fr
    room hall "Hall"

    """ + (1...30).map { "stop hall as s\($0)\n  pause 1m\n" }.joined()

  /// What a command shows after so many steps.
  private func shown(
    _ command: String, after steps: Int, rows: Int, columns: Int = 80
  ) throws -> [String] {
    var bench = RehearsalBench(
      presentation: Presentation(columns: columns, rows: rows, isInteractive: true))
    bench.script = Self.tour
    let text = try bench.run([String](repeating: "", count: steps) + [command]).text
    let start = try #require(text.range(of: "› \(command)\n"))
    let end = text.range(of: "\n+", range: start.upperBound..<text.endIndex)
    return text[start.upperBound..<(end?.lowerBound ?? text.endIndex)].split(separator: "\n")
      .map(String.init)
  }

  @Test func `a plan that the screen does not take begins at the stop before the guide's`() throws {
    let plan = try shown("plan", after: 10, rows: 24)
    let stops = plan.filter { $0.contains(/\x20s\d/) }
    #expect(plan.count <= 23)
    #expect(stops.first?.contains(" s9 ") == true)
    #expect(stops.count == 18)
    #expect(plan.contains("  8 lines before, 4 after; plan all: lists them"))
  }

  @Test func `a plan that the screen takes is whole, and so is one that is asked for whole`() throws
  {
    for (command, rows) in [("plan", 40), ("plan all", 24)] {
      let plan = try shown(command, after: 3, rows: rows)
      #expect(plan.contains { $0.contains(" s1 ") } && plan.contains { $0.contains(" s30 ") })
      #expect(!plan.contains { $0.contains("plan all") })
    }
  }

  @Test func `a report that the screen does not take ends at the guide's stop`() throws {
    let report = try shown("report", after: 25, rows: 20)
    let stops = report.filter { $0.contains(/\x20s\d/) }
    #expect(report.count <= 19)
    #expect(stops.last?.contains(" s25 ") == true)
    #expect(report.contains { $0.contains("5 after; report all: lists them") })
  }

  @Test
  func
    `the report on leaving fits on the screen, with how to go on, and is whole where no person types`()
    throws
  {
    var bench = RehearsalBench(presentation: Presentation(rows: 20, isInteractive: true))
    bench.script = Self.tour
    let text = try bench.run([String](repeating: "", count: 25)).text
    let report = text.components(separatedBy: "\nReport\n").last?.split(separator: "\n") ?? []
    // The empty line, the head, two rows on how to go on, and the shell's prompt.
    #expect((12...15).contains(report.count))
    #expect(report.contains { $0.contains(" s25 ") } && !report.contains { $0.contains(" s1 ") })
    #expect(report.contains { $0.hasSuffix(" before, 5 after") })
    bench.presentation = Presentation()
    #expect(try bench.run([""]).lines.contains { $0.hasPrefix("  30  s30 ") })
    bench.presentation = Presentation(rows: 20, isInteractive: true)
    let twice = try bench.run(["", "", "report"]).text
    #expect(twice.components(separatedBy: "Report\n").count == 2)
  }

  @Test func `the report counts what became of the requests`() throws {
    let bench = RehearsalBench()
    let result = try bench.run([
      "", "? 穹顶", "? toilettes", "? 倒影", "answer 1", "decline 2", "later 3", "? dinosaure",
    ])
    #expect(
      result.lines.contains("  requests: 4 in all: 1 open, 1 put off, 1 answered, 1 declined"))
  }

  @Test func `a log that the screen does not take ends with what was done last`() throws {
    let log = try shown("log", after: 30, rows: 20)
    #expect(log.count <= 19)
    #expect(log.first == "  14 lines before; log all: lists them")
    #expect(try shown("log all", after: 30, rows: 20).count == 30)
  }

  @Test(arguments: [(80, 24), (40, 20)])
  func `help fits on a small screen, by names`(columns: Int, rows: Int) throws {
    let help = try shown("help", after: 0, rows: rows, columns: columns)
    #expect(help.count < rows)
    #expect(help.contains { $0.contains("next  play  pause") })
    let joined = help.joined(separator: " ")
    for name in ["goto", "requests", "decline", "script", "quit"] {
      #expect(joined.contains(" \(name)"))
    }
  }

  @Test(arguments: [80, 60, 40, 20])
  func `a line on each command is never cut`(columns: Int) throws {
    let help = try shown("help all", after: 0, rows: 20, columns: columns)
    #expect(help.count > 39)
    #expect(!help.contains { $0.contains("…") })
    if columns == 80 { #expect(help.contains { $0.hasPrefix("  goto STOP         walks to") }) }
  }
}
