import Testing
import TourModel
import TourTiming

@Suite struct PlanTests {
  private func plan(_ build: (inout TinyTour) -> Void) -> Plan {
    var tiny = TinyTour()
    build(&tiny)
    return RunSheet(tiny.tour).plan
  }

  @Test func `walks, waits and holds add up`() {
    let plan = plan { tiny in
      tiny.add(.range(DurationRange(shortest: .seconds(40), longest: nil))) { [$0.pause(10)] }
      tiny.add(room: 1, begins: [.after(Moment(.seconds(90)))]) { [$0.pause(5)] }
      tiny.add(room: 1, begins: [.by(Moment(.seconds(1)))])
    }
    #expect(
      plan.stops == [
        .init(start: .zero, end: .seconds(40), walk: .zero, wait: .zero, content: .seconds(10)),
        .init(
          start: .seconds(90), end: .seconds(95), walk: .seconds(30), wait: .seconds(20),
          content: .seconds(5)),
        .init(start: .seconds(95), end: .seconds(95), walk: .zero, wait: .zero, content: .zero),
      ])
    #expect(plan.end == .seconds(95))
    #expect(plan.stepStarts == [.zero, .seconds(90)])
  }

  @Test func `branches are judged with nobody late, asking or watching, both are timed`() {
    let later = Condition(checks: [.init(.after(Moment(.seconds(10))))])
    let late = Condition(checks: [.init(.late(.seconds(1)))])
    let few = Condition(checks: [
      .init(.viewers(.less, 5)), .init(.late(.seconds(9)), isNegated: true),
    ])
    for (condition, end) in [(later, 31), (late, 12), (few, 31)] {
      let plan = plan { tiny in
        tiny.add { tiny in
          [
            tiny.pause(10),
            tiny.step { .branch(condition, then: [$0.pause(20)], otherwise: [$0.pause(1)]) },
            tiny.pause(1),
          ]
        }
      }
      #expect(plan.end == .seconds(end))
      #expect(plan.stepStarts.prefix(4) == [.zero, .seconds(10), .seconds(10), .seconds(10)])
      #expect(plan.stepStarts.last == .seconds(end - 1))
    }
  }

  @Test func `options are timed after the voting time, the first is planned`() {
    let plan = plan { tiny in
      tiny.add { tiny in
        [
          tiny.step { tiny in
            .vote(
              Vote(
                duration: .seconds(45), question: nil,
                options: [10, 20].map {
                  Vote.Option(label: LocalizedText("x"), steps: [tiny.pause($0)])
                }))
          }, tiny.pause(1),
        ]
      }
    }
    #expect(plan.stepStarts == [.zero, .seconds(45), .seconds(45), .seconds(55)])
    #expect(plan.end == .seconds(56))
  }

  @Test func `a window is planned at its shortest`() {
    let plan = plan { tiny in
      tiny.add { tiny in
        [
          tiny.step { _ in .questions(Questions(shortest: .seconds(5), longest: .seconds(60))) },
          tiny.pause(1),
        ]
      }
    }
    #expect(plan.stepStarts == [.zero, .seconds(5)])
  }

  @Test
  func
    `a hard-out ends at its moment, what it cuts has that moment, reached late it takes no time`()
  {
    let plan = plan { tiny in
      tiny.add(.until(Moment(.seconds(15)))) { [$0.pause(10), $0.pause(10), $0.pause(10)] }
      tiny.add(.until(Moment(.seconds(14)))) { [$0.pause(10)] }
      tiny.add(.until(Moment(.seconds(50)))) { [$0.pause(10)] }
    }
    #expect(plan.stops.map(\.end) == [.seconds(15), .seconds(15), .seconds(50)])
    #expect(plan.stops.map(\.content) == [.seconds(30), .seconds(10), .seconds(10)])
    #expect(
      plan.stepStarts == [.zero, .seconds(10), .seconds(15), .seconds(15), .seconds(15)])
  }
}
