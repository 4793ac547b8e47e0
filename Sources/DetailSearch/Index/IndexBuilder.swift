internal import TextIndex
internal import TourModel

/// Reads the texts of a tour, place by place.
struct IndexBuilder {
  private let limits: SearchLimits
  private var textTerms = TextTerms()
  private var wordTerms = WordTerms()
  private var keys = TextTerms.Keys()
  private var atomTerms: [Int32] = []
  private(set) var terms = TermTable(minimumCapacity: 8192)
  private var postings = Postings.Builder()
  private(set) var names = NameTexts()

  init(limits: SearchLimits) { self.limits = limits }

  var vocabulary: Vocabulary { textTerms.vocabulary }

  /// The prose and the label of a place go into the postings only.
  mutating func add(_ source: PlaceText, entry: Int) {
    for line in source.prose { add(line, entry: entry, fields: .prose) }
    for line in source.label { add(line, entry: entry, fields: .label) }
    for line in source.names { add(line, entry: entry, fields: .name) }
  }

  /// All postings, which are kept no longer: they are large, and there is more to make.
  mutating func takePostings() -> Postings {
    defer { postings = Postings.Builder() }
    return postings.build(termCount: terms.count)
  }

  private mutating func add(_ line: PlaceText.Line, entry: Int, fields: Postings.Fields) {
    let text = AnalyzedText(line.text, language: line.language, limits: limits)
    let meanings = CharacterConcepts(text.scanned)
    let languages = WordLanguages(line.language)
    let isName = fields == .name && !text.units.isEmpty
    let firstAtom = names.atoms.count
    for atom in text.atoms {
      let (whole, hasMeaning) = readTerms(of: atom, of: text, meanings, languages)
      for term in atomTerms { postings.add(Int(term), document: entry, fields: fields) }
      let weak = atom.kind == .word ? nil : keys.weak.map { terms.add($0) }
      if let weak { postings.add(weak, document: entry, fields: fields) }
      if isName {
        let firstTerm = Int32(names.terms.count)
        names.terms += atomTerms
        names.atoms.append(
          NameTexts.Atom(
            terms: firstTerm..<Int32(names.terms.count), weighing: Int32(whole),
            weakTerm: weak.map { Int32($0) }, role: atom.role, kind: atom.kind,
            hasMeaning: hasMeaning))
      }
    }
    if isName {
      names.add(
        text.units, atoms: firstAtom..<names.atoms.count, text.sharedQuestions, of: line,
        entry: entry)
    }
  }

  /// Puts the terms that match an atom wholly, the first ones, and those that mean or sound the same into
  /// ``atomTerms``; tells how many the former are, and whether it means anything.
  private mutating func readTerms(
    of atom: TextAtom, of text: AnalyzedText, _ meanings: CharacterConcepts,
    _ languages: WordLanguages
  ) -> (whole: Int, hasMeaning: Bool) {
    atomTerms.removeAll(keepingCapacity: true)
    // A word means the same wherever it stands, but for those that are a part of a word of several parts.
    let word =
      atom.kind == .word && !text.isInSequence(atom.position)
      ? text.forms.keys(of: atom.position).first?.word : nil
    if let word, let found = wordTerms.found(word, in: languages) {
      atomTerms += wordTerms.terms(of: found)
      return (found.whole, found.hasMeaning)
    }
    textTerms.read(atom, of: text, meanings, languages, into: &keys)
    for key in keys.whole { atomTerms.append(Int32(terms.add(key))) }
    for key in keys.meanings { atomTerms.append(Int32(terms.add(key))) }
    for key in keys.sounds { atomTerms.append(Int32(terms.add(key))) }
    if let word { wordTerms.add(word, in: languages, atomTerms, whole: keys.whole.count) }
    return (keys.whole.count, !keys.meanings.isEmpty)
  }
}

/// The names of all places with their terms, as they are read. Flat.
struct NameTexts {
  struct Name {
    let entry: Int
    let atoms: Range<Int>
    let units: Range<Int>
    let questions: SharedQuestions
    let language: Language?
    let isArtist: Bool
  }

  /// Small: there are tens of thousands while an index is made.
  struct Atom {
    let terms: Range<Int32>
    /// How many of the terms, the first ones, say how rare it is.
    let weighing: Int32
    let weakTerm: Int32?
    let role: WordRole
    let kind: TextAtom.Kind
    let hasMeaning: Bool
  }

  private(set) var names: [Name] = []
  var atoms: [Atom] = []
  var terms: [Int32] = []
  private(set) var units: [TermKey] = []

  mutating func add(
    _ words: [TermKey], atoms: Range<Int>, _ questions: SharedQuestions, of line: PlaceText.Line,
    entry: Int
  ) {
    let start = units.count
    units += words
    names.append(
      Name(
        entry: entry, atoms: atoms, units: start..<units.count, questions: questions,
        language: line.language, isArtist: line.isArtist))
  }
}
