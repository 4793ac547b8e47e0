import Testing
import TourModel

@testable import TourTiming

@Suite struct ScheduleTests {
  private func schedule(_ build: (inout TinyTour) -> Void) -> Schedule {
    var tiny = TinyTour()
    build(&tiny)
    return Schedule(RunSheet(tiny.tour))
  }

  private func range(_ shortest: Int?, _ longest: Int?) -> Stop.Promise {
    .range(
      DurationRange(
        shortest: shortest.map(Milliseconds.seconds), longest: longest.map(Milliseconds.seconds)))
  }

  private func seconds(_ windows: [Schedule.Window]) -> [[Int?]] {
    windows.map { window in
      [window.earliestStart, window.latestStart, window.earliestEnd, window.latestEnd]
        .map { $0?.roundedSeconds }
    }
  }

  @Test func `ranges and walks add up to windows`() {
    let schedule = schedule { tiny in
      tiny.add(range(60, 120))
      tiny.add(room: 1, range(60, 90))
      tiny.setLasts(shortest: nil, longest: 230)
    }
    // 60 + 30 of walk + 60 = 150 at the shortest; 230 − 60 is the latest start of the second.
    #expect(seconds(schedule.windows) == [[0, 0, 60, 120], [90, 150, 150, 230]])
    #expect(schedule.conflict == nil)
  }

  @Test func `a wait may lengthen the way before it, and nothing else does`() {
    let schedule = schedule { tiny in
      tiny.add(range(60, 60))
      tiny.add(room: 1, range(10, 10), begins: [.after(Moment(.seconds(200)))])
      tiny.add(room: 0, range(10, nil))
    }
    #expect(
      seconds(schedule.windows) == [
        [0, 0, 60, 60], [200, nil, 210, nil], [240, nil, 250, nil],
      ])
  }

  @Test func `a begins within, after a wait, makes the guide linger before`() {
    let schedule = schedule { tiny in
      tiny.add(range(60, 300))
      tiny.add(
        room: 1, range(10, 10),
        begins: [.within(.seconds(60), of: StopID(0)), .after(Moment(.seconds(240)))])
    }
    #expect(seconds(schedule.windows) == [[0, 0, 180, 300], [240, 360, 250, 370]])
  }

  @Test func `a hard-out ends at its moment and begins by then`() {
    let schedule = schedule { tiny in
      tiny.add(range(60, nil))
      tiny.add(.until(Moment(.seconds(100))))
      tiny.add(range(5, 10))
    }
    #expect(
      seconds(schedule.windows) == [[0, 0, 60, 100], [60, 100, 100, 100], [100, 100, 105, 110]])
  }

  @Test func `a hard-out that the shortest run misses takes no time`() {
    let schedule = schedule { tiny in
      tiny.add(range(60, 60))
      tiny.add(.until(Moment(.seconds(50))))
      tiny.add(range(5, 5))
    }
    #expect(seconds(schedule.windows) == [[0, 0, 60, 60], [60, 60, 60, 60], [60, 60, 65, 65]])
  }

  @Test func `too long before a begins: the stops that do it, the walk, and what is missing`() {
    let schedule = schedule { tiny in
      tiny.add(range(480, 600))
      tiny.add(room: 1, range(5, nil))
      tiny.add(range(360, nil))
      tiny.add(room: 1, range(1, 1), begins: [.by(Moment(.seconds(800)))])
    }
    // 480 + 360 + 3 walks of 30 = 930; the 5 s are not needed to pass 800.
    #expect(
      schedule.conflict
        == ScheduleConflict(
          parts: [
            .init(line: .stop(StopID(0)), demand: .atLeast(.seconds(480))),
            .init(line: .stop(StopID(2)), demand: .atLeast(.seconds(360))),
            .init(line: .begins(StopID(3), 0), demand: .notAfter(.seconds(800))),
          ], missing: .seconds(130), missingInAll: .seconds(135), walks: .seconds(90)))
    #expect(schedule.windows.isEmpty)
  }

  @Test func `too short for lasts: every stop that can't be longer is needed`() {
    let schedule = schedule { tiny in
      tiny.add(range(10, 20))
      tiny.add(room: 1, range(10, 30))
      tiny.setLasts(shortest: 100, longest: nil)
    }
    #expect(schedule.conflict?.lines == [.lasts, .stop(StopID(0)), .stop(StopID(1))])
    #expect(schedule.conflict?.missing == .seconds(20))
  }

  @Test func `a hard-out before a begins: two lines suffice`() {
    let schedule = schedule { tiny in
      tiny.add(range(10, 20))
      tiny.add(.until(Moment(.seconds(100))))
      tiny.add(room: 1, range(1, nil), begins: [.by(Moment(.seconds(110)))])
    }
    #expect(schedule.conflict?.lines == [.stop(StopID(1)), .begins(StopID(2), 0)])
    #expect(schedule.conflict?.missing == .seconds(20))
  }

  @Test func `a begins within that the way alone breaks needs no other line`() {
    let schedule = schedule { tiny in
      tiny.add(range(10, 20))
      tiny.add(
        room: 1, range(1, nil), begins: [.within(.seconds(20), of: StopID(0))])
    }
    #expect(schedule.conflict?.lines == [.begins(StopID(1), 0)])
    #expect(schedule.conflict?.missing == .seconds(10))
  }

  @Test func `branches, votes and windows go from their shortest to their longest`() {
    let length = { (build: (inout TinyTour) -> [Step]) -> StopLength in
      var tiny = TinyTour()
      tiny.add(.content, build)
      return RunSheet(tiny.tour).lengths[0]
    }
    let branch = length { tiny in
      [
        tiny.pause(10),
        tiny.step { tiny in
          .branch(
            Condition(checks: [.init(.late(.seconds(60)))]), then: [tiny.pause(5)], otherwise: [])
        },
      ]
    }
    #expect(branch.shortest == .seconds(10) && branch.longest == .seconds(15))
    let vote = length { tiny in
      [
        tiny.step { tiny in
          .vote(
            Vote(
              duration: .seconds(20), question: nil,
              options: [7, 3, 9].map {
                Vote.Option(label: LocalizedText("x"), steps: [tiny.pause($0)])
              }))
        }
      ]
    }
    #expect(vote.shortest == .seconds(23) && vote.longest == .seconds(29))
    let window = length { tiny in
      [tiny.step { _ in .questions(Questions(shortest: .seconds(5), longest: .seconds(40))) }]
    }
    #expect(window.content == .seconds(5) ... .seconds(40))
  }

  @Test func `ten thousand stops with a thousand constraints across them have windows`() {
    let schedule = schedule { tiny in
      for index in 0..<10_000 {
        let within = Begins.Rule.within(.seconds(95), of: StopID(max(0, index - 9)))
        tiny.add(range(10, 20), begins: index % 10 == 9 ? [within] : [])
      }
    }
    #expect(schedule.windows.count == 10_000)
    #expect(schedule.windows.last?.earliestEnd == .seconds(100_000))
    // Eight stops between, 95 s at most from the end of the first to the start of the last of ten.
    #expect(schedule.windows[9].latestStart == .seconds(20 + 95))
    #expect(schedule.conflict == nil)
  }
}
