internal import EventSimulation
public import TourModel

/// How viewers vote while a vote is open, on the tour's clock: each who does, at a whole second drawn evenly from its
/// time.
public struct SimulatedVotes: Sendable {
  /// Votes for an option, from 0, that come in one second.
  public struct Ballots: Equatable, Sendable {
    public let option: Int
    public let count: Int

    public init(option: Int, count: Int) {
      self.option = option
      self.count = count
    }
  }

  /// Of so many viewers one votes: chosen, for no tour has reported a figure.
  public static let viewersPerVote = 20
  /// A crowd's votes are drawn so many at most, each for as many viewers as it takes.
  private static let mostDraws = 2000

  private var seconds: ArraySlice<(moment: Milliseconds, ballots: [Ballots])>

  /// Votes that are known, in the order of their moments.
  public init(_ votes: [(moment: Milliseconds, ballots: [Ballots])]) { seconds = votes[...] }

  /// - Parameters:
  ///   - weights: of the options; one is above 0.
  ///   - moments: none comes at its first or its last.
  init(
    weights: [Double], viewers: Int, during moments: Range<Milliseconds>,
    _ random: inout SplitMix64
  ) {
    let first = moments.lowerBound.rawValue / 1000 + 1
    let length = (moments.upperBound.rawValue - 1) / 1000 - first + 1
    let isOneMore = random.index(below: Self.viewersPerVote) < viewers % Self.viewersPerVote
    let voters = length > 0 ? viewers / Self.viewersPerVote + (isOneMore ? 1 : 0) : 0
    let draws = min(voters, Self.mostDraws)
    var counts: [Int: [Int]] = [:]
    for draw in 0..<draws {
      let second = first + random.index(below: length)
      guard let option = random.choice(weights: weights) else { break }
      let count = voters / draws + (draw < voters % draws ? 1 : 0)
      counts[second, default: weights.map { _ in 0 }][option] += count
    }
    seconds =
      counts.sorted { $0.key < $1.key }.map { second, counts in
        let ballots = counts.enumerated().filter { $0.element > 0 }
        return (.seconds(second), ballots.map { Ballots(option: $0.offset, count: $0.element) })
      }[...]
  }

  /// When the next votes come, a whole second; nil after the last.
  public var nextMoment: Milliseconds? { seconds.first?.moment }

  /// The votes of ``nextMoment``, the first option first.
  public mutating func next() -> [Ballots] { seconds.popFirst()?.ballots ?? [] }
}
