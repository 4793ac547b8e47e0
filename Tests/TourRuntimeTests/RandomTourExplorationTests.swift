import Testing
import TourModel
import TourTesting
import TourTiming

/// Guides and viewers at random, on tours at random.
@Suite struct RandomTourExplorationTests {
  @Test(arguments: 0..<8)
  func `no rule is broken on tours of every construct`(_ group: UInt64) {
    let count: UInt64 = 12
    for seed in group * count..<(group + 1) * count {
      let sheet = RunSheet(RandomTour.tour(seed: seed, skips: seed % 2 == 0))
      let finding = TourExplorer(sheet).explore(runs: 8, seed: seed).finding
      #expect(
        finding == nil,
        "tour \(seed): \(finding.map { "\($0.broken) \($0.script) \($0.seed)" } ?? "")")
    }
  }
}
