import Foundation
import PseudoTerminal
import Testing

@testable import DocentCommands

/// The command as a whole: its usage, its documents, its colours.
@Suite struct CommandLineTests {
  private let bench = BadInputBench()

  @Test func `the version is that of the changelog`() throws {
    let run = try bench.docent("--version")
    #expect(run.output == DocentVersion.current + "\n")
    #expect(run.status == 0)
  }

  @Test(arguments: [["--help"], [], ["help"]])
  func `help lists the commands and the exit codes`(arguments: [String]) throws {
    let run = try bench.docent(arguments)
    #expect(run.status == 0)
    let commands = [
      "new", "check", "format", "test", "explore", "plan", "stats", "rehearse", "ask", "explain",
      "reference",
    ]
    for command in commands {
      #expect(run.output.contains("  \(command) "))
    }
    #expect(run.output.contains("Exit codes"))
  }

  @Test(arguments: [
    ["chek", "tour.tour"], ["check"], ["check", "--strickt", "a.tour"], ["explain"],
    ["check", "--format", "xml", "a.tour"], ["explain", "T9999"], ["explain", "\u{1B}[2J"],
    ["reference", "nothing-of-the-kind"], ["plan", "a.tour", "x\u{1B}[31m.tour"],
    ["check", "--\u{1B}[31m", "a.tour"], ["check", "--format", "\u{1B}]0;x\u{7}", "a.tour"],
    ["rehearse", "a.tour", "--clock", "\u{9B}31m"], ["\u{1B}c"],
  ])
  func `wrong usage is said on standard error`(arguments: [String]) throws {
    let run = try bench.docent(arguments)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(!run.error.isEmpty)
    #expect(run.isClean)
  }

  @Test func `where a command goes on in spite of errors, it is no success`() throws {
    try bench.write(
      "late.tour", BadInputBench.script("stop hall as suite 1m\n  begins by +1m\n"))
    try bench.write("log.jsonl", "{\"text\":\"la lune\"}\n")
    let commands = [
      ["plan", "late.tour"], ["plan", "late.tour", "--format", "svg"], ["stats", "late.tour"],
      ["rehearse", "late.tour"], ["ask", "late.tour", "hall"], ["faq", "late.tour", "log.jsonl"],
    ]
    for command in commands {
      let run = try bench.docent(command)
      #expect(run.status == 2, "\(command)")
      #expect(run.output != "", "\(command)")
      #expect(run.error.contains("late.tour: it has mistakes; docent check shows them"))
    }
  }

  @Test func `every code has its page`() throws {
    for (code, page) in EmbeddedDocuments.diagnostics {
      let run = try bench.docent("explain", code)
      #expect(run.status == 0)
      #expect(run.output == page)
      #expect(run.output.hasPrefix("# \(code): "))
    }
    #expect(EmbeddedDocuments.diagnostics.count > 100)
    #expect(try bench.docent("explain", "t0214").output.hasPrefix("# T0214: "))
  }

  /// Checks a faulty script at a terminal.
  private func atTerminal(_ environment: [String: String]) throws -> String {
    try bench.write("tour.tour", BadInputBench.script("  pause 3\n"))
    let terminal = try PseudoTerminal(
      BuiltDocent.path, ["check", bench.url("tour.tour").path],
      environment: environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 })
    #expect(try terminal.waitForEnd() == .exited(2))
    return String(decoding: terminal.output, as: UTF8.self)
  }

  @Test func `colour is for terminals that want it`() throws {
    let coloured = try atTerminal(["TERM": "xterm"])
    #expect(coloured.contains("\u{1B}[1;31merror[T0126]\u{1B}[0m"))
    for environment in [["TERM": "dumb"], ["TERM": "xterm", "NO_COLOR": "1"], [:]] {
      let plain = try atTerminal(environment)
      #expect(plain.contains("error[T0126]: a duration needs its unit"))
      #expect(!plain.contains("\u{1B}"))
    }
  }

  @Test func `there is no colour in a file`() throws {
    try bench.write("tour.tour", BadInputBench.script("  pause 3\n"))
    let run = try bench.docent("check", "tour.tour", environment: ["TERM": "xterm"])
    #expect(run.isClean)
    #expect(run.codes == ["T0126"])
  }
}
