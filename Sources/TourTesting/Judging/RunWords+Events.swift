internal import TourModel
internal import TourRuntime

extension RunWords {
  /// A line of a test, as the language has it, without its `at`.
  func event(_ event: TestBlock.Event) -> String {
    switch event {
    case .viewers(let count): "viewers \(count)"
    case .request(let language, let text, let times, _):
      "viewer \(language) “\(text)”\(self.times(times))"
    case .vote(let label, let times): "vote “\(label)”\(self.times(times))"
    case .late(let duration): "guide late \(duration)"
    case .delay(let duration): "guide delay \(duration)"
    case .add(let duration): "guide add \(duration)"
    case .skip: "guide skip"
    case .drop(let stop): "guide drop \(tour[stop].name)"
    case .restore(let stop): "guide restore \(tour[stop].name)"
    case .goto(let stop): "guide goto \(tour[stop].name)"
    case .answer(let place): "guide answer \(tour.name(of: place))"
    }
  }

  private func times(_ count: Int) -> String { count == 1 ? "" : " times \(count)" }

  func refusal(_ refusal: Refusal) -> String {
    switch refusal {
    case .tourIsOver: "the tour was over"
    case .clockWouldGoBack, .nothingBefore: "the clock does not go back"
    case .noStopIsRunning: "no stop was running"
    case .noSuchStop, .noSuchPlace: "there is no such place"
    case .noSuchRequest, .requestIsClosed, .nothingToAnswer: "there was nothing to answer"
    case .noVoteIsOpen: "no vote was open"
    case .noSuchOption(_, let count): "the vote has \(counted(count, "option"))"
    case .cannotDrop(let stop, let obstacle): "`\(tour[stop].name)` \(self.obstacle(obstacle))"
    case .notDropped(let stop): "`\(tour[stop].name)` had not been dropped"
    case .isPast(let stop): "`\(tour[stop].name)` was past"
    case .noWay(let from, let to): "there is no way from `\(tour[from].name)` to `\(tour[to].name)`"
    case .outOfRange: "its number is out of range"
    case .tooManySteps(let count): "more than \(count) steps would have been played at once"
    }
  }

  private func obstacle(_ obstacle: Refusal.DropObstacle) -> String {
    switch obstacle {
    case .isNotOptional: "is not optional"
    case .isRunning: "was running"
    case .isPast: "was past"
    case .isDroppedAlready: "had been dropped already"
    }
  }
}
