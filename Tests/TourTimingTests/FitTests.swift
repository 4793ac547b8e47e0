import Testing
import TourModel

@testable import TourTiming

@Suite struct FitTests {
  /// A stop of so many seconds in a room: optional where it has a priority.
  private struct Plain {
    let seconds: Int
    var room = 0
    var priority: Int?
    var begins: [Begins.Rule] = []
  }

  private func ahead(_ stops: [Plain], lasts: Int? = nil) -> TourAhead {
    var tiny = TinyTour()
    for stop in stops {
      tiny.add(
        room: stop.room, .range(DurationRange(exactly: .seconds(stop.seconds))),
        begins: stop.begins, optional: stop.priority)
    }
    if let lasts { tiny.setLasts(shortest: nil, longest: lasts) }
    return TourAhead(beginningOf: RunSheet(tiny.tour))
  }

  private func dropped(_ fit: Fit) -> [Int]? {
    if case .drop(let drops) = fit { drops.stops.map(\.index) } else { nil }
  }

  @Test func `what ends in time needs nothing`() {
    let ahead = ahead([Plain(seconds: 60), Plain(seconds: 60, priority: 1)])
    #expect(ahead.fit(endingBy: .seconds(120)) == .enough(end: .seconds(120)))
  }

  @Test func `dropping saves a stop and the walks to it`() {
    let ahead = ahead([
      Plain(seconds: 60), Plain(seconds: 50, room: 1, priority: 2), Plain(seconds: 40, priority: 3),
      Plain(seconds: 60),
    ])
    // 60 + 30 + 50 + 30 + 40 + 60 = 270; without the second, 160.
    #expect(
      ahead.fit(endingBy: .seconds(170))
        == .drop(
          Fit.Drops(
            stops: [StopID(1)], priority: 2, leastPriority: 2, end: .seconds(160),
            saved: .seconds(110), broken: [])))
    #expect(dropped(ahead.fit(endingBy: .seconds(230))) == [1])
    #expect(dropped(ahead.fit(endingBy: .seconds(120))) == [1, 2])
  }

  @Test func `priority first, then the fewest, then the later`() {
    let stops = [
      Plain(seconds: 60, priority: 2), Plain(seconds: 30, priority: 1),
      Plain(seconds: 30, priority: 1), Plain(seconds: 60, priority: 2),
    ]
    #expect(dropped(ahead(stops).fit(endingBy: .seconds(150))) == [2])
    #expect(dropped(ahead(stops).fit(endingBy: .seconds(120))) == [3])
    #expect(dropped(ahead(stops).fit(endingBy: .seconds(90))) == [2, 3])
  }

  @Test func `a dropped stop takes its wait with it, a wait that stays takes up what is saved`() {
    let wait = [
      Plain(seconds: 60), Plain(seconds: 10, priority: 1, begins: [.after(Moment(.seconds(200)))]),
      Plain(seconds: 10, priority: 5), Plain(seconds: 10),
    ]
    #expect(dropped(ahead(wait).fit(endingBy: .seconds(100))) == [1])
    let stays = [
      Plain(seconds: 60, priority: 1), Plain(seconds: 60, begins: [.after(Moment(.seconds(60)))]),
      Plain(seconds: 30, priority: 9),
    ]
    #expect(dropped(ahead(stays).fit(endingBy: .seconds(140))) == [2])
  }

  @Test func `by how much it can't be`() {
    let ahead = ahead([Plain(seconds: 60), Plain(seconds: 30, priority: 1), Plain(seconds: 60)])
    #expect(
      ahead.fit(endingBy: .seconds(100))
        == .impossible(end: .seconds(120), missing: .seconds(20), dropping: [StopID(1)]))
  }

  @Test func `what breaks all the same is told; a within of a dropped stop falls out`() {
    let ahead = ahead(
      [
        Plain(seconds: 100), Plain(seconds: 30, priority: 1),
        Plain(
          seconds: 60, begins: [.by(Moment(.seconds(90))), .within(.seconds(1), of: StopID(1))]),
      ], lasts: 150)
    guard case .drop(let drops) = ahead.fit(endingBy: .seconds(160)) else {
      Issue.record("nothing dropped")
      return
    }
    #expect(
      drops.broken == [
        .init(line: .begins(StopID(2), 0), excess: .seconds(10)),
        .init(line: .lasts, excess: .seconds(10)),
      ])
  }

  @Test func `too many steps give a set that suffices and a bound`() {
    let stops = (0..<14).map { Plain(seconds: 10 + 7 * $0 % 13, priority: 1 + 5 * $0 % 9) }
    let ahead = ahead(stops)
    let target = Milliseconds.seconds(100)
    var search = FitSearch(ahead, target: target, mostSteps: 40)
    let found = search.best()
    let exact = ahead.fit(endingBy: target)
    let end = ahead.shortestEnd(without: Set(found.dropped))
    #expect(end <= target)
    guard case .drop(let best) = exact else {
      Issue.record("nothing dropped")
      return
    }
    #expect(best.isProved)
    #expect(found.leastPriority <= best.priority && best.priority <= found.priority)
    #expect(found.leastPriority < found.priority)
  }

  @Test func `with eighteen optional stops, at every depth, as brute force finds it`() {
    let ahead = ahead(
      (0..<18).map {
        Plain(seconds: 20 + $0 * 37 % 61, room: $0 % 3 == 0 ? 1 : 0, priority: 1 + $0 * 7 % 9)
      })
    let plain = PlainFit(ahead)
    let end = ahead.shortestEnd().rawValue
    for percent in [90, 75, 50, 25, 10] {
      let target = end * percent / 100
      #expect(
        dropped(ahead.fit(endingBy: Milliseconds(rawValue: target)))
          == plain.best(endingBy: target)?.map(\.index))
    }
  }

  @Test func `eighteen optional stops with walks, waits, hard-outs, windows, votes and branches`() {
    var random = RandomTours(seed: 2_020)
    var drops = 0
    for _ in 0..<6 {
      let tour = random.tour(stops: 18, optional: 100, choices: true)
      let ahead = TourAhead(beginningOf: RunSheet(tour))
      let plain = PlainFit(ahead)
      let (least, most) = (plain.leastEnd ?? 0, ahead.shortestEnd().rawValue)
      for percent in [5, 30, 60, 90] {
        let target = least + (most - least) * percent / 100
        let best = plain.best(endingBy: target)
        switch ahead.fit(endingBy: Milliseconds(rawValue: target)) {
        case .enough: #expect(best == [])
        case .impossible: #expect(best == nil)
        case .drop(let found):
          drops += 1
          #expect(found.isProved)
          #expect(found.stops == best)
        }
      }
    }
    #expect(drops > 12)
  }

  @Test func `the exact optimum, as brute force finds it`() {
    var random = RandomTours(seed: 1_991)
    var answers = [0, 0, 0]
    for round in 0..<250 {
      let stops = round % 10 == 0 ? 14 : random.number(1...9)
      let tour = random.tour(stops: stops, optional: 70, gaps: 15, choices: round % 2 == 0)
      let sheet = RunSheet(tour)
      let begun = round % 3 == 0 && stops > 1
      let ahead =
        begun
        ? TourAhead(
          sheet, last: StopID(0), departure: .seconds(random.number(0...60)),
          arrival: random.number(0...1) == 0 ? .seconds(random.number(60...90)) : nil,
          stops: Array(tour.stopIDs.dropFirst()))
        : TourAhead(beginningOf: sheet)
      let end = ahead.shortestEnd().roundedSeconds
      let target = Milliseconds.seconds(random.number(max(0, end / 2)...end + 5))
      let fit = ahead.fit(endingBy: target)
      switch fit {
      case .enough: answers[0] += 1
      case .drop(let drops):
        answers[1] += 1
        let best = PlainFit(ahead).best(endingBy: target.rawValue)
        #expect(drops.stops == best)
        #expect(drops.isProved)
      case .impossible(let end, _, let dropping):
        answers[2] += 1
        let plain = PlainFit(ahead)
        let best = plain.best(endingBy: target.rawValue)
        #expect(best == nil)
        let ends = [plain.leastEnd, plain.end(without: Set(dropping))]
        #expect(ends == [end.rawValue, end.rawValue])
      }
    }
    #expect(answers.allSatisfy { $0 > 20 }, "\(answers)")
  }
}
