internal import TourDiagnostics
internal import TourSyntax

/// Reads the tour section: one reader for each of its concerns.
struct TourPass {
  private let context: AnalysisContext

  init(_ context: AnalysisContext) { self.context = context }

  func run() {
    guard let node = context.sections.tours.first else { return }
    let statements = SectionStatements(node)
    if let name = node.token(.name) { context.tour.name = name.plain }
    context.tour.title =
      context.title(node.token(.text), statements.all(.title)) ?? LocalizedText(context.tour.name)
    context.tour.guides = statements.all(.guide).compactMap { context.label($0.child(.label)) }
    LanguageLines(context).read(statements, of: node)
    ClockLines(context).read(statements)
    let lasts = statements.one(.lasts, context)
    context.tour.lasts = context.length(lasts?.child(.length))
    context.tour.lastsSpan = lasts?.span
    readPaces(statements)
    readWalking(statements)
    readThreads(statements)
  }

  private func readPaces(_ statements: SectionStatements) {
    var first: [Language: SourceSpan] = [:]
    for node in statements.all(.pace) {
      guard let pace = context.pace(node) else { continue }
      if let earlier = first[pace.language] {
        context.report(
          Diagnostic(
            "T0230", .error, "the pace of \(pace.language) is given twice", at: node.span,
            related: [.init(earlier, "the first")]))
        continue
      }
      first[pace.language] = node.span
      context.tour.paces.append(pace)
    }
  }

  private func readWalking(_ statements: SectionStatements) {
    guard let node = statements.one(.walks, context) else { return }
    context.tour.walking.isStepFree = node.ownTokens.contains { $0.plain == "step-free" }
    guard let token = node.token(.number), let speed = context.decimal(token) else { return }
    guard (5...300).contains(speed) else {
      context.report(
        Diagnostic(
          "T0229", .error, "nobody walks \(token.plain) metres a minute", at: token.span,
          label: "from 5 to 300", notes: ["a group in a museum walks about 42 metres a minute"]))
      return
    }
    context.tour.walking.metresPerMinute = speed
  }

  private func readThreads(_ statements: SectionStatements) {
    for node in statements.all(.thread) {
      guard let token = node.token(.tag) else { continue }
      let tag = String(token.plain.drop { $0 == "#" })
      if let first = context.threads[tag] {
        context.report(
          Diagnostic(
            "T0207", .error, "the tour already has a thread `#\(tag)`", at: token.span,
            related: [.init(first, "the first is here")]))
        continue
      }
      context.threads[tag] = token.span
      context.tour.threads.append(
        Tour.Thread(tag: tag, title: context.label(node.child(.label)) ?? LocalizedText(tag)))
    }
  }
}
