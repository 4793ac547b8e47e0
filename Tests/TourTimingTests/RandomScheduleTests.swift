import Testing
import TourModel
import TourTiming

@Suite struct RandomScheduleTests {
  @Test func `windows and conflicts are those of the network written plainly`() {
    var random = RandomTours(seed: 20_160_915)
    var (consistent, conflicting) = (0, 0)
    for _ in 0..<1200 {
      let sheet = RunSheet(random.tour(stops: random.number(1...9)))
      let plain = PlainNetwork(sheet)
      let schedule = Schedule(sheet)
      let isConsistent = plain.isConsistent
      #expect(isConsistent == (schedule.conflict == nil))
      guard let conflict = schedule.conflict else {
        consistent += 1
        for (index, window) in schedule.windows.enumerated() {
          let (start, end) = (2 * index + 1, 2 * index + 2)
          let expected = [
            plain.earliest(start), plain.latest(start), plain.earliest(end), plain.latest(end),
          ]
          let found = [
            window.earliestStart, window.latestStart, window.earliestEnd, window.latestEnd,
          ]
          #expect(found.map { $0?.rawValue } == expected)
        }
        continue
      }
      conflicting += 1
      check(conflict, in: sheet)
    }
    // Both kinds are common.
    #expect(min(consistent, conflicting) > 300)
  }

  private func check(_ conflict: ScheduleConflict, in sheet: RunSheet) {
    let lines = Set(conflict.lines)
    let holds = PlainNetwork(sheet, only: lines.contains).isConsistent
    #expect(!holds)
    for line in lines {
      let rest = lines.subtracting([line])
      let isNeeded = PlainNetwork(sheet, only: rest.contains).isConsistent
      #expect(isNeeded, "\(line)")
    }
    let givers = lines.filter { line in
      if case .stop(let id) = line, case .range = sheet.tour[id].promise { return false }
      if case .stop(let id) = line, case .content = sheet.tour[id].promise { return false }
      return true
    }
    let little = Milliseconds(rawValue: 1)
    let suffices = givers.contains { line in
      PlainNetwork(sheet, only: lines.contains, eased: line, by: conflict.missing).isConsistent
    }
    let lessSuffices = givers.contains { line in
      PlainNetwork(sheet, only: lines.contains, eased: line, by: conflict.missing - little)
        .isConsistent
    }
    #expect(suffices && !lessSuffices)
  }
}
