internal import TourDiagnostics

/// The labels of a vote's options: who votes says one of them, in any language.
struct OptionLabels {
  private var first: [String: SourceSpan] = [:]

  /// - Returns: where an earlier option has one of these labels, or nil.
  mutating func insert(_ label: LocalizedText, at span: SourceSpan) -> SourceSpan? {
    let words = Set([label.plain] + label.translations.map(\.text))
    let earlier = words.compactMap { first[$0] }.min { $0.range.lowerBound < $1.range.lowerBound }
    for word in words where first[word] == nil { first[word] = span }
    return earlier
  }
}

extension DiagnosticCode {
  static let optionTwice: Self = "T0275"
}

extension Diagnostic {
  static func optionTwice(at span: SourceSpan, first: SourceSpan) -> Diagnostic {
    Diagnostic(
      .optionTwice, .error, "an option of this vote already has this label", at: span,
      related: [Related(first, "the first")])
  }
}
