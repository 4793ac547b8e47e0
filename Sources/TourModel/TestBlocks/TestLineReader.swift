internal import TourSyntax

/// Reads one line of a test.
struct TestLineReader {
  private let context: AnalysisContext
  private let choices: ChoicesOfStops

  init(_ context: AnalysisContext, _ choices: ChoicesOfStops) {
    self.context = context
    self.choices = choices
  }

  /// Nil where something in the line is wrong and reported.
  func line(_ node: SyntaxNode) -> TestBlock.Line? {
    switch node.kind {
    case .expect:
      guard let expectation = expectation(node) else { return nil }
      return TestBlock.Line(span: node.span, point: nil, action: .expect(expectation))
    case .at: return at(node)
    default: return nil
    }
  }

  private func at(_ node: SyntaxNode) -> TestBlock.Line? {
    // Both are read, so that a mistake in each is reported.
    let point = node.child(.point).flatMap(point)
    let action = expectation(node).map(TestBlock.Action.expect) ?? event(node)
    guard let point, let action else { return nil }
    return TestBlock.Line(span: node.span, point: point, action: action)
  }

  private func expectation(_ node: SyntaxNode) -> Expectation? {
    node.child(.expectation).flatMap { ExpectationReader(context, $0, choices).read() }
  }

  private func event(_ node: SyntaxNode) -> TestBlock.Action? {
    node.child(.event).flatMap { EventReader(context, $0, choices).read() }
      .map(TestBlock.Action.event)
  }

  private func point(_ node: SyntaxNode) -> TestBlock.Point? {
    if let moment = node.child(.moment) {
      return context.moment(moment).map(TestBlock.Point.moment)
    }
    let stop = node.token(.name).flatMap { context.resolveStop($0) }
    let token = node.token(.offset)
    let offset = context.offset(token)
    guard let stop, token == nil || offset != nil else { return nil }
    return .stop(stop, offset: offset ?? .zero)
  }
}
