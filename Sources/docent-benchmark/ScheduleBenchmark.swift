internal import TourDiagnostics
internal import TourModel
internal import TourRuntime
internal import TourTiming

/// The network of a long tour, the windows after an event, and what to drop of sixty optional stops.
struct ScheduleBenchmark {
  let rounds: Int

  func run() {
    let long = RunSheet(tour(stops: 10_000, every: 10))
    var windows = 0
    report("10,000 stops, 1,000 constraints across them: windows") {
      windows = Schedule(long).windows.count
    }
    var broken = tour(stops: 10_000, every: 10)
    broken.lasts = DurationRange(shortest: nil, longest: .seconds(99_000))
    let brokenSheet = RunSheet(broken)
    var lines = 0
    report("the same with a conflict of nearly all lines") {
      lines = Schedule(brokenSheet).conflict?.lines.count ?? 0
    }
    let thousand = RunSheet(tour(stops: 1000, every: 10))
    let ahead = TourAhead(
      thousand, last: StopID(0), departure: .seconds(15),
      stops: Array(thousand.tour.stopIDs.dropFirst()))
    var latest: Milliseconds?
    report("1,000 stops: how long the guide may stay") { latest = ahead.latestDeparture }
    print("  \(windows) windows, \(lines) lines, \(latest.map { "\($0)" } ?? "no limit")")
    windowsAfterEvent(thousand)
    fit()
  }

  /// All that a guide is told after an event: it happens in the first stop, so that all others are ahead.
  private func windowsAfterEvent(_ sheet: RunSheet) {
    report("1,000 stops: the windows of all, at the earliest and at the latest") {
      _ = Schedule(sheet).windows.count
    }
    var begun = TourMachine(sheet)
    _ = begun.handle(.next)
    var (visits, stay) = (0, Milliseconds?.none)
    report("1,000 stops: an event, then how long to stay and when each stop begins and ends") {
      var machine = begun
      _ = machine.handle(.late(.seconds(3)))
      stay = machine.stayLimit()?.latestEnd
      visits = machine.expected().visits.count
    }
    print("  \(visits) visits, stay until \(stay.map { "\($0)" } ?? "no limit")")
  }

  private func fit() {
    let sixty = TourAhead(beginningOf: RunSheet(optionalTour))
    let end = sixty.shortestEnd().rawValue
    for percent in [95, 75, 50, 25] {
      let target = Milliseconds(rawValue: end * percent / 100)
      var fit = sixty.fit(endingBy: target)
      report("fit, 60 optional stops, \(percent) % of the time") {
        fit = sixty.fit(endingBy: target)
      }
      if case .drop(let drops) = fit {
        print(
          "  drops \(drops.stops.count) of priority \(drops.priority), proved: \(drops.isProved)")
      }
    }
  }

  private func report(_ name: String, _ work: () -> Void) {
    var times: [Double] = []
    for _ in 0..<rounds { times.append(ContinuousClock().measure(work) / .milliseconds(1)) }
    times.sort()
    func two(_ time: Double) -> Double { (time * 1000).rounded() / 1000 }
    print("\(name): median \(two(times[times.count / 2])) ms, best \(two(times[0])) ms")
  }

  private static let span = SourceSpan(source: .root, range: 0..<0)

  /// Two rooms, stops of 10 s to 20 s; one in so many begins within a time of an earlier one.
  private func tour(stops: Int, every step: Int) -> Tour {
    var tour = Tour()
    tour.rooms = [Room(name: "hall", title: LocalizedText("Hall"))]
    tour.stops = (0..<stops).map { index in
      let isBound = index % step == step - 1
      let rule = Begins.Rule.within(.seconds(95), of: StopID(max(0, index - step + 1)))
      return Stop(
        name: "s\(index)", place: .room(RoomID(0)), room: RoomID(0),
        promise: .range(DurationRange(shortest: .seconds(10), longest: .seconds(20))),
        header: Self.span, begins: isBound ? [Begins(rule, span: Self.span)] : [])
    }
    return tour
  }

  /// Sixty stops of uneven lengths and priorities in twelve rooms around a hall.
  private var optionalTour: Tour {
    var tour = Tour()
    tour.rooms =
      [Room(name: "hall", title: LocalizedText("Hall"))]
      + (1...12).map { index in
        let way = Way(room: RoomID(0), duration: .seconds(10 + 7 * index % 31))
        return Room(name: "r\(index)", title: LocalizedText("R"), ways: [way])
      }
    tour.stops = (0..<60).map { index in
      let room = RoomID(1 + index * 5 % 12)
      return Stop(
        name: "s\(index)", place: .room(room), room: room,
        promise: .range(DurationRange(exactly: .seconds(60 + index * 37 % 181))),
        header: Self.span, optionalPriority: 1 + index * 7 % 9)
    }
    return tour
  }
}
