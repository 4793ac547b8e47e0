internal import TourDiagnostics
internal import TourSyntax

// Readers of values. Each gives nil where the value is missing or wrong; then it has been reported, here or
// by the parser.

extension AnalysisContext {
  /// Reads a `duration` token.
  func duration(_ token: SyntaxToken?) -> Milliseconds? {
    guard let token, token.kind == .duration else { return nil }
    return duration(token.plain, of: token)
  }

  /// Reads a `duration` token that may be below zero: `-1m`.
  func change(_ token: SyntaxToken?) -> Milliseconds? {
    guard let token, token.kind == .duration, token.plain.first == "-" else {
      return duration(token)
    }
    return duration(token.plain.dropFirst(), of: token).map { -$0 }
  }

  /// Reads an `offset` token: `+20m`.
  func offset(_ token: SyntaxToken?) -> Milliseconds? {
    guard let token, token.kind == .offset else { return nil }
    return duration(token.plain.drop { $0 == "+" }, of: token)
  }

  /// Reads a `length` node: a duration, a range or a tolerance.
  func length(_ node: SyntaxNode?) -> DurationRange? {
    guard let node else { return nil }
    let durations = node.ownTokens.filter { $0.kind == .duration }
    if node.token(.tolerance) != nil {
      guard durations.count == 2 else { return nil }
      return tolerance(of: durations[0], durations[1], in: node)
    }
    guard let range = node.token(.range) else {
      return duration(durations.first).map(DurationRange.init(exactly:))
    }
    let before = durations.first { $0.index < range.index }
    let after = durations.first { $0.index > range.index }
    return self.range(from: before, to: after, in: node)
  }

  /// The moments or lengths `tolerance` before and after `middle`.
  private func tolerance(
    of middle: SyntaxToken, _ tolerance: SyntaxToken, in node: SyntaxNode
  ) -> DurationRange? {
    guard let length = duration(middle), let give = duration(tolerance) else { return nil }
    guard give <= length else {
      report(.toleranceTooLarge(give, of: length, at: tolerance.span))
      return nil
    }
    return DurationRange(shortest: length - give, longest: length + give)
  }

  private func range(
    from first: SyntaxToken?, to last: SyntaxToken?, in node: SyntaxNode
  ) -> DurationRange? {
    let shortest = duration(first)
    let longest = duration(last)
    // An end that is there but could not be read is already reported.
    if (first == nil) != (shortest == nil) || (last == nil) != (longest == nil) { return nil }
    guard shortest != nil || longest != nil else { return nil }
    if let shortest, let longest, shortest > longest {
      report(.rangeReversed(shortest, longest, at: node.span))
      return nil
    }
    return DurationRange(shortest: shortest, longest: longest)
  }

  private func duration(_ text: some StringProtocol, of token: SyntaxToken) -> Milliseconds? {
    do {
      return try WrittenDuration.read(text)
    } catch {
      // Whatever else is wrong with a duration, the lexer has said.
      if error == .tooLarge { report(.durationTooLong(at: token)) }
      return nil
    }
  }
}

extension DiagnosticCode {
  static let durationTooLong: Self = "T0250"
  static let rangeReversed: Self = "T0251"
  static let toleranceTooLarge: Self = "T0252"
}

extension Diagnostic {
  fileprivate static func durationTooLong(at token: SyntaxToken) -> Diagnostic {
    Diagnostic(
      .durationTooLong, .error, "no duration is longer than 400 days", at: token.span,
      label: "is longer")
  }

  fileprivate static func rangeReversed(
    _ shortest: Milliseconds, _ longest: Milliseconds, at span: SourceSpan
  ) -> Diagnostic {
    let reversed = "\(longest)..\(shortest)"
    return Diagnostic(
      .rangeReversed, .error, "a range goes from its shortest to its longest: \(reversed)",
      at: span,
      fixes: [Fix("write \(reversed)", replace: span, with: reversed)])
  }

  fileprivate static func toleranceTooLarge(
    _ give: Milliseconds, of length: Milliseconds, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .toleranceTooLarge, .error,
      "a tolerance of \(give) is more than the \(length) that it belongs to",
      at: span, label: "at most \(length)")
  }
}
