internal import TourDiagnostics
internal import TourSyntax

/// `stay 50% 90s, 50% 40m log-normal 1.0`.
struct StayLine {
  private let context: AnalysisContext

  init(_ context: AnalysisContext) { self.context = context }

  func read(_ node: SyntaxNode) -> [Audience.Stay] {
    let watches = node.children.filter { $0.kind == .watch }
    var sum = ShareSum()
    return watches.compactMap { watch in
      let percent = sum.add(watch.token(.percent), context)
      if watches.count > 1, watch.token(.percent) == nil { reportShareless(watch) }
      guard let mean = mean(watch), let shape = shape(watch) else { return nil }
      return Audience.Stay(percent: percent, mean: mean, shape: shape)
    }
  }

  private func mean(_ watch: SyntaxNode) -> Milliseconds? {
    guard let token = watch.token(.duration), let mean = context.duration(token) else { return nil }
    if mean == .zero {
      context.report(
        Diagnostic("T0237", .error, "who stays for no time at all does not watch", at: token.span))
      return nil
    }
    return mean
  }

  private func shape(_ watch: SyntaxNode) -> Audience.Stay.Shape? {
    guard let word = watch.token(.keyword) else { return .exponential }
    guard let token = watch.token(.number), let value = context.positiveDecimal(token) else {
      return nil
    }
    guard value <= 10 else {
      context.report(
        Diagnostic(
          "T0238", .error, "the shape of a spread is a number up to 10", at: token.span,
          notes: ["measured shapes are 0.5 to 1.5"]))
      return nil
    }
    return word.plain == "weibull" ? .weibull(shape: value) : .logNormal(sigma: value)
  }

  private func reportShareless(_ watch: SyntaxNode) {
    context.report(
      Diagnostic(
        "T0233", .error, "which share of the viewers stays so long is not said", at: watch.span,
        notes: ["where there is more than one time, each has its share: stay 50% 90s, 50% 40m"]))
  }
}
