import Testing
import TourModel
import TourTiming

@Suite struct RunSheetTests {
  @Test func `every step has its duration, its stop and its successor`() {
    var tiny = TinyTour()
    let condition = Condition(checks: [.init(.viewers(.greater, 3))])
    tiny.add { tiny in
      [
        tiny.step { .branch(condition, then: [$0.pause(20), $0.pause(3)], otherwise: []) },
        tiny.step { _ in .note("x") },
      ]
    }
    tiny.add { tiny in [tiny.step { _ in .show(.room(RoomID(0)), .seconds(7)) }] }
    let sheet = RunSheet(tiny.tour)
    let steps = (0..<5).map(StepID.init)
    #expect(
      steps.map(sheet.duration(of:)) == [.zero, .seconds(20), .seconds(3), .zero, .seconds(7)])
    #expect(steps.map { sheet.stop(holding: $0).index } == [0, 0, 0, 0, 1])
    #expect(steps.map { sheet.successor(of: $0)?.index } == [3, 2, 3, nil, nil])
    #expect(sheet.step(StepID(3)).action == .note("x"))
  }

  @Test func `an answer takes the prose in every spoken language, or ten seconds`() {
    var tour = TinyTour().tour
    tour.speaks = [Language("fr"), Language("zh")]
    tour.paces = [
      Pace(language: Language("fr"), unitsPerMinute: 60, unit: .words),
      Pace(language: Language("zh"), unitsPerMinute: 60, unit: .characters),
    ]
    tour.rooms[0].knowledge.prose = [
      .init(Language("fr"), ["un deux trois", "un"]),
      .init(Language("zh"), ["月亮"]),
      .init(Language("en"), ["never spoken here"]),
    ]
    let sheet = RunSheet(tour)
    // 11 letters ÷ 4.3 + 1 = 3.6, 2 ÷ 4.3 + 1 = 1.5, 2 + 1.
    #expect(sheet.answerDuration(of: .room(RoomID(0))) == .seconds(8))
    #expect(sheet.answerDuration(of: .room(RoomID(1))) == .seconds(10))
  }

  @Test func `walks between any two stops are known, and there may be none`() {
    var tiny = TinyTour()
    tiny.add(room: 0)
    tiny.add(room: 1)
    tiny.add(room: 1)
    var tour = tiny.tour
    tour.rooms.append(Room(name: "tour", title: LocalizedText("Tour")))
    tour.stops[2].room = RoomID(2)
    let sheet = RunSheet(tour)
    #expect(sheet.walk(from: StopID(0), to: StopID(1))?.duration == .seconds(30))
    #expect(sheet.walk(from: StopID(1), to: StopID(0))?.rooms == [RoomID(1), RoomID(0)])
    #expect(sheet.walk(from: StopID(0), to: StopID(0))?.duration == .zero)
    #expect(sheet.walk(from: StopID(0), to: StopID(2)) == nil)
  }
}
