internal import TourDiagnostics
internal import TourSyntax

/// The shares of a list: each of something else, and 100 % in all at most.
struct ShareList<Value: Hashable & Sendable> {
  private let context: AnalysisContext
  private(set) var shares: [Audience.Share<Value>] = []
  private var places: [Value: SourceSpan] = [:]
  private var sum = ShareSum()

  init(_ context: AnalysisContext) { self.context = context }

  mutating func add(_ value: Value, of node: SyntaxNode) {
    guard let percent = sum.add(node.token(.percent), context) else { return }
    if let first = places[value] {
      context.report(
        Diagnostic(
          "T0235", .error, "`\(Self.name(of: node))` has two shares in this list", at: node.span,
          related: [.init(first, "the first")]))
      return
    }
    places[value] = node.span
    shares.append(Audience.Share(value, percent: percent))
  }

  private static func name(of node: SyntaxNode) -> String {
    node.tokens.filter { $0.kind != .percent }.map(\.plain).joined()
  }

  /// A share of something that nothing declares: it counts in the sum.
  mutating func addUnknown(_ node: SyntaxNode) { _ = sum.add(node.token(.percent), context) }
}

/// What the shares of a list add up to.
struct ShareSum {
  private var sum = 0.0
  private var first: SourceSpan?

  /// The share that a token says, or nil: reported. The one that passes 100 % is reported, those after it are not.
  mutating func add(_ token: SyntaxToken?, _ context: AnalysisContext) -> Double? {
    guard let token, let percent = context.percent(token) else { return nil }
    // Decimal fractions are not exact in binary: 33.3 + 66.7 is a hair over 100.
    let wasWithin = sum <= 100 + 1e-9
    sum += percent
    if wasWithin, sum > 100 + 1e-9 {
      let total = (sum * 100).rounded() / 100
      let text = total == total.rounded() ? "\(Int(total))" : "\(total)"
      context.report(
        Diagnostic(
          "T0234", .error, "these shares are more than 100%", at: token.span,
          label: "\(text)% up to here", related: first.map { [.init($0, "the first")] } ?? []))
    }
    if first == nil { first = token.span }
    return percent
  }
}
