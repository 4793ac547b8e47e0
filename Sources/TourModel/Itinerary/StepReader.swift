internal import TourDiagnostics
internal import TourSyntax

/// Reads the steps of one stop, and numbers them in file order: a branch comes before what is in it.
struct StepReader {
  let context: AnalysisContext
  let scope: NameScope
  let languages: StopLanguages
  private(set) var nextStep: Int

  init(_ context: AnalysisContext, scope: NameScope, languages: StopLanguages, firstStep: Int) {
    self.context = context
    self.scope = scope
    self.languages = languages
    nextStep = firstStep
  }

  /// Reads the steps of a scope: a stop, a branch or an option.
  mutating func read(_ nodes: [SyntaxNode]) -> [Step] {
    let items = ScopeItem.read(nodes)
    let prose = scopeProse(items)
    var position: [Language: Int] = [:]
    var steps: [Step] = []
    for item in items {
      switch item {
      case .statement(let node):
        if let step = statement(node) { steps.append(step) }
      case .paragraph(let paragraph):
        if let step = self.paragraph(paragraph, in: prose, &position) { steps.append(step) }
      }
    }
    return steps
  }

  /// A step with the next number; where there is none, the number is not used up.
  private mutating func step(
    _ span: SourceSpan, _ action: (inout StepReader) -> Step.Action?
  ) -> Step? {
    let id = StepID(nextStep)
    nextStep += 1
    guard let action = action(&self) else {
      nextStep = id.index
      return nil
    }
    return Step(id: id, action: action, span: span)
  }

  // MARK: Prose

  private func scopeProse(_ items: [ScopeItem]) -> ScopeProse {
    var prose = ScopeProse()
    for case .paragraph(let paragraph) in items {
      guard case .language(let written) = paragraph.mark else { continue }
      context.checkLanguage(of: paragraph)
      let language = languages.declared(written)
      let beats = BeatReader(
        context: context, scope: scope, isSpoken: languages.spoken.contains(language))
      prose.append(paragraph, language, beats.pieces(of: paragraph, in: language))
    }
    prose.reportCounts(languages, to: context)
    return prose
  }

  private mutating func paragraph(
    _ paragraph: ProseParagraph, in prose: ScopeProse, _ position: inout [Language: Int]
  ) -> Step? {
    guard case .language(let written) = paragraph.mark else {
      return step(paragraph.span) { _ in .note(paragraph.note) }
    }
    let language = languages.declared(written)
    let index = position[language, default: 0]
    position[language] = index + 1
    guard languages.spoken.contains(language) else { return nil }
    let spoken = prose.paragraph(index, in: language, languages)
    return step(paragraph.span) { _ in .speak(spoken) }
  }

  func reportMissingLanguages(in stop: SyntaxNode) {
    // A line that was not read, such as one that lacks its mark, may be what is missing.
    guard !languages.missing.isEmpty, !languages.spoken.isEmpty,
      !context.reported.hasUnreadLine(in: stop)
    else { return }
    context.report(.languagesMissing(languages.missing, languages, at: stop.headerSpan))
  }

  // MARK: Statements

  private mutating func statement(_ node: SyntaxNode) -> Step? {
    switch node.kind {
    case .cue: step(node.span) { $0.context.text(node.token(.text)).map(Step.Action.cue) }
    case .pause:
      step(node.span) { $0.context.duration(node.token(.duration)).map(Step.Action.pause) }
    case .show: step(node.span) { $0.show(node) }
    case .questions: step(node.span) { $0.context.questions(node).map(Step.Action.questions) }
    case .ifBlock: step(node.headerSpan) { $0.branch(node) }
    case .voteBlock: step(node.headerSpan) { $0.vote(node) }
    // Settings are read elsewhere; what else stands here, the parser has reported.
    default: nil
    }
  }

  private func show(_ node: SyntaxNode) -> Step.Action? {
    let place = node.child(.place).flatMap { context.resolvePlace($0, in: scope) }
    let token = node.token(.duration)
    let duration = context.duration(token)
    if token != nil && duration == nil { return nil }
    return place.map { .show($0, duration) }
  }

  private mutating func branch(_ node: SyntaxNode) -> Step.Action? {
    let condition = context.condition(node.child(.condition), in: scope)
    let inner = node.children.filter { $0.kind != .condition && $0.kind != .endIf }
    let then = read(inner.filter { $0.kind != .elseBranch })
    let otherwise = node.child(.elseBranch).map { read(Array($0.children)) } ?? []
    if inner.allSatisfy({ $0.kind == .elseBranch && !$0.children.contains { _ in true } }) {
      context.report(.emptyBranch(at: node.headerSpan))
    }
    return condition.map { .branch($0, then: then, otherwise: otherwise) }
  }

  private mutating func vote(_ node: SyntaxNode) -> Step.Action? {
    let duration = context.duration(node.token(.duration))
    let question = context.label(node.child(.label))
    let nodes = node.children.filter { $0.kind == .option }
    var labels = OptionLabels()
    var options: [Vote.Option] = []
    for node in nodes {
      let steps = read(node.children.filter { $0.kind != .label })
      guard let label = context.label(node.child(.label)) else { continue }
      if let first = labels.insert(label, at: node.headerSpan) {
        context.report(.optionTwice(at: node.headerSpan, first: first))
      }
      options.append(Vote.Option(label: label, steps: steps))
    }
    guard let duration, !options.isEmpty, options.count == nodes.count else { return nil }
    return .vote(Vote(duration: duration, question: question, options: options))
  }
}

extension DiagnosticCode {
  static let emptyBranch: Self = "T0276"
}

extension Diagnostic {
  fileprivate static func emptyBranch(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .emptyBranch, .warning, "nothing happens in this `if`, whatever the condition", at: span)
  }
}
