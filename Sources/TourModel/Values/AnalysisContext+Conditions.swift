internal import TourSyntax

extension AnalysisContext {
  /// Reads a `condition` node; nil where a check of it is wrong.
  func condition(_ node: SyntaxNode?, in scope: NameScope) -> Condition? {
    guard let node else { return nil }
    let nodes = node.children.filter { $0.kind == .check }
    let checks = nodes.map { check($0, in: scope) }
    guard !checks.isEmpty, !checks.contains(nil) else { return nil }
    let needsAll = !node.ownTokens.contains { $0.kind == .keyword && $0.plain == "or" }
    return Condition(checks: checks.compactMap(\.self), needsAll: needsAll)
  }

  private func check(_ node: SyntaxNode, in scope: NameScope) -> Condition.Check? {
    let words = node.ownTokens.filter { $0.kind == .keyword }.map(\.plain)
    let isNegated = words.first == "not"
    guard let word = isNegated ? words.dropFirst().first : words.first,
      let test = test(word, node, in: scope)
    else { return nil }
    return Condition.Check(test, isNegated: isNegated)
  }

  private func test(_ word: String, _ node: SyntaxNode, in scope: NameScope) -> Condition.Test? {
    switch word {
    case "late": duration(node.token(.duration)).map(Condition.Test.late)
    case "early": duration(node.token(.duration)).map(Condition.Test.early)
    case "after": moment(node.child(.moment)).map(Condition.Test.after)
    case "viewers": count(node.child(.count)).map { .viewers($0.comparison, $0.number) }
    case "asked": asked(node, in: scope)
    default: nil
    }
  }

  private func asked(_ node: SyntaxNode, in scope: NameScope) -> Condition.Test? {
    // Both are read, so that a mistake in each is reported.
    let place = node.child(.place).flatMap { resolvePlace($0, in: scope) }
    let count = count(node.child(.count))
    guard let place, let count else { return nil }
    return .asked(place, count.comparison, count.number)
  }
}
