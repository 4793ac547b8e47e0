internal import TourDiagnostics
internal import TourFiles
internal import TourModel
internal import TourRuntime
internal import TourTiming

/// Plays a generated tour of every kind of step, by `next` and with viewers' requests and votes in between.
struct StepBenchmark {
  let stops: Int
  let rounds: Int

  func run() {
    let result = Analyzer(zones: SystemTimeZones())
      .analyze(SourceText(path: "generated.tour", text: script), files: SystemFiles())
    guard !result.hasErrors else {
      print("the generated tour has errors: \(result.diagnostics.prefix(3).map(\.message))")
      return
    }
    let sheet = RunSheet(result.tour)
    report("by next alone", sheet) { _ in nil }
    report("a request or a vote before each next", sheet) { machine in
      let place = Place.detail(DetailID(machine.state.visits.count % 2))
      return machine.state.activity.votes.isEmpty
        ? .request(text: "?", language: Language("fr"), count: 1, understood: place)
        : .vote(option: 1, count: 1)
    }
  }

  private func report(
    _ name: String, _ sheet: RunSheet, _ event: (TourMachine) -> TourEvent?
  ) {
    var times: [Double] = []
    var steps = 0
    var effects = 0
    for _ in 0..<rounds {
      var machine = TourMachine(sheet, options: RunOptions(answersInWindows: true))
      (steps, effects) = (0, 0)
      let time = ContinuousClock().measure {
        while !machine.isOver {
          if let event = event(machine) {
            effects += machine.handle(event).count
            steps += 1
          }
          effects += machine.handle(.next).count
          steps += machine.stepsBegun.count
        }
      }
      times.append(time / .nanoseconds(1) / Double(max(1, steps)))
    }
    times.sort()
    print(
      "\(name): \(steps) steps, \(effects) effects:",
      "median \(Int(times[times.count / 2])) ns a step, best \(Int(times[0])) ns")
  }

  private var script: String {
    var text = """
      tour generated "Generated"
        speaks fr
        captions en
      room hall "Hall"
        detail dome "La coupole"
          fr> Elle est de verre.
      room salle "Salle"
        to hall 30s
        detail sol "Le sol"

      """
    for index in 0..<stops {
      text += """
        stop \(index % 2 == 0 ? "hall" : "salle") as s\(index) 30s..2m optional 2
          skip when late 90d
          cue "Plan large"
          fr> Bonjour à tous. [pause 2s] Regardez [show \(index % 2 == 0 ? "dome" : "sol")] la lumière.
          en> Good morning. Look at the light.
          guide> Reculer.
          pause 5s
          show hall.dome 10s
          if viewers > 3 and not late 5m
            show salle.sol 10s
          else
            pause 3s
          end if
          questions ..20s limit 2
          vote 10s "Que voir ?"
            option "Un"
              pause 5s
            option "Deux"
              show hall.dome
          end vote

        """
    }
    return text
  }
}
