import AudienceSimulation
import Testing
import TourModel
import TourREPL
import TourRuntime
import TourTestSupport
import TourTiming

/// Votes of an earlier run, which come again.
@Suite struct RecordedVoteTests {
  private func recorded(
    _ inputs: [LiveBench.Input], of script: String = BallotScript.text
  ) throws -> (votes: [RecordedVote], lost: Int) {
    let log = try LiveBench(script: BallotScript.text).run(inputs).log
    return RecordedVote.votes(in: log, of: RunSheet(try SampleTour.tour(script)))
  }

  private let voting: [LiveBench.Input] = [
    .line("play"), .pass(15), .line("vote 7 2"), .pass(10), .line("vote 3 1"), .line("vote 90 1"),
    .line("undo"), .pass(5), .line("time"),
  ]

  @Test func `they are told with how long the vote was open, without what was taken back`() throws {
    let (votes, lost) = try recorded(voting)
    #expect(lost == 0)
    try #require(votes.count == 1)
    #expect(
      votes[0].ballots.map { "\($0.after.roundedSeconds) \($0.votes.option) \($0.votes.count)" }
        == ["5 1 7", "15 0 3"])
  }

  @Test func `they come again when the vote is open again, be it later, and are shown`() throws {
    let bench = LiveBench(
      script: BallotScript.text, audience: .recorded([], votes: try recorded(voting).votes))
    let result = try bench.run([
      .line(""), .pass(30), .line(""), .pass(30), .line("where"), .pass(15),
    ])
    let counted = result.log.entries.filter { $0.event == "vote" }
    #expect(
      counted.map { "\($0.at.roundedSeconds) \($0.option ?? 0) \($0.count ?? 0)" } == [
        "35 2 7", "45 1 3",
      ])
    #expect(counted.allSatisfy { $0.source == .audience && $0.refused == nil })
    #expect(
      result.notices.contains("  ▸ votes so far: 0 for 1 “La coupole”, 7 for 2 “Le sol”"))
    #expect(result.text.contains("votes so far: 3 for 1 “La coupole”, 7 for 2 “Le sol”"))
    #expect(
      result.text.contains("votes: 3 for 1 “La coupole”, 7 for 2 “Le sol”; “Le sol” is played"))
  }

  @Test func `votes that where or undo has told are not told again`() throws {
    let bench = LiveBench(
      script: BallotScript.text, audience: .recorded([], votes: try recorded(voting).votes))
    let result = try bench.run([
      .line(""), .line(""), .pass(12), .line(""), .line("undo"), .line("undo"), .pass(3),
    ])
    let undo = try #require(result.text.firstRange(of: "taken back: next"))
    let behind = result.text[undo.upperBound...]
    #expect(behind.split(separator: "votes so far: 0 for 1 “La coupole”, 7 for 2").count == 2)
    #expect(!behind.contains("▸ votes so far"), "\(behind)")
  }

  @Test func `where undo opens a vote again, votes go on coming`() throws {
    let bench = LiveBench(
      script: BallotScript.text, audience: .recorded([], votes: try recorded(voting).votes))
    let result = try bench.run([
      .line(""), .line(""), .pass(8), .line(""), .line("undo"), .pass(20), .line("where"),
    ])
    let counted = result.log.entries.filter { $0.event == "vote" }
    #expect(counted.map { "\($0.at.roundedSeconds) \($0.count ?? 0)" } == ["5 7", "15 3"])
    #expect(result.text.contains("votes so far: 3 for 1 “La coupole”, 7 for 2 “Le sol”"))
  }

  @Test func `of a script that has no such vote any more they are counted as lost`() throws {
    let (votes, lost) = try recorded(voting, of: BallotScript.withoutVote)
    #expect(votes.isEmpty)
    #expect(lost == 100)
  }
}
