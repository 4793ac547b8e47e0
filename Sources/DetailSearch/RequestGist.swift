internal import TextIndex
public import TourModel

/// What a request is about, whatever its small words, its spelling and its language: the same for
/// near-duplicates.
public struct RequestGist: Hashable, Sendable {
  private let terms: [UInt64]

  fileprivate init(_ terms: Set<UInt64>) { self.terms = terms.sorted() }

  /// Whether it says nothing: emoji, greetings, signs.
  public var isEmpty: Bool { terms.isEmpty }
}

extension DetailSearch {
  /// What visitors of any museum need, where it is of that; else the words of `request` that say something, each by what
  /// it means where that is known. O(request).
  public func gist(of request: String, language: Language?) -> RequestGist {
    let text = AnalyzedText(request, language: language, limits: limits, speller: index.speller)
    let needs = VisitNeeds.keys(in: text)
    if !needs.isEmpty { return RequestGist(Set(needs.map(\.hash))) }
    let concepts = CharacterConcepts(text.scanned)
    var terms: Set<UInt64> = []
    for atom in text.atoms where atom.role.isTopic {
      switch atom.kind {
      case .word:
        let keys = text.forms.keys(of: atom.position).first
        let meaning = keys.flatMap { keys in
          text.concepts(ofWord: atom.position, keys, in: text.stemLanguages).first
        }
        let stem = keys?.key(in: text.stemLanguages.first ?? .french)
        terms.formUnion((meaning.map(Self.key) ?? stem).map { [$0.hash] } ?? [])
      case .character, .lone:
        let meaning = concepts[atom.position].first.map(Self.key)
        let character = TermKey(character: text.scanned.characters[atom.position])
        terms.insert((meaning ?? character).hash)
      case .syllable: terms.insert(TermKey(syllable: text.syllables[atom.position]).hash)
      }
    }
    return RequestGist(terms)
  }

  private static func key(_ concept: Int16) -> TermKey { TermKey(concept: Int(concept)) }
}
