import AudienceSimulation
import Foundation
import Testing
import TourModel

/// Expected values are worked out by hand, or by summing the formula's integrand.
@Suite struct ConcurrentViewersTests {
  private func audience(
    _ live: Int, _ arrivals: Audience.Arrivals? = nil, _ stays: [Audience.Stay] = []
  ) -> Audience {
    var audience = Audience()
    audience.live = live
    audience.arrivals = arrivals
    audience.stays = stays
    return audience
  }

  private func viewers(
    _ audience: Audience, minutes: Int = 60, file: [ArrivalsOfMinute] = []
  ) throws -> ConcurrentViewers {
    try #require(ConcurrentViewers(audience, length: .minutes(minutes), arrivals: file))
  }

  @Test func `without live nothing is known`() {
    #expect(ConcurrentViewers(Audience(), length: .minutes(60)) == nil)
    #expect(ConcurrentViewers(nil, length: .minutes(60)) == nil)
  }

  @Test func `without arrive all come evenly, without stay all watch to the end and longer`() throws
  {
    let viewers = try viewers(audience(3000))
    #expect(viewers.count(at: .seconds(-1)) == 0)
    #expect(viewers.count(at: .zero) == 0)
    #expect(viewers.count(at: .minutes(1)) == 50)
    #expect(viewers.count(at: .minutes(30)) == 1500)
    #expect(viewers.count(at: .minutes(60)) == 3000)
    #expect(viewers.count(at: .minutes(600)) == 3000)
    #expect(viewers.peak == (.minutes(60), 3000))
  }

  @Test(arguments: [
    Audience.Arrivals.number(1800, within: .minutes(1)), .percent(60, within: .minutes(1)),
  ])
  func `at the beginning so many come, then the rest evenly`(_ arrivals: Audience.Arrivals) throws {
    let viewers = try viewers(audience(3000, arrivals), minutes: 61)
    #expect(viewers.count(at: .seconds(30)) == 900)
    #expect(viewers.count(at: .minutes(1)) == 1800)
    #expect(viewers.count(at: .minutes(31)) == 2400)
    #expect(viewers.count(at: .minutes(61)) == 3000)
  }

  @Test func `a beginning that outlasts the tour, and one at once`() throws {
    let long = try viewers(audience(200, .number(100, within: .minutes(20))), minutes: 10)
    #expect(long.count(at: .minutes(10)) == 50 + 100)
    #expect(long.count(at: .minutes(20)) == 200)
    let sudden = try viewers(audience(200, .number(200, within: .zero)), minutes: 10)
    #expect(sudden.count(at: .seconds(1)) == 200)
    #expect(try viewers(audience(200), minutes: 0).count(at: .seconds(1)) == 200)
  }

  /// n / b · m (1 − e^(−t/m)), and e^(−(t−b)/m) − e^(−t/m) after b.
  @Test func `an exponential stay has its closed form`() throws {
    let stay = Audience.Stay(percent: nil, mean: .seconds(90), shape: .exponential)
    let viewers = try viewers(
      audience(100_000, .number(100_000, within: .minutes(1)), [stay]), minutes: 60)
    #expect(viewers.count(at: .minutes(1)) == 72_987)  // 100,000 · 1.5 · (1 − e^(−2/3))
    #expect(viewers.count(at: .minutes(4)) == 9878)  // 100,000 · 1.5 · (e^(−2) − e^(−8/3))
    #expect(viewers.count(at: .minutes(60)) == 0)
    #expect(viewers.peak == (.minutes(1), 72_987))
  }

  @Test func `of two kinds each has its share, the rest watch to the end`() throws {
    let brief = Audience.Stay(percent: 50, mean: .seconds(60), shape: .exponential)
    let long = Audience.Stay(percent: 30, mean: .seconds(600), shape: .exponential)
    let viewers = try viewers(
      audience(10_000, .number(10_000, within: .minutes(1)), [brief, long]), minutes: 60)
    // 5000 (1 − e⁻¹) + 3000 · 10 (1 − e^(−0.1)) + 2000 = 3160.6 + 2854.9 + 2000
    #expect(viewers.count(at: .minutes(1)) == 8015)
    #expect(viewers.count(at: .minutes(600)) == 2000)
  }

  /// The integral of the share of those who still watch, by Simpson's rule in steps of half a second.
  private func integral(to end: Double, _ share: (Double) -> Double) -> Double {
    let steps = Int(end / 500)
    let weighted = (0...steps).map { index in
      let weight = index == 0 || index == steps ? 1.0 : index % 2 == 1 ? 4 : 2
      return weight * share(Double(index) * 500)
    }
    return weighted.reduce(0, +) * 500 / 3
  }

  @Test func `a log-normal stay has the mean that is written, and the spread`() throws {
    let mean = 20.0 * 60_000
    let stay = Audience.Stay(percent: nil, mean: .minutes(20), shape: .logNormal(sigma: 1))
    let viewers = try viewers(
      audience(1_000_000, .number(1_000_000, within: .minutes(60)), [stay]), minutes: 60)
    func share(_ t: Double) -> Double {
      t == 0 ? 1 : erfc((log(t / mean) + 0.5) / 2.0.squareRoot()) / 2
    }
    let there = integral(to: 3_600_000, share) / 3_600_000
    #expect(abs(viewers.expected(at: .minutes(60)) / 1_000_000 - there) < 1e-6)
    // In the long run each has watched the mean: 1,000,000 · 20 of 100,000 minutes.
    let steady = try self.viewers(
      audience(1_000_000, .number(1_000_000, within: .minutes(100_000)), [stay]), minutes: 100_000)
    #expect(abs(steady.expected(at: .minutes(100_000)) - 200) < 1e-6)
  }

  @Test(arguments: [0.5, 0.7, 1, 2])
  func `a weibull stay has the mean that is written, and the shape`(_ shape: Double) throws {
    let stay = Audience.Stay(percent: nil, mean: .minutes(20), shape: .weibull(shape: shape))
    let arrivals = Audience.Arrivals.number(1_000_000, within: .minutes(60))
    let viewers = try viewers(audience(1_000_000, arrivals, [stay]), minutes: 60)
    let scale = 1_200_000 / tgamma(1 + 1 / shape)
    let there = integral(to: 3_600_000) { exp(-pow($0 / scale, shape)) } / 3_600_000
    #expect(abs(viewers.expected(at: .minutes(60)) / 1_000_000 - there) < 2e-5)
    let exponential = Audience.Stay(percent: nil, mean: .minutes(20), shape: .exponential)
    let same = try self.viewers(audience(1_000_000, arrivals, [exponential]), minutes: 60)
    let difference = abs(
      same.expected(at: .minutes(40)) - viewers.expected(at: .minutes(40)))
    #expect((difference < 1e-6) == (shape == 1))
  }

  @Test func `shapes at their bounds give numbers`() throws {
    for shape in [
      Audience.Stay.Shape.logNormal(sigma: 1e-9), .logNormal(sigma: 10), .weibull(shape: 1e-9),
      .weibull(shape: 10),
    ] {
      let stay = Audience.Stay(percent: nil, mean: .minutes(20), shape: shape)
      let viewers = try viewers(audience(1000, .number(1000, within: .minutes(1)), [stay]))
      for second in stride(from: 1, through: 7200, by: 59) {
        #expect((0...1000.000_001).contains(viewers.expected(at: .seconds(second))), "\(shape)")
      }
    }
    // All watch 20 minutes.
    let stay = Audience.Stay(percent: nil, mean: .minutes(20), shape: .logNormal(sigma: 1e-9))
    let viewers = try viewers(audience(1000, .number(1000, within: .minutes(1)), [stay]))
    #expect(viewers.count(at: .minutes(20)) == 1000)
    #expect(viewers.count(at: .minutes(21)) == 0)
  }

  @Test func `a file tells the arrivals by minute, the rest come after it`() throws {
    let file = [ArrivalsOfMinute(minute: 0, viewers: 600), .init(minute: 2, viewers: 300)]
    let viewers = try viewers(audience(1470, .file("arrivals.csv")), minutes: 60, file: file)
    let counts = [30, 60, 120, 150, 180, 240].map { viewers.count(at: .seconds($0)) }
    #expect(counts == [300, 600, 600, 750, 900, 910])
    #expect(viewers.count(at: .minutes(60)) == 1470)
  }

  @Test func `what is known by minute is the same as what is worked out between`() throws {
    let stay = Audience.Stay(percent: nil, mean: .minutes(5), shape: .logNormal(sigma: 1))
    let file = [ArrivalsOfMinute(minute: 0, viewers: 600)]
    let byFile = try viewers(audience(600, .file("a"), [stay]), file: file)
    let byLine = try viewers(audience(600, .number(600, within: .minutes(1)), [stay]))
    for second in stride(from: 0, through: 4000, by: 20) {
      #expect(byFile.expected(at: .seconds(second)) == byLine.expected(at: .seconds(second)))
    }
  }

  // MARK: What a tour is told

  private func told(_ viewers: ConcurrentViewers) -> [(minute: Int, count: Int)] {
    var counts = ViewerCounts(viewers)
    var told: [(Int, Int)] = []
    while let next = counts.next {
      told.append((next.moment.rawValue / 60_000, next.count))
      counts.advance()
      #expect(counts.current == next.count)
    }
    return told
  }

  @Test func `a change of one in twenty is told at a whole minute, a smaller one later`() throws {
    let viewers = try viewers(audience(100, .number(50, within: .minutes(1))), minutes: 51)
    // 50 after a minute, then one more a minute: told at 53, 56, 59, 62, …, 97: 99 is less than 5 % more.
    let told = told(viewers)
    #expect(told.prefix(4).map(\.minute) == [1, 4, 7, 10])
    #expect(told.prefix(4).map(\.count) == [50, 53, 56, 59])
    #expect(told.last?.count == 97)
  }

  @Test func `it ends when nobody is left, or nobody comes any more`() throws {
    let stay = Audience.Stay(percent: nil, mean: .minutes(1), shape: .exponential)
    let leaving = try viewers(audience(100, .number(100, within: .minutes(1)), [stay]))
    let told = told(leaving)
    #expect(told.map(\.minute) == [1, 2, 3, 4, 5, 6])
    #expect(told.map(\.count) == [63, 23, 9, 3, 1, 0])
    #expect(self.told(try viewers(audience(0))).isEmpty)
  }
}
