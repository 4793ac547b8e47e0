internal import TourDiagnostics

/// The paragraphs of a stop, a branch or an option: the first in each language says the same thing, the
/// second too, and so on.
struct ScopeProse {
  private struct Entry {
    let paragraph: ProseParagraph
    let pieces: [Paragraph.Piece]
  }
  private var entries: [Language: [Entry]] = [:]

  mutating func append(
    _ paragraph: ProseParagraph, _ language: Language, _ pieces: [Paragraph.Piece]
  ) {
    entries[language, default: []].append(Entry(paragraph: paragraph, pieces: pieces))
  }

  /// The paragraph of a number, from 0, with those of the same number in the other languages as captions.
  func paragraph(_ index: Int, in language: Language, _ languages: StopLanguages) -> Paragraph {
    let captions = languages.ordered.filter { $0 != language }.compactMap { other in
      text(index, in: other).map { LocalizedText.Translation(other, $0) }
    }
    let pieces = entries[language].map { $0.indices.contains(index) ? $0[index].pieces : [] } ?? []
    return Paragraph(language: language, pieces: pieces, captions: captions)
  }

  private func text(_ index: Int, in language: Language) -> String? {
    guard let list = entries[language], list.indices.contains(index) else { return nil }
    let pieces = list[index].pieces
    return Paragraph(language: language, pieces: pieces).text
  }

  /// Reports once where the languages of the stop have different numbers of paragraphs here.
  func reportCounts(_ languages: StopLanguages, to context: AnalysisContext) {
    if languages.spoken.isEmpty || entries.isEmpty { return }
    let declared = Set(languages.spoken + languages.captions)
    // One that the tour does not promise may be left out of a branch.
    let counted = languages.ordered.filter { declared.contains($0) || entries[$0] != nil }
    let counts = counted.map { (language: $0, count: entries[$0]?.count ?? 0) }
    guard let most = counts.max(by: { $0.count < $1.count }),
      let least = counts.map(\.count).min(), least < most.count,
      let unmatched = entries[most.language]?[least].paragraph
    else { return }
    context.report(.countsDiffer(counts, most: most.count, at: unmatched.languageSpan))
  }
}

extension DiagnosticCode {
  static let languagesMissing: Self = "T0280"
  static let countsDiffer: Self = "T0281"
}

extension Diagnostic {
  static func languagesMissing(
    _ missing: [Language], _ languages: StopLanguages, at span: SourceSpan
  ) -> Diagnostic {
    let notes = missing.map {
      languages.spoken.contains($0) ? "the tour `speaks \($0)`" : "the tour has `captions \($0)`"
    }
    let names = missing.map(\.tag).joined(separator: " or ")
    return Diagnostic(
      .languagesMissing, .warning, "this stop has no paragraph in \(names)", at: span, notes: notes)
  }

  fileprivate static func countsDiffer(
    _ counts: [(language: Language, count: Int)], most: Int, at span: SourceSpan
  ) -> Diagnostic {
    let numbers = counts.map { "\($0.language) has \($0.count)" }.joined(separator: ", ")
    let short = counts.filter { $0.count < most }.map(\.language.tag).joined(separator: " or ")
    return Diagnostic(
      .countsDiffer, .warning, "the languages have different numbers of paragraphs: \(numbers)",
      at: span, label: "nothing says this in \(short)")
  }
}
