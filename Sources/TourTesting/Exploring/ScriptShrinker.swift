/// Makes a script that breaks a rule shorter and simpler, as long as it breaks the same rule.
///
/// Leaves out halves, quarters, and so on down to single acts (Zeller and Hildebrandt, "Simplifying and Isolating
/// Failure-Inducing Input", 2002), then tries simpler acts in place of those that are left, until nothing more can go.
struct ScriptShrinker {
  private let outcome: ([ExploredAct]) -> BrokenRule?
  /// Scripts that may still be played.
  private var trialsLeft = 5000

  init(_ outcome: @escaping ([ExploredAct]) -> BrokenRule?) { self.outcome = outcome }

  typealias Result = (script: [ExploredAct], broken: BrokenRule)

  mutating func shortest(_ script: [ExploredAct], breaking broken: BrokenRule) -> Result {
    var best: Result = (script, broken)
    var isShrinking = true
    while isShrinking, trialsLeft > 0 {
      isShrinking = leaveOut(&best)
      isShrinking = simplify(&best) || isShrinking
    }
    return best
  }

  /// Whether anything could be left out.
  private mutating func leaveOut(_ best: inout Result) -> Bool {
    var hasShrunk = false
    var size = max(1, best.script.count / 2)
    while true {
      var start = 0
      while start < best.script.count {
        var shorter = best.script
        shorter.removeSubrange(start..<min(start + size, shorter.count))
        if accept(shorter, &best) { hasShrunk = true } else { start += size }
      }
      if size == 1 { return hasShrunk }
      size /= 2
    }
  }

  private mutating func simplify(_ best: inout Result) -> Bool {
    var hasShrunk = false
    for index in best.script.indices {
      for act in best.script[index].simpler {
        var simpler = best.script
        simpler[index] = act
        if accept(simpler, &best) {
          hasShrunk = true
          break
        }
      }
    }
    return hasShrunk
  }

  private mutating func accept(_ script: [ExploredAct], _ best: inout Result) -> Bool {
    guard trialsLeft > 0 else { return false }
    trialsLeft -= 1
    guard let broken = outcome(script), broken.rule == best.broken.rule else { return false }
    best = (script, broken)
    return true
  }
}
