import Foundation
import Testing

/// `docent rehearse --from`.
@Suite struct RehearseReferenceTests {
  private let bench = BadInputBench()

  private func rehearse(starts: String, _ options: String...) throws -> BadInputBench.Run {
    try bench.write(
      "t.tour", "tour t \"T\"\n  speaks fr\n\(starts)room hall \"Hall\"\nstop hall 1m\n  pause 1m\n"
    )
    try bench.write("lines.txt", "where\n")
    return try bench.docent(
      ["rehearse", "t.tour", "--script", "lines.txt", "--from", "clock"] + options)
  }

  @Test func `the wall clock is for the day itself`() throws {
    let run = try rehearse(starts: "  starts 2016-09-15 10:00 Europe/Paris\n")
    #expect(run.status == 70)
    #expect(run.error.contains("the tour's start is more than a day away"))
    #expect(try rehearse(starts: "").error.contains("--from clock needs `starts` in the script"))
  }

  @Test func `it goes with the real clock only`() throws {
    let run = try rehearse(starts: "", "--clock", "10x")
    #expect(run.status == 64)
    #expect(run.error.contains("it goes with --clock real only"))
  }

  @Test func `on the day it tells how long ago the start was`() throws {
    let start = Date(timeIntervalSinceNow: -120).formatted(.iso8601)
    let starts = "  starts \(start.prefix(10)) \(start.dropFirst(11).prefix(5)) UTC\n"
    let run = try rehearse(starts: starts)
    #expect(run.status == 0)
    #expect(run.output.contains("the start was 2:") || run.output.contains("the start was 3:"))
  }
}
