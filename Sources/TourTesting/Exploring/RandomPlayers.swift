internal import EventSimulation
internal import TourModel
internal import TourRuntime
internal import TourTiming

/// A guide and viewers who do anything at any time, drawn from a seed. What a script's conditions ask for, so late, so
/// many viewers, so many requests, is what they do most; and every other run first pursues one choice of the script, so
/// that every branch and option is come to.
struct RandomPlayers {
  private let tour: Tour
  private let figures: ConditionFigures
  private var random: SplitMix64
  private let temper: Temper
  private var pursuit: ChoicePursuit?
  private var opening: ExploredAct?

  /// What a guide is inclined to.
  private enum Temper: CaseIterable {
    case punctual, late, early, jumping, undoing, dropping, anything
  }

  init(_ tour: Tour, figures: ConditionFigures, seed: UInt64) {
    self.tour = tour
    self.figures = figures
    random = SplitMix64(seed: seed)
    temper = Temper.allCases[random.index(below: Temper.allCases.count)]
    // Seeds that follow each other pursue one choice after another, once through every second time.
    let count = UInt64(figures.choices.count)
    if count > 0, seed / count % 2 == 0 {
      pursuit = ChoicePursuit(figures.choices[Int(seed % count)], in: tour)
    } else if random.index(below: 2) == 0 {
      opening = .goto(stop())
    }
  }

  mutating func scriptLength() -> Int {
    5 + random.index(below: 75) + (pursuit?.longest ?? 0)
  }

  mutating func act(in run: TourRun) -> ExploredAct {
    if let act = opening.take() ?? pursuit?.act(in: run) { return act }
    pursuit = nil
    if case .vote = run.state.activity.kind, random.index(below: 2) == 0 {
      return viewersAct(in: run)
    }
    return switch random.index(below: 10) {
    case 0, 1: viewersAct(in: run)
    case 2, 3, 4: temperAct(in: run)
    default: timeAct(in: run)
    }
  }

  // MARK: Time

  private mutating func timeAct(in run: TourRun) -> ExploredAct {
    switch random.index(below: 8) {
    case 0, 1, 2: .next
    case 3: .wait(toNextChange(in: run))
    case 4: .linger(duration())
    case 5: .done
    default: .wait(duration())
    }
  }

  /// To the moment of the next change, or a little before or after.
  private mutating func toNextChange(in run: TourRun) -> Milliseconds {
    let change = (run.machine.nextChange ?? run.state.now) - run.state.now
    return max(.zero, change + .seconds(random.index(below: 3) - 1))
  }

  private mutating func duration() -> Milliseconds {
    switch random.index(below: 4) {
    case 0: .seconds(1 + random.index(below: 10))
    case 1: .seconds(1 + random.index(below: 90))
    case 2: figures.durations.isEmpty ? .minutes(1) : pick(figures.durations)
    default: .seconds(1 + random.index(below: 600))
    }
  }

  // MARK: The guide

  private mutating func temperAct(in run: TourRun) -> ExploredAct {
    switch temper {
    case .punctual: .next
    case .late: random.index(below: 3) == 0 ? .delay(duration()) : .late(duration())
    case .early: random.index(below: 3) == 0 ? .skip : .done
    case .jumping: jump(in: run)
    case .undoing: random.index(below: 2) == 0 ? .undo : anything(in: run)
    case .dropping: random.index(below: 3) == 0 ? .restore(stop()) : .drop(optionalStop())
    case .anything: anything(in: run)
    }
  }

  private mutating func jump(in run: TourRun) -> ExploredAct {
    switch random.index(below: 4) {
    case 0: .back
    case 1: .again
    case 2: .skip
    default: .goto(stop())
    }
  }

  private mutating func anything(in run: TourRun) -> ExploredAct {
    switch random.index(below: 11) {
    case 0: .late(duration())
    case 1: .delay(duration())
    case 2: .add(duration())
    case 3: .drop(optionalStop())
    case 4: .restore(stop())
    case 5: .answer(1 + random.index(below: run.state.requests.count + 1))
    case 6: .dismiss(1 + random.index(below: run.state.requests.count + 1))
    case 7: place().map(ExploredAct.show) ?? .next
    case 8: place().map(ExploredAct.answerPlace) ?? .next
    case 9: .undo
    default: jump(in: run)
    }
  }

  // MARK: Viewers

  private mutating func viewersAct(in run: TourRun) -> ExploredAct {
    if case .vote = run.state.activity.kind {
      return .vote(
        option: random.index(below: run.state.activity.votes.count + 1),
        count: 1 + random.index(below: 20))
    }
    if !figures.viewers.isEmpty, random.index(below: 3) == 0 {
      return .viewers(max(0, pick(figures.viewers) + random.index(below: 3) - 1))
    }
    if !figures.asked.isEmpty, random.index(below: 2) == 0 {
      let asked = pick(figures.asked)
      return .request(asked.place, count: max(1, asked.count + random.index(below: 3) - 1))
    }
    return .request(
      random.index(below: 5) == 0 ? nil : place(), count: 1 + random.index(below: 9))
  }

  // MARK: Draws

  private mutating func stop() -> StopID { StopID(random.index(below: max(1, tour.stops.count))) }

  private mutating func optionalStop() -> StopID {
    figures.optionalStops.isEmpty ? stop() : pick(figures.optionalStops)
  }

  private mutating func place() -> Place? {
    if tour.details.isEmpty || random.index(below: 4) == 0 {
      return tour.stops.isEmpty ? nil : tour[stop()].place
    }
    return .detail(DetailID(random.index(below: tour.details.count)))
  }

  private mutating func pick<T>(_ list: [T]) -> T { list[random.index(below: list.count)] }
}
