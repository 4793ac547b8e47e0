internal import TourDiagnostics

/// The paragraphs of a stop, a branch or an option: the first in each language says the same thing, the
/// second too, and so on.
struct ScopeProse {
  private struct Entry {
    let paragraph: ProseParagraph
    let pieces: [Paragraph.Piece]
    let text: String
    /// How many before it in its language say something.
    let number: Int
  }
  private var entries: [Language: [Entry]] = [:]
  /// Those that say something: what holds only beats needs no caption, and is none.
  private var worded: [Language: [Entry]] = [:]

  mutating func append(
    _ paragraph: ProseParagraph, _ language: Language, _ pieces: [Paragraph.Piece]
  ) {
    let text = Paragraph(language: language, pieces: pieces).text
    let entry = Entry(
      paragraph: paragraph, pieces: pieces, text: text, number: worded[language]?.count ?? 0)
    entries[language, default: []].append(entry)
    if !text.isEmpty { worded[language, default: []].append(entry) }
  }

  private func worded(_ language: Language) -> [Entry] { worded[language] ?? [] }

  /// The paragraph of a number, from 0, with its counterparts in the other languages as captions.
  func paragraph(_ index: Int, in language: Language, _ languages: StopLanguages) -> Paragraph {
    guard let list = entries[language], list.indices.contains(index) else {
      preconditionFailure("a paragraph that is spoken was read")
    }
    let (pieces, number) = (list[index].pieces, list[index].number)
    if list[index].text.isEmpty { return Paragraph(language: language, pieces: pieces) }
    let captions = languages.ordered.filter { $0 != language }.compactMap { other in
      let texts = worded(other)
      return texts.indices.contains(number)
        ? LocalizedText.Translation(other, texts[number].text) : nil
    }
    return Paragraph(language: language, pieces: pieces, captions: captions)
  }

  /// Reports once where the languages of the stop have different numbers of paragraphs here.
  func reportCounts(_ languages: StopLanguages, to context: AnalysisContext) {
    if languages.spoken.isEmpty { return }
    let declared = Set(languages.spoken + languages.captions)
    // One that the tour does not promise may be left out of a branch.
    let counted = languages.ordered.filter {
      declared.contains($0) || !worded($0).isEmpty && !context.undeclared.contains($0)
    }
    let counts = counted.map { (language: $0, count: worded($0).count) }
    guard let most = counts.max(by: { $0.count < $1.count }),
      let least = counts.map(\.count).min(), least < most.count
    else { return }
    let unmatched = worded(most.language)[least].paragraph
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
    let numbers = counts.map { "\($0.language) has \($0.count == 0 ? "none" : "\($0.count)")" }
      .joined(separator: ", ")
    let short = counts.filter { $0.count < most }.map(\.language.tag).joined(separator: " or ")
    return Diagnostic(
      .countsDiffer, .warning, "the languages have different numbers of paragraphs: \(numbers)",
      at: span, label: "nothing says this in \(short)")
  }
}
