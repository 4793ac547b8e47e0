import Testing
import TourModel

@testable import TourTiming

/// What to drop so that more lines are kept, held against every set, one by one.
@Suite struct FitKeepingLinesTests {
  /// A set of stops that could be dropped, and when the others then begin.
  private struct Candidate {
    let priority: Int
    let end: Milliseconds
    let starts: [StopID: Milliseconds]
  }

  private func candidates(_ ahead: TourAhead) -> [Candidate] {
    let tour = ahead.sheet.tour
    let optional = ahead.stops.filter { tour[$0].optionalPriority != nil }
    return (0..<(1 << optional.count)).map { mask in
      let dropped = optional.indices.filter { mask >> $0 & 1 == 1 }.map { optional[$0] }
      let visits = ahead.shortestVisits(without: Set(dropped))
      return Candidate(
        priority: dropped.reduce(0) { $0 + (tour[$1].optionalPriority ?? 0) },
        end: visits.last?.end ?? ahead.departure,
        starts: Dictionary(uniqueKeysWithValues: visits.map { ($0.stop, $0.start) }))
    }
  }

  /// The latest beginning that keeps the lines of a stop; a `within` aside.
  private func latest(_ id: StopID, _ sheet: RunSheet) -> Milliseconds? {
    var moments = sheet.tour[id].begins.compactMap(\.latest)
    if case .until(let moment) = sheet.tour[id].promise {
      moments.append(moment.time - sheet.lengths[id.index].attainableContent)
    }
    return moments.min()
  }

  @Test func `the least that keeps every line that some set keeps`() {
    var random = RandomTours(seed: 2_016)
    var (found, none) = (0, 0)
    for _ in 0..<400 {
      let sheet = RunSheet(random.tour(stops: random.number(2...9), optional: 60, choices: true))
      let ahead = TourAhead(beginningOf: sheet)
      let target = ahead.shortestEnd() + .seconds(random.number(-20...20))
      let all = candidates(ahead)
      let demanded = ahead.stops.filter { id in
        guard let latest = latest(id, sheet) else { return false }
        return all.contains { ($0.starts[id] ?? latest + .seconds(1)) <= latest }
      }
      let best = all.filter { candidate in
        candidate.end <= target
          && demanded.allSatisfy { id in
            guard let start = candidate.starts[id], let latest = latest(id, sheet) else {
              return true
            }
            return start <= latest
          }
      }.map(\.priority).min()
      let drops = ahead.fitKeepingLines(endingBy: target)
      if let drops {
        found += 1
        #expect(drops.priority == best)
        #expect(drops.broken.count < ahead.brokenLines().count)
      } else {
        none += 1
      }
      if best == nil { #expect(drops == nil) }
    }
    #expect(found > 30 && none > 30)
  }

  @Test func `a line that nothing keeps does not stand in the way of the others`() {
    var tiny = TinyTour()
    let length = DurationRange(exactly: .seconds(60))
    tiny.add(room: 0, .range(length))
    tiny.add(room: 0, .range(length), begins: [.by(Moment(.seconds(30)))])
    tiny.add(room: 0, .range(length), optional: 1)
    tiny.add(room: 0, .range(length), begins: [.by(Moment(.seconds(120)))])
    let ahead = TourAhead(beginningOf: RunSheet(tiny.tour))
    let drops = ahead.fitKeepingLines(endingBy: .seconds(600))
    #expect(drops?.stops == [StopID(2)])
    #expect(drops?.broken == [.init(line: .begins(StopID(1), 0), excess: .seconds(30))])
  }
}
