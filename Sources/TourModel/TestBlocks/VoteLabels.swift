internal import TourDiagnostics
internal import TourSyntax

/// The labels of all options of the tour's votes, in every language.
///
/// Read from the text: a vote that the tour lacks for a mistake elsewhere still has its labels.
struct VoteLabels {
  private var labels: [String] = []
  private var set: Set<String> = []
  /// The lines of the options.
  private(set) var headers: [SourceSpan] = []

  init(_ stops: [SyntaxNode]) {
    for stop in stops { collect(stop) }
  }

  private mutating func collect(_ node: SyntaxNode) {
    for child in node.children {
      switch child.kind {
      case .ifBlock, .elseBranch, .voteBlock: collect(child)
      case .option:
        headers.append(child.headerSpan)
        if let label = child.child(.label) { collectTexts(label) }
        collect(child)
      default: break
      }
    }
  }

  private mutating func collectTexts(_ label: SyntaxNode) {
    for token in label.tokens where token.kind == .text {
      let text = token.textValue
      if set.insert(text).inserted { labels.append(text) }
    }
  }

  func contains(_ label: String) -> Bool { set.contains(label) }

  func reportUnknown(_ label: String, at span: SourceSpan, to context: AnalysisContext) {
    context.report(unknown(label, at: span, nearest: context.nearest(to: label, in: labels)))
  }

  private func unknown(_ label: String, at span: SourceSpan, nearest: String?) -> Diagnostic {
    let message =
      labels.isEmpty
      ? "there is no vote in this tour" : "no vote of this tour has an option `\(label)`"
    guard let near = nearest else {
      return Diagnostic(.unknownOption, .error, message, at: span)
    }
    let quoted = "\"\(Self.escaped(near))\""
    return Diagnostic(
      .unknownOption, .error, message, at: span, label: "did you mean \(quoted)?",
      fixes: [Fix("write \(quoted)", replace: span, with: quoted, isSafe: false)])
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      if character == "\"" || character == "\\" { result.append("\\") }
      result.append(character)
    }
  }
}

extension DiagnosticCode {
  static let unknownOption: Self = "T0285"
}
