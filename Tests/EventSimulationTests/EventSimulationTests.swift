import EventSimulation
import Foundation
import Testing

@Suite struct SplitMix64Tests {
  @Test func `the numbers are those of the published generator`() {
    var random = SplitMix64(seed: 1_234_567)
    let first = (0..<5).map { _ in random.next() }
    #expect(
      first == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test func `the draws have the means that they should have`() {
    var random = SplitMix64(seed: 7)
    let count = 100_000
    let uniform = (0..<count).reduce(0) { sum, _ in sum + random.uniform() } / Double(count)
    #expect(abs(uniform - 0.5) < 0.005)
    let exponential =
      (0..<count).reduce(0) { sum, _ in sum + random.exponential(mean: 3) } / Double(count)
    #expect(abs(exponential - 3) < 0.05)
    var chosen = [0, 0, 0, 0]
    for _ in 0..<count { chosen[random.choice(weights: [1, 0, 2, 1]) ?? 1] += 1 }
    #expect(chosen[1] == 0)
    #expect(abs(Double(chosen[2]) / Double(count) - 0.5) < 0.01)
    #expect(random.choice(weights: [0, -1]) == nil)
    #expect((0..<1000).allSatisfy { _ in (0..<3).contains(random.index(below: 3)) })
  }

  @Test func `generators that were split are unlike`() {
    var random = SplitMix64(seed: 1)
    var (a, b) = (random.split(), random.split())
    #expect(a.next() != b.next())
  }
}

@Suite struct ElementaryFunctionsTests {
  @Test(arguments: [1e-300, 1e-9, 0.3, 0.5, 0.999999, 1, 1.4142, 2, 3_000, 380_000, 1e18, 1e300])
  func `logarithm and power agree with the system's`(_ x: Double) {
    let own = ElementaryFunctions.logarithm(x)
    #expect(abs(own - log(x)) <= 4 * max(abs(log(x)).ulp, 1e-16))
    let power = ElementaryFunctions.power(x, 0.45)
    #expect(abs(power / pow(x, 0.45) - 1) < 1e-13)
  }

  @Test func `the edges are defined`() {
    #expect(ElementaryFunctions.logarithm(0) == -.infinity)
    #expect(ElementaryFunctions.exponential(1000) == .infinity)
    #expect(ElementaryFunctions.exponential(-1000) == 0)
    #expect(ElementaryFunctions.power(0, 0.45) == 0)
    #expect(ElementaryFunctions.power(0, 0) == 1)
  }
}

@Suite struct EventQueueTests {
  @Test func `events come in the order of their times, then of their coming`() {
    var queue = EventQueue<String>()
    for (event, time) in [("c", 5), ("a", 1), ("d", 5), ("b", 2), ("e", 5)] {
      queue.schedule(event, at: time)
    }
    #expect(queue.nextTime == 1)
    var order = ""
    while let (_, event) = queue.next() { order += event }
    #expect(order == "abcde")
    #expect(queue.isEmpty && queue.nextTime == nil)
  }
}
