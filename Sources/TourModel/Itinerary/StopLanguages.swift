internal import TourSyntax

/// Which languages a stop's prose may be in, and which it has.
struct StopLanguages {
  let spoken: [Language]
  let captions: [Language]
  /// Those in which something is said in the stop, in order of their first paragraph.
  let present: [Language]

  init(_ tour: Tour, _ node: SyntaxNode) {
    spoken = tour.speaks
    captions = tour.captions
    var present: [Language] = []
    Self.collect(node, into: &present)
    let declared = spoken + captions
    self.present = present.reduce(into: []) { result, language in
      let language = Self.declared(language, among: declared)
      if !result.contains(language) { result.append(language) }
    }
  }

  /// Those that the tour promises and that no paragraph of the stop is in; none where the stop has no prose.
  var missing: [Language] {
    if present.isEmpty { return [] }
    return (spoken + captions).filter { !present.contains($0) }
  }

  /// All that the stop has, first what is spoken, then what is promised as captions.
  var ordered: [Language] {
    let declared = spoken + captions
    return declared.filter(present.contains) + present.filter { !declared.contains($0) }
  }

  /// A variety of a declared language is that language: `zh-Hans>` in a tour that `speaks zh`.
  func declared(_ language: Language) -> Language {
    Self.declared(language, among: spoken + captions)
  }

  private static func declared(_ language: Language, among declared: [Language]) -> Language {
    if declared.contains(language) { return language }
    let meant = CountryCodes.language(meantBy: language.tag).map { Language($0) } ?? language
    return declared.first { $0.primary == meant.primary } ?? language
  }

  private static func collect(_ node: SyntaxNode, into languages: inout [Language]) {
    for child in node.children {
      switch child.kind {
      case .prose:
        guard let mark = child.token(.proseMark), case .language(let language) = ProseMark(mark),
          !languages.contains(language), let line = ProseLine(child), BracketScanner.hasWords(line)
        else { continue }
        languages.append(language)
      case .ifBlock, .elseBranch, .voteBlock, .option: collect(child, into: &languages)
      default: break
      }
    }
  }
}
