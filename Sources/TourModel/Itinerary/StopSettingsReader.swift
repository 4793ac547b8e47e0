internal import TourDiagnostics
internal import TourSyntax

/// Reads the settings of a stop: `begins`, `skip when` and `pace`.
struct StopSettingsReader {
  private let context: AnalysisContext
  private let declaration: StopDeclaration

  init(_ context: AnalysisContext, _ declaration: StopDeclaration) {
    self.context = context
    self.declaration = declaration
  }

  private func lines(_ kind: SyntaxKind) -> [SyntaxNode] {
    declaration.node.children.filter { $0.kind == kind }
  }

  /// One of each kind: at a moment, `by`, `after` and `within`.
  func begins() -> [Begins] {
    var first: [String: SourceSpan] = [:]
    var result: [Begins] = []
    for node in lines(.begins) {
      // Neither: the parser has reported the line.
      guard node.child(.when) != nil || node.ownTokens.contains(where: { $0.isKeyword("within") })
      else { continue }
      let kind = (node.child(.when) ?? node).ownTokens.first { Self.kinds.contains($0.plain) }?
        .plain
      if let before = first[kind ?? "at"] {
        context.report(.begunTwice(kind, at: node.span, first: before))
        continue
      }
      first[kind ?? "at"] = node.span
      guard let rule = node.child(.when) == nil ? within(node) : window(node) else { continue }
      result.append(Begins(rule, span: node.span))
    }
    return result
  }

  private static let kinds: Set<String> = ["by", "after", "within"]

  private func window(_ node: SyntaxNode) -> Begins.Rule? {
    switch context.window(node.child(.when)) {
    case .between(let first, let last): .between(first, last)
    case .by(let moment): .by(moment)
    case .after(let moment): .after(moment)
    case nil: nil
    }
  }

  private func within(_ node: SyntaxNode) -> Begins.Rule? {
    let duration = context.duration(node.token(.duration))
    guard let token = node.token(.name), let stop = context.resolveStop(token) else { return nil }
    guard stop < declaration.id else {
      let isItself = declaration.isUsable && stop == declaration.id
      context.report(.withinOfLater(token.plain, isItself: isItself, at: token.span))
      return nil
    }
    return duration.map { .within($0, of: stop) }
  }

  func skipWhen() -> Condition? {
    let nodes = lines(.skipWhen)
    for node in nodes.dropFirst() {
      context.report(.skippedTwice(at: node.span, first: nodes[0].span))
    }
    return nodes.first.flatMap { context.condition($0.child(.condition), in: declaration.scope) }
  }

  func paces() -> [Pace] {
    var first: [Language: SourceSpan] = [:]
    var result: [Pace] = []
    for node in lines(.pace) {
      guard let pace = context.pace(node) else { continue }
      if let before = first[pace.language] {
        context.report(.pacedTwice(pace.language, at: node.span, first: before))
        continue
      }
      first[pace.language] = node.span
      result.append(pace)
    }
    return result
  }
}

extension DiagnosticCode {
  static let begunTwice: Self = "T0262"
  static let withinOfItself: Self = "T0263"
  static let withinOfLater: Self = "T0264"
  static let skippedTwice: Self = "T0265"
  static let pacedTwice: Self = "T0266"
}

extension Diagnostic {
  fileprivate static func begunTwice(
    _ kind: String?, at span: SourceSpan, first: SourceSpan
  ) -> Diagnostic {
    let name = kind.map { "`begins \($0)`" } ?? "moment to begin at"
    return Diagnostic(
      .begunTwice, .error, "a stop has one \(name), this is the second", at: span,
      related: [Related(first, "the first")])
  }

  fileprivate static func withinOfLater(
    _ name: String, isItself: Bool, at span: SourceSpan
  ) -> Diagnostic {
    if isItself {
      return Diagnostic(
        .withinOfItself, .error, "a stop can't begin within a time of its own end", at: span)
    }
    return Diagnostic(
      .withinOfLater, .error,
      "`\(name)` comes later: a stop begins within a time of an earlier one",
      at: span)
  }

  fileprivate static func skippedTwice(at span: SourceSpan, first: SourceSpan) -> Diagnostic {
    Diagnostic(
      .skippedTwice, .error, "a stop has one `skip when`, this is the second", at: span,
      related: [Related(first, "the first")], notes: ["`and` and `or` join conditions in one line"])
  }

  fileprivate static func pacedTwice(
    _ language: Language, at span: SourceSpan, first: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .pacedTwice, .error, "a stop has one pace for \(language), this is the second", at: span,
      related: [Related(first, "the first")])
  }
}
