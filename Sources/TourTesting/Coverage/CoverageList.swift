internal import TourDiagnostics
internal import TourModel

/// Gathers all that a tour has to be reached.
struct CoverageList {
  let tour: Tour
  private(set) var items: [ContentCoverage.Item] = []
  /// Rooms, works and details that the itinerary visits or shows.
  private var places: Set<Place> = []

  init(tour: Tour) { self.tour = tour }

  mutating func build() {
    for stop in tour.stops {
      places.insert(stop.place)
      places.insert(.room(stop.room))
      for step in stop.steps { add(step, at: stop.name) }
    }
    addDetails()
  }

  private mutating func add(_ step: Step, at stop: String) {
    switch step.action {
    case .speak(let paragraph): add(paragraph, of: step, at: stop)
    case .show(let place, _): places.insert(place)
    case .branch(_, let then, let otherwise): addBranch(step, then, otherwise, at: stop)
    case .vote(let vote): add(vote, of: step, at: stop)
    case .note, .cue, .pause, .questions: break
    }
  }

  private mutating func add(_ paragraph: Paragraph, of step: Step, at stop: String) {
    items.append(
      ContentCoverage.Item(
        kind: .paragraph, text: "\(paragraph.language)> \(paragraph.text.excerpt)", span: step.span,
        target: .paragraph(step.id)))
    for case .show(let place) in paragraph.pieces { places.insert(place) }
  }

  private mutating func addBranch(
    _ step: Step, _ then: [Step], _ otherwise: [Step], at stop: String
  ) {
    for (isThen, verdict) in [(true, "never held"), (false, "never failed")] {
      items.append(
        ContentCoverage.Item(
          kind: .branch, text: "this `if` at `\(stop)` \(verdict)", span: step.span,
          target: .branch(step.id, isThen: isThen)))
    }
    for inner in then + otherwise { add(inner, at: stop) }
  }

  private mutating func add(_ vote: Vote, of step: Step, at stop: String) {
    for (index, option) in vote.options.enumerated() {
      items.append(
        ContentCoverage.Item(
          kind: .option, text: "the option “\(option.label.plain)” of this vote at `\(stop)`",
          span: step.span, target: .option(step.id, index: index)))
      for inner in option.steps { add(inner, at: stop) }
    }
  }

  /// A collection may hold works that this tour does not visit: their details are not its content.
  private mutating func addDetails() {
    for (index, detail) in tour.details.enumerated() {
      let id = DetailID(index)
      guard places.contains(detail.owner) || places.contains(.detail(id)) else { continue }
      items.append(
        ContentCoverage.Item(
          kind: .detail, text: "`\(tour.name(of: .detail(id)))`", span: nil, target: .detail(id)))
    }
  }
}
