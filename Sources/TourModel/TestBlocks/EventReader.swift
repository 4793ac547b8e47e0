internal import TourSyntax

/// Reads what happens in a test: what viewers and the guide do.
struct EventReader {
  /// How often one line's event may happen: each is played.
  static let largestTimes = 1_000_000

  private let context: AnalysisContext
  private let node: SyntaxNode
  private let choices: ChoicesOfStops
  private let tokens: [SyntaxToken]

  init(_ context: AnalysisContext, _ node: SyntaxNode, _ choices: ChoicesOfStops) {
    self.context = context
    self.node = node
    self.choices = choices
    tokens = node.ownTokens
  }

  /// Nil where something in it is wrong and reported.
  func read() -> TestBlock.Event? {
    switch node.token(.keyword)?.plain {
    case "viewers": context.wholeNumber(node.token(.number)).map(TestBlock.Event.viewers)
    case "viewer": request()
    case "vote": vote()
    case "guide": guide()
    default: nil
    }
  }

  private func request() -> TestBlock.Event? {
    let language = node.token(.language).map { context.declaredLanguage($0) }
    let answer = node.child(.answer)
    let expected = answer.flatMap(expected)
    guard let language, let text = context.text(node.token(.text)), let times,
      answer == nil ? !tokens.contains(where: { $0.isKeyword("expect") }) : expected != nil
    else { return nil }
    return .request(language, text, times: times, expect: expected)
  }

  private func expected(_ answer: SyntaxNode) -> TestBlock.ExpectedAnswer? {
    guard let place = answer.child(.place) else {
      return answer.ownTokens.contains { $0.isKeyword("no") } ? .nothing : nil
    }
    return context.resolvePlace(place).map(TestBlock.ExpectedAnswer.answer)
  }

  private func vote() -> TestBlock.Event? {
    guard let token = node.token(.text), let label = context.text(token), let times else {
      return nil
    }
    return choices.hasOption(label, at: nil, token.span) ? .vote(label, times: times) : nil
  }

  /// Once where it is left out.
  private var times: Int? {
    guard tokens.contains(where: { $0.isKeyword("times") }) else { return 1 }
    return context.positiveNumber(node.token(.number), limit: Self.largestTimes)
  }

  private func guide() -> TestBlock.Event? {
    let words = tokens.filter { $0.kind == .keyword }.map(\.plain)
    switch words.dropFirst().first {
    case "late": return duration.map(TestBlock.Event.late)
    case "delay": return duration.map(TestBlock.Event.delay)
    case "add": return context.change(node.token(.duration)).map(TestBlock.Event.add)
    case "skip": return .skip
    case "drop": return stop.map(TestBlock.Event.drop)
    case "restore": return stop.map(TestBlock.Event.restore)
    case "goto": return stop.map(TestBlock.Event.goto)
    case "answer":
      return node.child(.place).flatMap { context.resolvePlace($0) }.map(TestBlock.Event.answer)
    default: return nil
    }
  }

  private var duration: Milliseconds? { context.duration(node.token(.duration)) }

  private var stop: StopID? { node.token(.name).flatMap { context.resolveStop($0) } }
}
