import Testing
import TourDiagnostics
import TourModel

struct AudienceTests {
  private func analysis(_ lines: String) -> Analysis {
    Analysis(
      script(
        works: "work joconde \"La Joconde\"\nin galerie\ndetail mains \"les mains\"",
        rest: "audience\n\(lines)"))
  }

  @Test func `an audience is read whole`() throws {
    let analysis = analysis(
      """
      live 400000
      arrive 380000 within 1m
      stay 50% 90s, 30% 40m log-normal 1.0, 20% 1h weibull 0.7
      ask 0.15 per minute crowd 0.45
      want joconde.mains 20%, off-topic 10%
      languages zh 95%, fr 5%
      deny zh "广告", "加微信"
      replay 13000 after 4h, 18000 after 8d
      """)
    #expect(analysis.codes == [])
    let audience = try #require(analysis.tour.audience)
    #expect(audience.live == 400_000)
    #expect(audience.arrivals == .number(380_000, within: .minutes(1)))
    #expect(
      audience.stays == [
        .init(percent: 50, mean: .seconds(90), shape: .exponential),
        .init(percent: 30, mean: .minutes(40), shape: .logNormal(sigma: 1)),
        .init(percent: 20, mean: .minutes(60), shape: .weibull(shape: 0.7)),
      ])
    #expect(
      audience.asking == .init(requests: 0.15, per: .minutes(1), crowdExponent: 0.45))
    #expect(audience.wants.map(\.value) == [.detail(DetailID(0)), nil])
    #expect(audience.wants.map(\.percent) == [20, 10])
    #expect(audience.languages.map(\.value) == [Language("zh"), Language("fr")])
    #expect(audience.denied == [.init(Language("zh"), ["广告", "加微信"])])
    #expect(
      audience.replays == [
        .init(viewings: 13_000, after: .minutes(240)),
        .init(viewings: 18_000, after: .minutes(8 * 1440)),
      ])
  }

  @Test func `arrivals are a number, a share or a file`() {
    #expect(
      analysis("arrive 80% within 1m").tour.audience?.arrivals
        == .percent(80, within: .minutes(1)))
    #expect(analysis("arrive \"arrivals.csv\"").tour.audience?.arrivals == .file("arrivals.csv"))
  }

  @Test func `one mean for all needs no share`() {
    #expect(
      analysis("stay 40m").tour.audience?.stays
        == [.init(percent: nil, mean: .minutes(40), shape: .exponential)])
    #expect(
      analysis("ask 0.3 per hour").tour.audience?.asking
        == .init(requests: 0.3, per: .minutes(60), crowdExponent: nil))
  }

  @Test func `shares are 100% in all at most, reported where they pass it`() {
    #expect(analysis("languages fr 33.3%, zh 66.7%").codes == [])
    let over = analysis("languages fr 60%, zh ⟦50%⟧, en 20%")
    #expect(over.codes == ["T0234"])
    #expect(over.primaries == over.marks)
    #expect(over.result.diagnostics[0].label == "110% up to here")
  }

  @Test func `the same twice in a list is reported`() {
    let wants = analysis("want joconde 20%, ⟦joconde 10%⟧")
    #expect(wants.codes == ["T0235"])
    #expect(wants.primaries == wants.marks)
    #expect(analysis("want off-topic 20%, off-topic 10%").codes == ["T0235"])
    #expect(analysis("languages fr 20%, fr 10%").codes == ["T0235"])
  }

  @Test func `an unknown place that is wanted is reported, and its share counts`() {
    let wants = analysis("want ⟦jocond⟧ 80%, joconde ⟦30%⟧")
    #expect(wants.codes == ["T0211", "T0234"])
    #expect(wants.primaries == wants.marks)
  }

  @Test func `numbers that overflow are reported`() {
    #expect(analysis("live 99999999999999999999999").codes == ["T0256"])
    #expect(analysis("want joconde 101%").codes == ["T0257"])
  }

  @Test func `a line that an audience has once is reported where it comes again`() {
    let twice = analysis("live 3\n⟦live 4⟧")
    #expect(twice.codes == ["T0219"])
    #expect(twice.primaries == twice.marks)
    #expect(analysis("deny fr \"publicité\"\ndeny zh \"广告\"\nlanguages fr 50%, zh 50%").codes == [])
  }

  @Test func `a second audience is reported with the first`() {
    let two = analysis("live 3\n⟦audience⟧\nlive 4")
    #expect(two.codes == ["T0203"])
    #expect(two.primaries == two.marks)
    #expect(two.tour.audience?.live == 3)
  }
}
