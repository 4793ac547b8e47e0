internal import TextIndex
internal import TourModel

/// Reads the texts of a tour, place by place.
struct IndexBuilder {
  private let limits: SearchLimits
  private var textTerms = TextTerms()
  private var keys = TextTerms.Keys()
  private(set) var terms = TermTable(minimumCapacity: 8192)
  private(set) var postings = Postings.Builder()
  private(set) var names = NameTexts()

  init(limits: SearchLimits) { self.limits = limits }

  var vocabulary: Vocabulary { textTerms.vocabulary }

  /// The prose and the label of a place go into the postings only.
  mutating func add(_ source: PlaceText, entry: Int) {
    for line in source.prose { add(line, entry: entry, fields: .prose) }
    for line in source.label { add(line, entry: entry, fields: .label) }
    for line in source.names { add(line, entry: entry, fields: .name) }
  }

  private mutating func add(_ line: PlaceText.Line, entry: Int, fields: Postings.Fields) {
    let text = AnalyzedText(line.text, language: line.language, limits: limits)
    let meanings = CharacterConcepts(text.scanned)
    let isName = fields == .name && !text.units.isEmpty
    let firstAtom = names.atoms.count
    for atom in text.atoms {
      textTerms.read(atom, of: text, meanings, line.language, into: &keys)
      let firstTerm = names.terms.count
      for key in keys.whole { add(key, entry, fields, isName: isName) }
      for key in keys.meanings { add(key, entry, fields, isName: isName) }
      for key in keys.sounds { add(key, entry, fields, isName: isName) }
      let weak = keys.weak.map { add($0, entry, fields) }
      if isName {
        names.atoms.append(
          NameTexts.Atom(
            terms: firstTerm..<names.terms.count, weighing: keys.whole.count, weakTerm: weak,
            role: atom.role, kind: atom.kind, hasMeaning: !keys.meanings.isEmpty))
      }
    }
    if isName {
      names.add(text.units, atoms: firstAtom..<names.atoms.count, of: line, entry: entry)
    }
  }

  private mutating func add(
    _ key: TermKey, _ entry: Int, _ fields: Postings.Fields, isName: Bool
  ) {
    let term = add(key, entry, fields)
    if isName { names.terms.append(Int32(term)) }
  }

  private mutating func add(_ key: TermKey, _ entry: Int, _ fields: Postings.Fields) -> TermID {
    let term = terms.add(key)
    postings.add(term, document: entry, fields: fields)
    return term
  }
}

/// The names of all places with their terms, as they are read. Flat.
struct NameTexts {
  struct Name {
    let entry: Int
    let atoms: Range<Int>
    let units: Range<Int>
    let language: Language?
    let isArtist: Bool
  }

  struct Atom {
    let terms: Range<Int>
    /// How many of the terms, the first ones, say how rare it is.
    let weighing: Int
    let weakTerm: TermID?
    let role: WordRole
    let kind: TextAtom.Kind
    let hasMeaning: Bool
  }

  private(set) var names: [Name] = []
  var atoms: [Atom] = []
  var terms: [Int32] = []
  private(set) var units: [TermKey] = []

  mutating func add(_ words: [TermKey], atoms: Range<Int>, of line: PlaceText.Line, entry: Int) {
    let start = units.count
    units += words
    names.append(
      Name(
        entry: entry, atoms: atoms, units: start..<units.count, language: line.language,
        isArtist: line.isArtist))
  }
}
