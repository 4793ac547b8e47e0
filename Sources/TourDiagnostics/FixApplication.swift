/// Applies the safe fixes of diagnostics to texts.
public enum FixApplication {
  /// The texts that change, and how many fixes were applied.
  ///
  /// Of each diagnostic the first fix is taken, if it is safe and overlaps no fix taken before it. Quadratic in
  /// the number of fixes, which the limits on diagnostics bound, and linear in the texts.
  public static func apply(
    _ diagnostics: [Diagnostic], to sources: [SourceText]
  ) -> (changed: [SourceText], count: Int) {
    let fixes = selection(of: diagnostics).compactMap { diagnostics[$0].fixes.first }
    let taken = Dictionary(grouping: fixes.flatMap(\.edits), by: \.span.source)
    let changed = sources.compactMap { source in taken[source.id].map { apply($0, to: source) } }
    return (changed, fixes.count)
  }

  /// The indices of the diagnostics whose first fix is taken.
  package static func selection(of diagnostics: [Diagnostic]) -> [Int] {
    var taken: [SourceID: [Range<Int>]] = [:]
    return diagnostics.indices.filter { index in
      guard let fix = diagnostics[index].fixes.first, fix.isSafe, !fix.edits.isEmpty,
        fix.edits.allSatisfy({ edit in
          !(taken[edit.span.source] ?? []).contains { overlap($0, edit.span.range) }
        })
      else { return false }
      for edit in fix.edits { taken[edit.span.source, default: []].append(edit.span.range) }
      return true
    }
  }

  private static func apply(_ edits: [TextEdit], to source: SourceText) -> SourceText {
    var bytes: [UInt8] = []
    var position = 0
    for edit in edits.sorted(by: { $0.span.range.lowerBound < $1.span.range.lowerBound }) {
      bytes += source.bytes[position..<edit.span.range.lowerBound]
      bytes += Array(edit.replacement.utf8)
      position = edit.span.range.upperBound
    }
    bytes += source.bytes[position...]
    return SourceText(id: source.id, path: source.path, bytes: bytes)
  }

  /// Two insertions at one place overlap too: their order would be anybody's guess.
  private static func overlap(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    if a.isEmpty || b.isEmpty {
      return a.lowerBound <= b.upperBound && b.lowerBound <= a.upperBound
    }
    return a.overlaps(b)
  }
}
