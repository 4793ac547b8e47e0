internal import TourSyntax

/// Reads what a test expects.
struct ExpectationReader {
  private let context: AnalysisContext
  private let node: SyntaxNode
  private let tokens: [SyntaxToken]
  private let words: [String]
  private let choices: ChoicesOfStops

  init(_ context: AnalysisContext, _ node: SyntaxNode, _ choices: ChoicesOfStops) {
    self.context = context
    self.choices = choices
    self.node = node
    tokens = node.ownTokens
    words = tokens.filter { $0.kind == .keyword }.map(\.plain)
  }

  /// Nil where something in it is wrong and reported.
  func read() -> Expectation? {
    let isNegated = words.first == "not"
    switch isNegated ? words.dropFirst().first : words.first {
    case "works": return works()
    case "rooms", "stops", "asked", "answered": return counted()
    case "start", "end": return startOrEnd()
    case "length": return length()
    case "slack": return named { stop, amount in .slack(of: stop, amount) }
    case "walk": return named { stop, amount in .walk(to: stop, amount) }
    case "commentary": return commentary()
    case "captions": return captions()
    case "thread": return thread()
    case "no": return .noWarnings
    case "stop": return stop.map { .atStop($0, isNegated: isNegated) }
    case "skipped": return stop.map { .skipped($0, isNegated: isNegated) }
    case "dropped": return stop.map { .dropped($0, isNegated: isNegated) }
    case "if": return branch(isThen: true, isNegated)
    case "else": return branch(isThen: false, isNegated)
    case "option": return option(isNegated)
    case "shown":
      return node.child(.place).flatMap { context.resolvePlace($0) }
        .map { .shown($0, isNegated: isNegated) }
    case "said":
      return context.text(node.token(.text)).map { .said($0, isNegated: isNegated) }
    default: return nil
    }
  }

  // MARK: Parts

  private var nameToken: SyntaxToken? { tokens.first { $0.kind == .name } }

  private var stop: StopID? { nameToken.flatMap { context.resolveStop($0) } }

  /// The stop of a part that may be left out: `.some(nil)` where it is, nil where it is wrong.
  private var optionalStop: StopID?? {
    guard let token = nameToken else {
      // `of` or `at` without a name: the parser has reported it.
      return words.contains("of") || words.contains("at") ? nil : .some(nil)
    }
    return context.resolveStop(token).map(Optional.some)
  }

  private var amount: Expectation.Amount? {
    guard let amount = node.child(.amount) else { return nil }
    if let length = amount.child(.length) {
      return context.length(length).map(Expectation.Amount.range)
    }
    guard let comparison = context.comparison(amount.token(.comparison)),
      let duration = context.duration(amount.token(.duration))
    else { return nil }
    return .compared(comparison, duration)
  }

  private var language: Language? {
    tokens.first { $0.kind == .language }.map { context.declaredLanguage($0) }
  }

  // MARK: Each kind

  private func works() -> Expectation? {
    let token = tokens.first { $0.kind == .tag }
    let tag = token.flatMap(self.tag)
    guard let count = context.count(node.child(.count)), token == nil || tag != nil else {
      return nil
    }
    return .works(tag: tag, count.comparison, count.number)
  }

  /// A tag that a work bears need not be a declared thread to be counted.
  private func tag(_ token: SyntaxToken) -> String? {
    let tag = String(token.plain.dropFirst())
    if context.tour.works.contains(where: { $0.tags.contains(tag) }) { return tag }
    return context.resolveThread(token)
  }

  private func counted() -> Expectation? {
    guard let count = context.count(node.child(.count)) else { return nil }
    return switch words.first {
    case "rooms": .rooms(count.comparison, count.number)
    case "stops": .stops(count.comparison, count.number)
    case "asked": .asked(count.comparison, count.number)
    default: .answered(count.comparison, count.number)
    }
  }

  private func startOrEnd() -> Expectation? {
    let stop = optionalStop
    let window = context.window(node.child(.when))
    guard let stop, let window else { return nil }
    return words.first == "start" ? .start(of: stop, window) : .end(of: stop, window)
  }

  private func length() -> Expectation? {
    let stop = optionalStop
    let amount = amount
    guard let stop, let amount else { return nil }
    return .length(of: stop, amount)
  }

  private func named(
    _ expectation: (StopID, Expectation.Amount) -> Expectation
  ) -> Expectation? {
    let stop = stop
    let amount = amount
    guard let stop, let amount else { return nil }
    return expectation(stop, amount)
  }

  private func commentary() -> Expectation? {
    let language = language
    let stop = optionalStop
    let amount = amount
    guard let language, let stop, let amount else { return nil }
    return .commentary(language, at: stop, amount)
  }

  private func captions() -> Expectation? {
    let language = language
    let stop = optionalStop
    guard let language, let stop else { return nil }
    return .captions(language, at: stop)
  }

  private func branch(isThen: Bool, _ isNegated: Bool) -> Expectation? {
    guard let stop = optionalStop, let node = node.child(.condition) else { return nil }
    // At a stop its details need no owner, as in the line that is meant.
    let scope = stop.map { NameScope.stop(context.stopDeclarations[$0.index].place) } ?? .script
    guard let condition = context.condition(node, in: scope),
      choices.hasBranch(condition, at: stop, node.span)
    else { return nil }
    return .branch(condition, isThen: isThen, at: stop, isNegated: isNegated)
  }

  private func option(_ isNegated: Bool) -> Expectation? {
    guard let stop = optionalStop, let token = node.token(.text), let label = context.text(token),
      choices.hasOption(label, at: stop, token.span)
    else { return nil }
    return .option(label, at: stop, isNegated: isNegated)
  }

  private func thread() -> Expectation? {
    let tag = tokens.first { $0.kind == .tag }.flatMap(self.tag)
    let names = tokens.filter { $0.kind == .name }
    let works = names.compactMap { context.resolveWork($0) }
    guard let tag, !works.isEmpty, works.count == names.count else { return nil }
    return .thread(tag: tag, works)
  }
}
