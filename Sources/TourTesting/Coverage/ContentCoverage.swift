public import TourDiagnostics
public import TourModel
internal import TourRuntime

/// How much of a script's content the runs of tests have reached: every spoken paragraph, both sides of every `if`,
/// every option of a vote, and every detail of what the tour visits or shows.
///
/// A detail counts as reached when it is shown, or when a viewer's request is understood as it.
public struct ContentCoverage: Sendable {
  /// All that can be reached, in the order of the script.
  public let items: [Item]
  private var reach = ScriptReach()

  public enum Kind: String, CaseIterable, Sendable {
    case paragraph, branch, option, detail
  }

  public struct Item: Sendable, Equatable {
    public let kind: Kind
    /// What the item is, in words that quote the script: never print it raw.
    public let text: String
    /// The line of the item; nil for a detail, which is found by its name.
    public let span: SourceSpan?
    let target: Target

    enum Target: Equatable, Sendable {
      case paragraph(StepID)
      case branch(StepID, isThen: Bool)
      case option(StepID, index: Int)
      case detail(DetailID)
    }
  }

  /// The coverage of a tour of which nothing has been reached.
  public init(_ tour: Tour) {
    var list = CoverageList(tour: tour)
    list.build()
    items = list.items
  }

  /// The items that no run has reached.
  public var missed: [Item] { items.filter { !isReached($0) } }

  public func count(_ kind: Kind) -> (reached: Int, all: Int) {
    let all = items.filter { $0.kind == kind }
    return (all.count(where: isReached), all.count)
  }

  /// The share of items that were reached, rounded down, so that 100 means all; 100 where there is
  /// nothing to reach.
  public var percent: Int {
    items.isEmpty ? 100 : items.count(where: isReached) * 100 / items.count
  }

  public func isReached(_ item: Item) -> Bool {
    switch item.target {
    case .paragraph(let step): reach.spoken.contains(step)
    case .branch(let step, let isThen): reach.sides.contains(.init(step: step, isThen: isThen))
    case .option(let step, let index): reach.options.contains(.init(step: step, index: index))
    case .detail(let id): reach.places.contains(.detail(id))
    }
  }

  mutating func add(_ record: RunRecord) {
    for case .effect(let effect) in record.entries { note(effect.kind) }
    for request in record.requests.values {
      if let place = request.understood { reach.noteRequest(for: place) }
    }
  }

  mutating func note(_ effect: TourEffect.Kind) { reach.note(effect) }
}

extension ContentCoverage.Kind {
  package var plural: String {
    switch self {
    case .paragraph: "paragraphs"
    case .branch: "branches"
    case .option: "options"
    case .detail: "details"
    }
  }
}
