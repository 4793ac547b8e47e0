internal import TourDiagnostics
internal import TourSyntax

/// Reads one stop: its header, its settings, its steps.
struct StopReader {
  private let context: AnalysisContext
  private let declaration: StopDeclaration
  private var steps: StepReader

  /// - Parameter firstStep: the index of the first ``StepID`` that is free.
  init(_ context: AnalysisContext, _ declaration: StopDeclaration, firstStep: Int) {
    self.context = context
    self.declaration = declaration
    let languages = StopLanguages(context.tour, declaration.node)
    steps = StepReader(
      context, scope: declaration.scope, languages: languages, firstStep: firstStep)
  }

  /// The first ``StepID`` that is free after the stop.
  var stepEnd: Int { steps.nextStep }

  mutating func read() -> Stop {
    let node = declaration.node
    var stop = Stop(
      name: declaration.name, place: declaration.place, room: declaration.room,
      promise: promise(node), header: node.headerSpan)
    stop.optionalPriority = priority(node)
    let settings = StopSettingsReader(context, declaration)
    stop.begins = settings.begins()
    stop.skipWhen = settings.skipWhen()
    stop.paces = settings.paces()
    steps.reportMissingLanguages(in: node)
    stop.steps = steps.read(Array(node.children))
    reportEmpty(stop)
    return stop
  }

  private func promise(_ node: SyntaxNode) -> Stop.Promise {
    if let length = context.length(node.child(.length)) { return .range(length) }
    let tokens = node.ownTokens
    guard let until = tokens.firstIndex(where: { $0.isKeyword("until") }) else { return .content }
    let rest = tokens[tokens.index(after: until)...]
    let clock = rest.first { $0.kind == .clock }
    let zone = rest.first { $0.kind == .zone }
    return context.clockMoment(clock, zone: zone).map(Stop.Promise.until) ?? .content
  }

  private func priority(_ node: SyntaxNode) -> Int? {
    let tokens = node.ownTokens
    guard let optional = tokens.firstIndex(where: { $0.isKeyword("optional") }),
      let token = tokens[optional...].first(where: { $0.kind == .number }),
      let priority = context.wholeNumber(token)
    else { return nil }
    guard (1...9).contains(priority) else {
      context.report(.priorityOutOfBounds(at: token.span, nearest: min(max(priority, 1), 9)))
      return nil
    }
    return priority
  }

  private func reportEmpty(_ stop: Stop) {
    // A broken header may well have said more.
    guard declaration.isUsable else { return }
    let node = declaration.node
    let hasStep = node.children.contains { $0.kind.isStep || $0.kind == .unknownLine }
    let saysHowLong =
      node.child(.length) != nil || node.ownTokens.contains { $0.isKeyword("until") }
    if !hasStep && !saysHowLong { context.report(.emptyStop(stop.name, at: stop.header)) }
  }
}

extension SyntaxKind {
  fileprivate var isStep: Bool {
    switch self {
    case .prose, .cue, .pause, .show, .questions, .ifBlock, .voteBlock: true
    default: false
    }
  }
}

extension SyntaxToken {
  func isKeyword(_ word: String) -> Bool { kind == .keyword && plain == word }
}

extension DiagnosticCode {
  static let priorityOutOfBounds: Self = "T0260"
  static let emptyStop: Self = "T0267"
}

extension Diagnostic {
  fileprivate static func priorityOutOfBounds(at span: SourceSpan, nearest: Int) -> Diagnostic {
    Diagnostic(
      .priorityOutOfBounds, .error, "what dropping a stop costs goes from 1 to 9", at: span,
      fixes: [Fix("write \(nearest)", replace: span, with: "\(nearest)", isSafe: false)])
  }

  fileprivate static func emptyStop(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .emptyStop, .warning, "nothing happens at `\(name)`, and it takes no time", at: span,
      notes: ["a stop for looking says how long: `stop \(name) 2m`"])
  }
}
