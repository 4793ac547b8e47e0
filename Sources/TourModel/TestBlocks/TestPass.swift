internal import TourDiagnostics
internal import TourSyntax

/// Reads `context.sections.tests` into `context.tour.tests`.
struct TestPass {
  private let context: AnalysisContext

  init(_ context: AnalysisContext) { self.context = context }

  func run() {
    let labels = VoteLabels(context.sections.stops)
    let choices = ChoicesOfStops(context, labels)
    let blocks = context.sections.tests.map { read($0, choices) }
    reportTwice()
    // After all are read: a line's mistakes may also have been reported by the parser.
    let errors = context.reported.sorted().filter { $0.severity == .error }
    context.tour.tests = zip(context.sections.tests, blocks).map { node, block in
      var block = block
      block.hasErrors = block.hasErrors || errors.contains { Self.lies($0.primary, in: node) }
      return block
    }
  }

  private func reportTwice() {
    var first: [String: SourceSpan] = [:]
    for node in context.sections.tests {
      guard let token = node.token(.text) else { continue }
      if let earlier = first[token.textValue] {
        context.report(.testTwice(at: token.span, first: earlier))
      } else {
        first[token.textValue] = token.span
      }
    }
  }

  private func read(_ node: SyntaxNode, _ choices: ChoicesOfStops) -> TestBlock {
    let name = context.text(node.token(.text))
    var block = TestBlock(name: name ?? "", header: node.headerSpan, hasErrors: name == nil)
    let reader = TestLineReader(context, choices)
    for child in node.children {
      if let line = reader.line(child) {
        block.lines.append(line)
      } else {
        block.hasErrors = true
      }
    }
    if !block.hasErrors && !block.lines.contains(where: \.expectsSomething) {
      context.report(.testExpectsNothing(at: block.header))
    }
    return block
  }

  private static func lies(_ span: SourceSpan, in node: SyntaxNode) -> Bool {
    guard span.source == node.tree.source.id else { return false }
    let (start, end) = (node.range.lowerBound, node.range.upperBound)
    return start <= span.range.lowerBound && span.range.lowerBound <= end
  }
}

extension TestBlock.Line {
  fileprivate var expectsSomething: Bool {
    switch action {
    case .expect: true
    case .event(.request(_, _, _, let expected)): expected != nil
    case .event: false
    }
  }
}

extension DiagnosticCode {
  static let testExpectsNothing: Self = "T0286"
  static let testTwice: Self = "T0287"
}

extension Diagnostic {
  fileprivate static func testTwice(at span: SourceSpan, first: SourceSpan) -> Diagnostic {
    Diagnostic(
      .testTwice, .warning, "another test has this name", at: span,
      related: [Related(first, "the first")])
  }

  fileprivate static func testExpectsNothing(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .testExpectsNothing, .warning, "this test expects nothing, so it can't fail", at: span)
  }
}
