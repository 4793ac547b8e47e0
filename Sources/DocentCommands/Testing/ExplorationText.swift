internal import TourDiagnostics
internal import TourTesting

/// What `docent explore` prints.
struct ExplorationText {
  private let exploration: Exploration
  private let path: String
  private let seed: UInt64

  init(_ exploration: Exploration, path: String, seed: UInt64) {
    self.exploration = exploration
    self.path = path
    self.seed = seed
  }

  var text: String {
    (["\(path): \(amount)"] + missed + (exploration.finding.map(lines) ?? ["no rule was broken"]))
      .map { TerminalText.sanitized($0) + "\n" }.joined()
  }

  private var amount: String {
    let runs = exploration.runs
    let last = seed &+ UInt64(runs - 1)
    let seeds = runs == 1 ? "seed \(seed)" : "seeds \(seed) to \(last)"
    return "\(runs) run\(runs == 1 ? "" : "s"), \(seeds), \(exploration.acts) acts\(reached)"
  }

  /// ` · reached 14 of 14 branches, 6 of 6 options`.
  private var reached: String {
    let counts = [ContentCoverage.Kind.branch, .option].compactMap { kind -> String? in
      let (reached, all) = exploration.coverage.count(kind)
      return all == 0 ? nil : "\(reached) of \(all) \(kind.plural)"
    }
    return counts.isEmpty ? "" : " · reached " + counts.joined(separator: ", ")
  }

  /// The first branches and options that no run came to.
  private var missed: [String] {
    exploration.coverage.missed.filter { $0.kind == .branch || $0.kind == .option }.prefix(8)
      .map { "  not reached: \($0.text)" }
  }

  private func lines(_ finding: Exploration.Finding) -> [String] {
    let (broken, script) = (finding.broken, finding.script)
    let left = "\(script.count) of \(finding.originalCount) acts"
    return [
      "✗ broken: \(broken.rule.wording)",
      "  at +\(broken.at): \(broken.message)",
      "  the shortest script found that shows it, \(left):",
    ] + script.map { "    " + $0 } + [
      "  docent explore --runs 1 --seed \(finding.seed) finds it again"
    ]
  }
}
