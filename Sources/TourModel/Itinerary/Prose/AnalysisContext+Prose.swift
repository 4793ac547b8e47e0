internal import TourDiagnostics
internal import TourSyntax

extension AnalysisContext {
  /// The prose of a room, a work or a detail: for each language its paragraphs, without beats.
  ///
  /// - Parameter nodes: what stands in it, the details below it left out or not.
  func knowledgeProse(_ nodes: some Sequence<SyntaxNode>) -> [Knowledge.LanguageParagraphs] {
    var result: [Knowledge.LanguageParagraphs] = []
    let beats = BeatReader(context: self, scope: .script, isSpoken: false)
    for case .paragraph(let paragraph) in ScopeItem.read(nodes) {
      guard case .language(let written) = paragraph.mark else { continue }
      let language = meant(written)
      if language != written { checkLanguage(of: paragraph) }
      let text = beats.text(of: paragraph, in: language)
      if let index = result.firstIndex(where: { $0.language == language }) {
        result[index].paragraphs.append(text)
      } else {
        checkLanguage(of: paragraph)
        result.append(Knowledge.LanguageParagraphs(language, [text]))
      }
    }
    return result
  }

  /// Reports a paragraph in a language that no line of the tour declares.
  func checkLanguage(of paragraph: ProseParagraph) {
    guard case .language(let language) = paragraph.mark else { return }
    _ = declaredLanguage(language.tag, at: paragraph.languageSpan)
  }
}
