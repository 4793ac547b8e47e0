import AudienceSimulation
import Testing
import TourModel

@Suite struct SimulatedVotesTests {
  private static let vote = """

    stop lac as second
      vote 40s
        option "La lune"
          show lac.lune 10s
        option "Le reflet"
          show lac.reflet 10s
        option "Rien"
          pause 10s
      end vote
    """

  private func votes(
    _ count: Int, seed: UInt64 = 1, audience: String = "", during moments: Range<Milliseconds>
  ) throws -> [(moment: Milliseconds, ballots: [SimulatedVotes.Ballots])] {
    let tour = try SimulatedViewersTests().tour(audience + Self.vote)
    guard case .vote(let vote)? = tour.stops.last?.steps.first?.action else { return [] }
    var viewers = SimulatedViewers(tour, viewers: count, seed: seed)
    var votes = viewers.votes(in: vote, during: moments)
    var all: [(Milliseconds, [SimulatedVotes.Ballots])] = []
    while let moment = votes.nextMoment { all.append((moment, votes.next())) }
    return all
  }

  private func sums(_ votes: [(moment: Milliseconds, ballots: [SimulatedVotes.Ballots])]) -> [Int] {
    var sums = [0, 0, 0]
    for ballots in votes.flatMap(\.ballots) { sums[ballots.option] += ballots.count }
    return sums
  }

  private let time = Milliseconds.milliseconds(10_500)..<Milliseconds.seconds(50)

  @Test(arguments: [
    (0, 0...0), (20, 1...1), (30, 1...2), (3000, 150...150), (380_000, 19_000...19_000),
  ])
  func `one viewer in twenty votes, at whole seconds while the vote is open`(
    _ count: Int, _ voters: ClosedRange<Int>
  ) throws {
    let votes = try votes(count, during: time)
    #expect(voters.contains(sums(votes).reduce(0, +)))
    #expect(votes.map(\.moment) == votes.map(\.moment).sorted())
    #expect(votes.allSatisfy { time.contains($0.moment) && $0.moment.rawValue % 1000 == 0 })
  }

  @Test func `want gives an option its share, and the rest goes by 1, a half, a third`() throws {
    func shares(_ audience: String) throws -> [Double] {
      let sums = sums(try votes(400_000, audience: audience, during: time))
      return sums.map { Double($0) / Double(sums.reduce(0, +)) }
    }
    for (share, expected) in zip(try shares(""), [0.545, 0.273, 0.182]) {
      #expect(abs(share - expected) < 0.04)
    }
    for (share, expected) in zip(
      try shares("  want lac.reflet 60%, off-topic 10%"), [0.218, 0.709, 0.073])
    {
      #expect(abs(share - expected) < 0.04)
    }
  }

  @Test func `the same seed votes the same, another otherwise`() throws {
    let first = try votes(3000, during: time)
    let again = try votes(3000, during: time)
    let other = try votes(3000, seed: 2, during: time)
    #expect(first.map(\.moment) == again.map(\.moment))
    #expect(first.map(\.ballots) == again.map(\.ballots))
    #expect(first.map(\.ballots) != other.map(\.ballots))
  }

  @Test func `in no time nobody votes`() throws {
    #expect(
      try votes(3000, during: .milliseconds(10_500)..<Milliseconds.milliseconds(10_900)).isEmpty)
  }
}
