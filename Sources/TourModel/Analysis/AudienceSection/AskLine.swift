internal import TourDiagnostics
internal import TourSyntax

/// `ask 0.3 per hour`, `ask 0.15 per minute crowd 0.45`.
struct AskLine {
  private let context: AnalysisContext

  init(_ context: AnalysisContext) { self.context = context }

  func read(_ node: SyntaxNode) -> Audience.Asking? {
    let tokens = node.ownTokens
    let numbers = tokens.filter { $0.kind == .number }
    let words = tokens.filter { $0.kind == .keyword }.map(\.plain)
    guard let requests = context.decimal(numbers.first), words.count >= 3 else { return nil }
    let per: Milliseconds = words.contains("minute") ? .minutes(1) : .minutes(60)
    guard words.contains("crowd") else {
      return Audience.Asking(requests: requests, per: per, crowdExponent: nil)
    }
    guard let token = numbers.dropFirst().first, let exponent = context.decimal(token) else {
      return nil
    }
    guard exponent <= 2 else {
      context.report(
        Diagnostic(
          "T0239", .error, "the exponent of the crowd is a number from 0 to 2", at: token.span,
          notes: ["1: each viewer asks as often in a crowd; less: viewers in a crowd ask less"]))
      return nil
    }
    return Audience.Asking(requests: requests, per: per, crowdExponent: exponent)
  }
}
