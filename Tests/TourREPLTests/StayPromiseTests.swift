import DetailSearch
import Testing
import TourModel
import TourREPL
import TourRuntime
import TourTiming

/// What `time` promises to who stays so long is what then happens: the rest played as the script has it, and at its shortest.
@Suite struct StayPromiseTests {
  /// A state of the tour, with requests open for stops ahead.
  struct Place: CustomTestStringConvertible {
    let stop: String
    let requests: [String]
    let lateness: StrideThrough<Int>
    /// Steps before the guide is held up.
    var steps = 1

    var testDescription: String { "\(stop), \(requests.joined(separator: ", "))" }
  }

  static let places = [
    Place(
      stop: "odalisque", requests: ["筏", "自由引导人民", "普赛克", "1819年"],
      lateness: stride(from: 0, through: 420, by: 40)),
    Place(
      stop: "odalisque", requests: ["筏", "自由引导人民", "普赛克", "1819年"],
      lateness: stride(from: 315, through: 323, by: 4)),
    Place(stop: "odalisque", requests: [], lateness: stride(from: 0, through: 420, by: 140)),
    Place(
      stop: "sacre", requests: ["筏", "蒙娜丽莎"], lateness: stride(from: 0, through: 720, by: 180)),
    Place(
      stop: "liberte", requests: ["自由引导人民", "普赛克", "蒙娜丽莎"],
      lateness: stride(from: 0, through: 720, by: 180)),
    Place(
      stop: "joconde", requests: ["蒙娜丽莎", "迦拿的婚礼", "岩间圣母"],
      lateness: stride(from: 0, through: 720, by: 120), steps: 3),
    Place(
      stop: "accueil", requests: ["米洛的维纳斯"], lateness: stride(from: 0, through: 240, by: 120)),
  ]

  @Test(arguments: places)
  func `what time promises is what is played`(_ place: Place) throws {
    let tour = try ShippedTour.tour("louvre-2020")
    let asked = place.requests.map { "? \($0)" } + [String](repeating: "next", count: place.steps)
    var bench = RehearsalBench(tour: tour, start: place.stop)
    bench.presentation = Presentation(columns: 400)
    let lates = place.lateness.map { $0 == 0 ? "note on time" : "late \($0)s" }
    let result = try bench.run(asked + lates.flatMap { [$0, "time", "undo"] })
    let offers = result.lines.filter { $0.contains("stay at \(place.stop) ") }
    #expect(offers.count == lates.count)
    // All is undone.
    let base = try TourRun.replay(result.log, on: RunSheet(tour)).machine
    for (lateness, offer) in zip(place.lateness, offers) {
      var machine = base
      if lateness > 0 { _ = machine.handle(.late(.seconds(lateness))) }
      try check(offer, of: machine, "\(place.stop) late \(lateness)s: \(offer)")
    }
  }

  /// - Parameter offer: `stay at odalisque until 10:56:22: 8:32 more; with the rest at its shortest, until 10:57:25`
  private func check(_ offer: String, of machine: TourMachine, _ comment: Comment) throws {
    let moments = offer.matches(of: /until (\d\d):(\d\d):(\d\d)/).map { match in
      Milliseconds.seconds(
        (Int(match.1).map { $0 - 10 } ?? 0) * 3600 + (Int(match.2) ?? 0) * 60
          + (Int(match.3) ?? 0))
    }
    guard let first = moments.first, let last = moments.last else { return }
    let shortest = StayRun(machine, isShortest: true)
    let lost = shortest.broken.union(shortest.cut)
    let isOffered = !offer.contains("no longer than you must")
    if isOffered {
      #expect(StayRun(machine, until: first).broken.subtracting(lost) == [], comment)
    } else {
      let atOnce = StayRun(machine)
      #expect(atOnce.broken.union(atOnce.cut).subtracting(lost) != [], comment)
    }
    #expect(StayRun(machine, until: last, isShortest: true).broken.subtracting(lost) == [], comment)
    if isOffered, last > first {
      let later = StayRun(machine, until: first + .seconds(1))
      #expect(later.broken.union(later.cut).subtracting(lost) != [], comment)
    }
  }
}
