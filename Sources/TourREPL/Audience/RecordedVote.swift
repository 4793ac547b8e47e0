public import AudienceSimulation
public import TourModel
public import TourRuntime
public import TourTiming

/// A vote, in any version of a script: at a stop, between options.
public struct VoteName: Hashable, Sendable {
  let stop: String
  let options: [String]

  init(of vote: Vote, in machine: TourMachine) {
    stop = machine.sheet.tour[machine.state.position].name
    options = vote.options.map(\.label.plain)
  }
}

/// How viewers voted in an earlier run, one of the times that a vote was open.
public struct RecordedVote: Equatable, Sendable {
  public let vote: VoteName
  public fileprivate(set) var ballots: [Ballots] = []

  public struct Ballots: Equatable, Sendable {
    /// How long the vote had been open.
    public let after: Milliseconds
    public fileprivate(set) var votes: SimulatedVotes.Ballots
  }

  /// Those of a recorded run; what the guide took back is left out.
  ///
  /// - Returns: the votes, and how many were lost because a changed script does not open the vote at that moment.
  public static func votes(
    in log: TourLog, of sheet: RunSheet
  ) -> (votes: [RecordedVote], lost: Int) {
    var tallies = VoteTallies()
    var lost = 0
    for part in log.parts {
      let run = try? TourRun.replay(part, on: sheet, acceptsChangedTour: true) { run, entry in
        tallies.follow(run.machine)
        if run.machine.openVote == nil { lost = lost.addingSaturated(entry.countedVotes) }
      }
      if let run {
        tallies.follow(run.machine)
      } else {
        lost = part.entries.reduce(lost) { $0.addingSaturated($1.countedVotes) }
      }
    }
    return (tallies.votes.filter { !$0.ballots.isEmpty }, lost)
  }
}

/// Tells votes from how the tally of an open vote changes.
private struct VoteTallies {
  var votes: [RecordedVote] = []
  private var open: (vote: VoteName, began: Milliseconds)?
  private var tally: [Int] = []

  mutating func follow(_ machine: TourMachine) {
    guard let vote = machine.openVote else { return }
    let (activity, name) = (machine.state.activity, VoteName(of: vote, in: machine))
    if open.map({ $0 != (name, activity.began) }) ?? true {
      open = (name, activity.began)
      tally = activity.votes.map { _ in 0 }
      votes.append(RecordedVote(vote: name))
    }
    for (option, count) in activity.votes.enumerated() where tally.indices.contains(option) {
      change(option, by: count - tally[option], after: machine.state.now - activity.began)
    }
    tally = activity.votes
  }

  private mutating func change(_ option: Int, by difference: Int, after: Milliseconds) {
    let last = votes.count - 1
    if difference > 0 {
      votes[last].ballots.append(
        RecordedVote.Ballots(after: after, votes: .init(option: option, count: difference)))
    }
    var left = -difference
    for index in votes[last].ballots.indices.reversed() where left > 0 {
      let ballots = votes[last].ballots[index].votes
      guard ballots.option == option else { continue }
      let taken = min(left, ballots.count)
      left -= taken
      votes[last].ballots[index].votes = .init(option: option, count: ballots.count - taken)
    }
    votes[last].ballots.removeAll { $0.votes.count == 0 }
  }
}

extension LogEntry {
  /// How many voted; 0 for any other line.
  fileprivate var countedVotes: Int {
    event == "vote" && refused == nil ? max(0, count ?? 0) : 0
  }
}
