internal import EventSimulation
internal import TourModel
internal import TourRuntime
public import TourTiming

/// Plays a tour with guides and viewers who do anything at any time, and looks for a rule that does not hold. The same
/// tour and seeds find the same.
public struct TourExplorer: Sendable {
  private let sheet: RunSheet
  private let figures: ConditionFigures

  public init(_ sheet: RunSheet) {
    self.sheet = sheet
    figures = ConditionFigures(sheet.tour)
  }

  /// Plays `runs` runs, with seeds that count up from `seed`, until one breaks a rule.
  public func explore(runs: Int, seed: UInt64) -> Exploration {
    var coverage = ContentCoverage(sheet.tour)
    var acts = 0
    for index in 0..<max(0, runs) {
      let seed = seed &+ UInt64(index)
      let (script, explored) = played(seed, noting: &coverage)
      acts += script.count
      if let broken = explored.broken {
        return Exploration(
          runs: index + 1, acts: acts, coverage: coverage,
          finding: finding(seed, script, broken))
      }
    }
    return Exploration(runs: max(0, runs), acts: acts, coverage: coverage, finding: nil)
  }

  private func played(
    _ seed: UInt64, noting coverage: inout ContentCoverage
  ) -> ([ExploredAct], ExploredRun) {
    var players = RandomPlayers(sheet.tour, figures: figures, seed: seed)
    var script: [ExploredAct] = []
    var explored = explored(seed)
    for _ in 0..<players.scriptLength() where explored.broken == nil {
      let act = players.act(in: explored.run)
      script.append(act)
      explored.play(act)
      for effect in explored.effects { coverage.note(effect.kind) }
    }
    explored.checkEnding()
    return (script, explored)
  }

  private func explored(_ seed: UInt64) -> ExploredRun {
    ExploredRun(sheet, answersInWindows: seed % 2 == 0)
  }

  private func finding(
    _ seed: UInt64, _ script: [ExploredAct], _ broken: BrokenRule
  ) -> Exploration.Finding {
    var shrinker = ScriptShrinker { script in outcome(of: script, seed) }
    let shortest = shrinker.shortest(script, breaking: broken)
    return Exploration.Finding(
      seed: seed, broken: shortest.broken,
      script: shortest.script.map { $0.words(in: sheet.tour) }, originalCount: script.count)
  }

  private func outcome(of script: [ExploredAct], _ seed: UInt64) -> BrokenRule? {
    var explored = explored(seed)
    for act in script where explored.broken == nil { explored.play(act) }
    explored.checkEnding()
    return explored.broken
  }
}

/// What an exploration came to.
public struct Exploration: Sendable {
  /// How many runs were played, the one that broke a rule included.
  public let runs: Int
  /// How many things guides and viewers did in all runs.
  public let acts: Int
  /// What the runs reached of the script.
  public let coverage: ContentCoverage
  /// The rule that was broken; nil where none was.
  public let finding: Finding?

  public struct Finding: Sendable {
    /// The seed of the run that broke the rule: a run of this seed alone finds the same again.
    public let seed: UInt64
    public let broken: BrokenRule
    /// The shortest script found that breaks the rule, an act a line, in words that quote the tour's script.
    public let script: [String]
    /// How many acts the script had before it was made shorter.
    public let originalCount: Int

    public init(seed: UInt64, broken: BrokenRule, script: [String], originalCount: Int) {
      self.seed = seed
      self.broken = broken
      self.script = script
      self.originalCount = originalCount
    }
  }

  public init(runs: Int, acts: Int, coverage: ContentCoverage, finding: Finding?) {
    self.runs = runs
    self.acts = acts
    self.coverage = coverage
    self.finding = finding
  }
}
