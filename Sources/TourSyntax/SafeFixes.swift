internal import TourDiagnostics

/// Holds safe fixes to what they promise: a fix after which its place still does not read is for the author to judge.
///
/// A rule that offers a fix sees one token or two; what the whole line makes of the mended ones only reading it tells.
enum SafeFixes {
  /// The diagnostics of a text, those fixes no longer safe that leave, or put, an error at their place.
  ///
  /// - Parameter read: the diagnostics of a text; called once for the text with all safe fixes applied.
  static func verified(
    _ diagnostics: [Diagnostic], of source: SourceText, by read: (SourceText) -> [Diagnostic]
  ) -> [Diagnostic] {
    let selected = FixApplication.selection(of: diagnostics)
    guard let mended = FixApplication.apply(diagnostics, to: [source]).changed.first else {
      return diagnostics
    }
    let errors = read(mended).filter { $0.severity == .error }.map(\.primary.range)
    guard !errors.isEmpty else { return diagnostics }
    let edits = selected.flatMap { index in
      (diagnostics[index].fixes.first?.edits ?? []).map { (index, $0) }
    }
    var verified = diagnostics
    for (index, range) in places(of: edits)
    where errors.contains(where: { $0.overlaps(range) }) {
      verified[index] = diagnostics[index].withoutSafeFixes
    }
    return verified
  }

  /// Where the replacements of edits are once all are made.
  private static func places(of edits: [(Int, TextEdit)]) -> [(Int, Range<Int>)] {
    var shift = 0
    let sorted = edits.sorted { $0.1.span.range.lowerBound < $1.1.span.range.lowerBound }
    return sorted.map { index, edit in
      let start = edit.span.range.lowerBound + shift
      shift += edit.replacement.utf8.count - edit.span.range.count
      return (index, start..<start + edit.replacement.utf8.count)
    }
  }
}
