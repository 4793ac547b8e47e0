import DetailSearch
import Foundation
import Testing
import TourModel

@testable import DocentCommands

/// `docent faq`: what was asked that a tour does not answer.
struct FaqCommandTests {
  private let bench = BadInputBench()
  private let script = ShippedScript.repository.appending(path: "Tours/petit-palais-2016.tour").path

  @Test func `what is not answered is listed, the most wanted first, near-duplicates together`()
    throws
  {
    try bench.write(
      "log.jsonl",
      """
      {"text":"倒影","work":"lavacourt","language":"zh"}
      {"text":"il y a un dinosaure ?","work":"lavacourt","language":"fr"}
      {"text":"Bonjour !","work":"lavacourt","language":"fr"}
      not a line
      {"text":"la guitare","work":"rembrandt","language":"fr","count":3}
      {"text":"UN DINOSAURE svp","work":"lavacourt","language":"fr"}
      """)
    let run = try bench.docent("faq", script, bench.url("log.jsonl").path)
    let lines = run.output.split(separator: "\n")
    try #require(lines.count == 3)
    #expect(lines[0] == "asked 7 · answered 1 · said nothing 1 · 1 lines could not be read")
    #expect(lines[1].hasPrefix("3× at rembrandt “la guitare” (fr)"))
    #expect(lines[2].hasPrefix("2× at lavacourt “il y a un dinosaure ?” (fr)"))
  }

  @Test func `of a rehearsal's log the requests are read that were not understood`() throws {
    try bench.write(
      "run.log",
      """
      {"at":0,"event":"next"}
      {"at":5,"count":2,"event":"request","language":"zh","text":"恐龙在哪里"}
      {"at":6,"count":1,"event":"request","language":"zh","place":"lavacourt.reflet","text":"倒影"}
      """)
    let run = try bench.docent("faq", script, bench.url("run.log").path)
    let lines = run.output.split(separator: "\n")
    #expect(lines[0] == "asked 3 · answered 1 · said nothing 0")
    #expect(lines.count == 2)
    #expect(lines[1].hasPrefix("2× “恐龙在哪里” (zh)"))
  }

  @Test func `a log that is not there is said`() throws {
    let run = try bench.docent("faq", script, "/nowhere.log")
    #expect(run.status == 74)
  }
}
