internal import TourDiagnostics
internal import TourSyntax

/// Which sections of which files count: rooms and works of all; the tour, its stops and its audience of the
/// root, and of the files that it uses as long as no `tour` is found; the tests of the root alone.
struct SectionSelection {
  private let context: AnalysisContext
  private let uses: [[SourceID]]
  private var adopted: Set<SourceID> = []

  init(_ context: AnalysisContext, uses: [[SourceID]]) {
    self.context = context
    self.uses = uses
  }

  mutating func run() {
    for tree in context.trees {
      for node in tree.root.children { select(node, ofRoot: tree.source.id == .root) }
    }
    adopt(.root)
    requireOneTour()
    requireOneAudience()
  }

  private func select(_ node: SyntaxNode, ofRoot isRoot: Bool) {
    switch node.kind {
    case .room: context.sections.rooms.append(node)
    case .work: context.sections.works.append(node)
    case .test where isRoot: context.sections.tests.append(node)
    default: break
    }
  }

  /// Takes the tour, the stops and the audience of a file; without a `tour` of its own, first those of the
  /// files that it uses.
  private mutating func adopt(_ file: SourceID) {
    guard adopted.insert(file).inserted else { return }
    let root = context.trees[file.index].root
    if !root.children.contains(where: { $0.kind == .tour }) {
      for used in uses[file.index] { adopt(used) }
    }
    for node in root.children {
      switch node.kind {
      case .tour: context.sections.tours.append(node)
      case .stop: context.sections.stops.append(node)
      case .audience: context.sections.audiences.append(node)
      default: break
      }
    }
  }

  private func requireOneTour() {
    if let first = context.sections.tours.first {
      for other in context.sections.tours.dropFirst() {
        context.report(
          Diagnostic(
            "T0202", .error, "a script is one tour, and this is a second one", at: other.headerSpan,
            related: [.init(first.headerSpan, "the first is here")]))
      }
      return
    }
    // A header that was not understood, or a file that is missing, may well have been the tour.
    guard !context.lacksFiles, !context.hasUnknownLines, let root = context.trees.first?.root else {
      return
    }
    guard let first = root.children.first(where: { _ in true }) else {
      context.report(
        Diagnostic(
          .emptyScript, .error, "the script is empty", at: root.tree.source.span(0..<0),
          notes: ["a script begins with a line such as: tour petit-palais \"Clair de lune\""]))
      return
    }
    let sections = context.sections
    context.isCollection =
      sections.stops.isEmpty && sections.audiences.isEmpty && sections.tests.isEmpty
      && !(sections.rooms.isEmpty && sections.works.isEmpty)
    context.report(
      Diagnostic(
        .noTour, .error, "no `tour` section says which tour this is", at: first.headerSpan,
        notes: [
          context.isCollection
            ? "rooms and works alone are a collection: a tour brings it in by `use`"
            : "write one, or `use` a file that has one"
        ]))
  }

  private func requireOneAudience() {
    guard let first = context.sections.audiences.first else { return }
    for other in context.sections.audiences.dropFirst() {
      context.report(
        Diagnostic(
          "T0203", .error, "a tour has one audience, and this is a second one",
          at: other.headerSpan,
          related: [.init(first.headerSpan, "the first is here")]))
    }
  }
}

extension DiagnosticCode {
  static let emptyScript: Self = "T0200"
  static let noTour: Self = "T0201"
}
