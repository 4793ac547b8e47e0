import Testing
import TourModel

@Suite struct ItineraryStepTests {
  private func steps(_ script: ItineraryScript) -> [Step] { script.tour.stops.first?.steps ?? [] }

  @Test func `steps are numbered in file order, a branch before what is in it`() {
    let script = ItineraryScript.tour(
      """
      stop hall
        pause 1s
        if late 1m
          pause 2s
        else
          pause 3s
        end if
        vote 45s "Quoi ?", zh "什么？"
          option "A", zh "甲"
            pause 4s
          option "B", zh "乙"
            pause 5s
        end vote
        pause 6s
      stop salle
        pause 7s
      """)
    #expect(script.found == [])
    var numbers: [Int: Int] = [:]
    func walk(_ steps: [Step]) {
      for step in steps {
        switch step.action {
        case .pause(let time): numbers[step.id.index] = time.roundedSeconds
        case .branch(_, let then, let otherwise):
          numbers[step.id.index] = 100
          walk(then)
          walk(otherwise)
        case .vote(let vote):
          numbers[step.id.index] = 200
          for option in vote.options { walk(option.steps) }
        default: break
        }
      }
    }
    for stop in script.tour.stops { walk(stop.steps) }
    #expect(numbers == [0: 1, 1: 100, 2: 2, 3: 3, 4: 200, 5: 4, 6: 5, 7: 6, 8: 7])
    #expect(script.tour.stepCount == 9)
  }

  @Test func `every kind of step is read`() {
    let script = ItineraryScript.stop(
      """
        cue "Plan large"
        pause 10s
        show reflet 30s
        show hall.coupole
        show hall
        questions 1m limit 20
        questions ..30s
        questions 1m..2m
        guide> Reculer
        guide> d'un pas
      """)
    #expect(script.found == [])
    #expect(
      steps(script).map(\.action) == [
        .cue("Plan large"), .pause(.seconds(10)), .show(.detail(DetailID(1)), .seconds(30)),
        .show(.detail(DetailID(0)), nil), .show(.room(RoomID(0)), nil),
        .questions(Questions(shortest: .minutes(1), longest: .minutes(1), limit: 20)),
        .questions(Questions(shortest: .zero, longest: .seconds(30))),
        .questions(Questions(shortest: .minutes(1), longest: .minutes(2))),
        .note("Reculer d'un pas"),
      ])
  }

  @Test(arguments: [
    ("show reflt", "T0211", "reflt"), ("show lavacourt.cie", "T0213", "cie"),
    ("questions 1m..", "T0268", "1m.."), ("questions 1m limit 0", "T0261", "0"),
    ("questions 1m limit 1.5", "T0255", "1.5"),
    (
      "vote 45s\n  option \"A\"\n  option \"B\", fr \"A\"\n  end vote", "T0275",
      "option \"B\", fr \"A\""
    ),
    ("vote 45s \"\"\n  option \"A\"\n  end vote", "T0259", "\"\""),
    ("vote 45s\n  option \"A\", fr \"a\", fr \"b\"\n  end vote", "T0258", "fr"),
    ("if asked nowhere > 3\n  pause 1s\n  end if", "T0211", "nowhere"),
    ("pause 401d", "T0250", "401d"),
  ])
  func `a mistake in a step is reported once, at its place`(
    lines: String, code: String, text: String
  ) {
    let script = ItineraryScript.stop("  \(lines)\n  pause 1s\n")
    #expect(script.codes == [code])
    #expect(script.foundText == text)
  }

  @Test func `a step that is wrong leaves no gap in the numbers`() {
    let script = ItineraryScript.stop(
      "  pause 401d\n  if asked nowhere > 3\n    pause 1s\n  end if\n  pause 2s\n")
    #expect(steps(script).map(\.id) == [StepID(0)])
    #expect(steps(script).map(\.action) == [.pause(.seconds(2))])
    #expect(script.tour.stepCount == 1)
  }

  @Test func `an if in which nothing happens is reported, a branch that is left empty is not`() {
    #expect(ItineraryScript.stop("  if late 1m\n  end if\n").found == ["T0276 14:3"])
    #expect(ItineraryScript.stop("  if late 1m\n  else\n  end if\n").found == ["T0276 14:3"])
    #expect(ItineraryScript.stop("  if late 1m\n  else\n  pause 1s\n  end if\n").found == [])
  }
}
