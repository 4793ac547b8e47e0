import Testing
import TourDiagnostics
import TourModel

@Suite struct TestBlockTests {
  /// A tour with two stops and a vote, and one test with these lines.
  private func script(_ lines: String) -> ItineraryScript {
    ItineraryScript.tour(
      """
      stop hall 2m
        vote 45s "Que regarder ?"
          option "Le sol", zh "地面"
            pause 1s
          option "La coupole"
            pause 2s
        end vote
      stop lavacourt 4m optional 1
        pause 1s
      test "essai"
      \(lines)
      """, header: "  speaks zh\n  thread #moon \"La lune\"\n",
      work: "  tags #moon\n")
  }

  private func lines(_ script: ItineraryScript) -> [TestBlock.Line] {
    script.tour.tests.first?.lines ?? []
  }

  /// The action of the only line of a test that is right.
  private func action(_ line: String) throws -> TestBlock.Action {
    let script = script("  \(line)\n  expect stops = 2\n")
    #expect(script.found == [])
    #expect(script.tour.tests.first?.hasErrors == false)
    return try #require(lines(script).first).action
  }

  private static let reflet = Place.detail(DetailID(1))

  @Test(arguments: [
    ("works = 18", TourModel.Expectation.works(tag: nil, .equal, 18)),
    ("works #moon >= 4", .works(tag: "moon", .atLeast, 4)), ("rooms < 3", .rooms(.less, 3)),
    ("stops > 1", .stops(.greater, 1)), ("asked <= 3", .asked(.atMost, 3)),
    ("answered = 2", .answered(.equal, 2)), ("no warnings", .noWarnings),
    ("captions fr", .captions(Language("fr"), at: nil)),
    ("captions fr at lavacourt", .captions(Language("fr"), at: StopID(1))),
    ("thread #moon lavacourt", .thread(tag: "moon", [WorkID(0)])),
    ("stop lavacourt", .atStop(StopID(1), isNegated: false)),
    ("not stop hall", .atStop(StopID(0), isNegated: true)),
    ("skipped lavacourt", .skipped(StopID(1), isNegated: false)),
    ("not skipped hall", .skipped(StopID(0), isNegated: true)),
    ("dropped lavacourt", .dropped(StopID(1), isNegated: false)),
    ("not dropped hall", .dropped(StopID(0), isNegated: true)),
    ("shown lavacourt.reflet", .shown(reflet, isNegated: false)),
    ("not shown hall", .shown(.room(RoomID(0)), isNegated: true)),
    ("said \"橙色\"", .said("橙色", isNegated: false)),
    ("not said \"x\"", .said("x", isNegated: true)),
  ])
  func `an expectation is read`(text: String, expectation: TourModel.Expectation) throws {
    let script = ItineraryScript.tour(
      "stop hall 2m\nstop lavacourt 4m\ntest \"essai\"\n  expect \(text)\n",
      header: "  speaks zh\n  captions fr\n  thread #moon \"La lune\"\n", work: "  tags #moon\n")
    #expect(script.found == [])
    #expect(lines(script).map(\.action) == [.expect(expectation)])
    #expect(lines(script).map(\.point) == [nil])
  }

  @Test(arguments: [
    (
      "length 1h ± 2m",
      TourModel.Expectation.length(
        of: nil, .range(DurationRange(shortest: .minutes(58), longest: .minutes(62))))
    ),
    (
      "length of lavacourt ..6m",
      .length(of: StopID(1), .range(DurationRange(shortest: nil, longest: .minutes(6))))
    ),
    ("length of hall 2m", .length(of: StopID(0), .range(DurationRange(exactly: .minutes(2))))),
    ("slack of lavacourt > 30s", .slack(of: StopID(1), .compared(.greater, .seconds(30)))),
    ("walk to lavacourt = 10s", .walk(to: StopID(1), .compared(.equal, .seconds(10)))),
    ("commentary zh <= 4m", .commentary(Language("zh"), at: nil, .compared(.atMost, .minutes(4)))),
    (
      "commentary zh at lavacourt 1m..2m",
      .commentary(
        Language("zh"), at: StopID(1),
        .range(DurationRange(shortest: .minutes(1), longest: .minutes(2))))
    ),
    (
      "end 11:00 Paris ± 2m",
      .end(
        of: nil, .between(Moment(.minutes(58), isClock: true), Moment(.minutes(62), isClock: true)))
    ),
    ("end by +5m", .end(of: nil, .by(Moment(.minutes(5))))),
    ("start of lavacourt after +2m", .start(of: StopID(1), .after(Moment(.minutes(2))))),
    ("start of hall +0s", .start(of: StopID(0), .between(Moment(.zero), Moment(.zero)))),
  ])
  func `an expectation of time is read`(text: String, expectation: TourModel.Expectation) throws {
    #expect(try action("expect \(text)") == .expect(expectation))
  }

  @Test(arguments: [
    ("viewers 3000", TestBlock.Event.viewers(3000)),
    ("guide add -1m30s", .add(.seconds(-90))), ("guide add −1m", .add(.minutes(-1))),
    ("viewer zh \"倒影\"", .request(Language("zh"), "倒影", times: 1, expect: nil)),
    ("viewer zh \"倒影\" times 51", .request(Language("zh"), "倒影", times: 51, expect: nil)),
    (
      "viewer zh \"倒影\" expect answer lavacourt.reflet",
      .request(Language("zh"), "倒影", times: 1, expect: .answer(reflet))
    ),
    (
      "viewer zh \"x\" times 2 expect no answer",
      .request(Language("zh"), "x", times: 2, expect: .nothing)
    ),
    ("vote \"La coupole\" times 12", .vote("La coupole", times: 12)),
    ("vote \"地面\"", .vote("地面", times: 1)), ("guide late 4m", .late(.minutes(4))),
    ("guide delay 4m", .delay(.minutes(4))), ("guide add 30s", .add(.seconds(30))),
    ("guide skip", .skip), ("guide drop lavacourt", .drop(StopID(1))),
    ("guide restore lavacourt", .restore(StopID(1))), ("guide goto lavacourt", .goto(StopID(1))),
    ("guide answer lavacourt.reflet", .answer(reflet)),
  ])
  func `an event is read`(text: String, event: TestBlock.Event) throws {
    #expect(try action("at +22m \(text)") == .event(event))
  }

  @Test func `a point is a moment, or a stop with or without an offset`() {
    let script = script(
      "  at +21m expect stop lavacourt\n  at 10:21 expect stop lavacourt\n"
        + "  at lavacourt expect stop lavacourt\n  at lavacourt +30s expect not stop hall\n")
    #expect(script.found == [])
    #expect(
      lines(script).map(\.point) == [
        .moment(Moment(.minutes(21))), .moment(Moment(.minutes(21), isClock: true)),
        .stop(StopID(1), offset: .zero), .stop(StopID(1), offset: .seconds(30)),
      ])
  }

  @Test(arguments: [
    ("at +1m vote \"La copule\"", "T0285", "\"La copule\""),
    ("at +1m viewer zh \"x\" times 0", "T0261", "0"),
    ("at +1m viewer zh \"x\" times 1000001", "T0256", "1000001"),
    ("at lavacour expect stop hall", "T0215", "lavacour"),
    ("expect skipped lavacour", "T0215", "lavacour"),
    ("expect shown lavacourt.reflt", "T0213", "reflt"),
    ("expect thread #moon lavacour", "T0216", "lavacour"),
    ("expect thread #mon lavacourt", "T0217", "#mon"),
    ("expect length of hall 2m..1m", "T0251", "2m..1m"),
    ("expect end 25:00", "T0253", "25:00"), ("expect works = 1.5", "T0255", "1.5"),
    ("at +1m guide goto salle", "T0215", "salle"),
    ("at +1m guide late 9999d", "T0250", "9999d"),
  ])
  func `a mistake in a test is reported once, and the test has errors`(
    line: String, code: String, text: String
  ) {
    let script = script("  \(line)\n  expect stops = 2\n")
    #expect(script.codes == [code])
    #expect(script.foundText == text)
    #expect(script.tour.tests.map(\.hasErrors) == [true])
  }

  @Test func `a mistake that the parser found makes its test fail, and no other`() {
    let script = ItineraryScript.tour(
      "stop hall 1m\ntest \"a\"\n  expect nonsense here\n  expect stops = 1\n"
        + "test \"b\"\n  expect stops = 1\n")
    #expect(script.result.diagnostics.count == 1)
    #expect(script.tour.tests.map(\.name) == ["a", "b"])
    #expect(script.tour.tests.map(\.hasErrors) == [true, false])
  }

  @Test func `a test that expects nothing is reported, an expected answer is something`() {
    #expect(script("  at +1m guide late 1m\n").codes == ["T0286"])
    #expect(script("").codes == ["T0286"])
    #expect(script("  at +1m viewer zh \"x\" expect no answer\n").codes == [])
  }

  @Test func `without a vote in the tour, a vote in a test has nothing to choose`() {
    let script = ItineraryScript.tour(
      "stop hall 1m\ntest \"a\"\n  at +1s vote \"x\"\n  expect stops = 1\n")
    #expect(script.codes == ["T0285"])
    #expect(script.result.diagnostics.first?.message == "there is no vote in this tour")
  }

  /// Two stops with an `if` each, and a vote in the first.
  private func chosen(_ line: String) -> ItineraryScript {
    ItineraryScript.tour(
      """
      stop lavacourt 2m
        if asked reflet > 5
          vote 45s "Que regarder ?", zh "看什么？"
            option "Le sol", zh "地面"
              pause 1s
          end vote
        end if
      stop hall 2m
        if late 1m or viewers < 3
          pause 1s
        end if
      test "essai"
        expect \(line)
      """)
  }

  private static let askedOften = Condition(checks: [.init(.asked(reflet, .greater, 5))])
  private static let lateOrAlone = Condition(
    checks: [.init(.late(.minutes(1))), .init(.viewers(.less, 3))], needsAll: false)

  @Test(arguments: [
    (
      "if asked reflet > 5 at lavacourt",
      TourModel.Expectation.branch(askedOften, isThen: true, at: StopID(0), isNegated: false)
    ),
    (
      "not else asked lavacourt.reflet > 5",
      .branch(askedOften, isThen: false, at: nil, isNegated: true)
    ),
    (
      "else late 1m or viewers < 3",
      .branch(lateOrAlone, isThen: false, at: nil, isNegated: false)
    ),
    ("option \"地面\"", .option("地面", at: nil, isNegated: false)),
    ("not option \"Le sol\" at lavacourt", .option("Le sol", at: StopID(0), isNegated: true)),
  ])
  func `a branch is named by its condition, an option by its label`(
    text: String, expectation: TourModel.Expectation
  ) {
    let script = chosen(text)
    #expect(script.found == [])
    #expect(lines(script).map(\.action) == [.expect(expectation)])
  }

  @Test(arguments: [
    ("if late 2m", "T0288", "late 2m", "no `if` of this tour has this condition"),
    (
      "if viewers < 3 or late 1m", "T0288", "viewers < 3 or late 1m",
      "no `if` of this tour has this condition"
    ),
    (
      "else asked lavacourt.reflet > 5 at hall", "T0288", "asked lavacourt.reflet > 5",
      "no `if` at `hall` has this condition"
    ),
    (
      "option \"Le sol\" at hall", "T0285", "\"Le sol\"",
      "no vote at `hall` has an option `Le sol`"
    ),
    ("option \"Le so\"", "T0285", "\"Le so\"", "no vote of this tour has an option `Le so`"),
  ])
  func `a branch or an option that is not there is reported`(
    line: String, code: String, text: String, message: String
  ) {
    let script = chosen(line)
    #expect(script.codes == [code])
    #expect(script.foundText == text)
    #expect(script.result.diagnostics.first?.message == message)
    #expect(script.tour.tests.map(\.hasErrors) == [true])
  }

  @Test func `a branch that may be in a broken stop is not reported a second time`() {
    let script = ItineraryScript.tour(
      "stop hall 2m\n  if late 2\n    pause 1s\n  end if\n  pause 1s\n"
        + "test \"essai\"\n  expect if late 2m\n")
    #expect(script.codes == ["T0126"])
  }

  @Test func `two tests of one name are reported at the second`() {
    let script = ItineraryScript.tour(
      "stop hall 1m\ntest \"a\"\n  expect stops = 1\ntest \"a\"\n  expect stops = 1\n")
    #expect(script.found == ["T0287 16:6"])
    #expect(script.tour.tests.map(\.hasErrors) == [false, false])
  }
}
