internal import TextIndex

/// A request in the terms of an index.
struct ResolvedRequest {
  struct Atom {
    /// In ``ResolvedRequest/terms``.
    let terms: Range<Int>
    let weakTerm: TermID?
    let weight: Double
    let role: WordRole
    let source: TextAtom
  }

  struct Term {
    let term: TermID
    let likeness: Double
    let relation: Relation
  }

  /// How a term of the tour is like what was asked.
  enum Relation: Equatable, Sendable {
    case word, slip, shortSlip, meaning, kind, character, sound

    /// Whether it is enough to know a place by that is not on show.
    var isOfName: Bool {
      switch self {
      case .word, .slip, .character, .sound: true
      case .shortSlip, .meaning, .kind: false
      }
    }
  }

  private(set) var atoms: [Atom] = []
  private(set) var terms: [Term] = []

  init(_ text: AnalyzedText, in index: SearchIndex) {
    var reader = RequestReader(text: text, index: index)
    for atom in text.atoms { reader.read(atom) }
    atoms = reader.atoms
    terms = reader.terms
  }

  /// Whether an atom says no more than "the man", "the thing", "the stone".
  func isGeneric(_ number: Int, _ text: AnalyzedText) -> Bool {
    concepts(of: number, text).contains { Lexicon.museum.isGeneric(Int($0)) }
  }

  /// What an atom may mean.
  func concepts(of number: Int, _ text: AnalyzedText) -> [Int16] {
    let atom = atoms[number].source
    switch atom.kind {
    case .word:
      return text.forms[atom.position].keys.flatMap { keys in
        text.concepts(ofWord: atom.position, keys, in: text.stemLanguages)
      }
    case .character, .lone: return TextTerms.concepts(of: text.scanned)[atom.position]
    case .syllable: return []
    }
  }
}

/// Finds the terms of a request's atoms.
private struct RequestReader {
  let text: AnalyzedText
  let index: SearchIndex
  private let concepts: [[Int16]]
  private(set) var atoms: [ResolvedRequest.Atom] = []
  private(set) var terms: [ResolvedRequest.Term] = []

  init(text: AnalyzedText, index: SearchIndex) {
    self.text = text
    self.index = index
    concepts = TextTerms.concepts(of: text.scanned)
  }

  mutating func read(_ atom: TextAtom) {
    let start = terms.count
    var weak: TermID?
    var weight = index.unknownWeight * MatchWeights.unknown
    switch atom.kind {
    case .word: readWord(atom.position)
    case .lone:
      add(TermKey(character: text.scanned.characters[atom.position]), 1, .character)
      add(meanings: concepts[atom.position])
    case .character:
      weak = index.term(TermKey(character: text.scanned.characters[atom.position]))
      readCharacter(atom)
    case .syllable: readSyllable(atom)
    }
    let found = terms[start...]
    if let best = found.map(\.likeness).max() {
      let direct = found.filter { $0.likeness >= best - 0.001 }.map { index.weight($0.term) }
      weight = direct.reduce(0, +) / Double(direct.count)
    }
    if atom.kind == .character || atom.kind == .syllable { weight /= 2 }
    atoms.append(
      ResolvedRequest.Atom(
        terms: start..<terms.count, weakTerm: weak, weight: weight, role: atom.role, source: atom))
  }

  private mutating func readWord(_ number: Int) {
    let form = text.forms[number]
    let letters = form.parts.first?.letters.count ?? 0
    let relation: ResolvedRequest.Relation =
      form.slips != .letters ? .word : letters < MatchWeights.longWord ? .shortSlip : .slip
    for keys in form.keys {
      for language in text.stemLanguages { add(keys.key(in: language), form.likeness, relation) }
      // A name is the same in any language.
      add(keys.word, form.likeness, relation)
      add(
        meanings: text.concepts(ofWord: number, keys, in: text.stemLanguages), form.likeness)
    }
  }

  private mutating func readCharacter(_ atom: TextAtom) {
    let characters = text.scanned.characters
    let position = atom.position
    for (isThere, start) in [(atom.hasBefore, position - 1), (atom.hasAfter, position)]
    where isThere {
      let (a, b) = (characters[start], characters[start + 1])
      if add(TermKey(pair: a, b), 1, .character) { continue }
      for first in HanTables.shared.readings(of: a) {
        for second in HanTables.shared.readings(of: b) {
          add(TermKey(syllables: first, second), MatchWeights.soundLikeness, .sound)
        }
      }
    }
    add(meanings: concepts[position])
  }

  private mutating func readSyllable(_ atom: TextAtom) {
    let position = atom.position
    if !atom.hasBefore, !atom.hasAfter {
      add(TermKey(syllable: text.syllables[position]), MatchWeights.pinyinLikeness, .sound)
    }
    for (isThere, start) in [(atom.hasBefore, position - 1), (atom.hasAfter, position)]
    where isThere {
      add(
        TermKey(syllables: text.syllables[start], text.syllables[start + 1]),
        MatchWeights.pinyinLikeness, .sound)
    }
  }

  private mutating func add(meanings concepts: [Int16], _ likeness: Double = 1) {
    for concept in concepts.map(Int.init) {
      add(TermKey(concept: concept), likeness * MatchWeights.meaningLikeness, .meaning)
      var step = 1.0
      for level in 1...Lexicon.mostLevels {
        let key = TermKey(concept: concept, levelsDown: level)
        add(key, likeness * step * MatchWeights.narrowerLikeness, .kind)
        step *= MatchWeights.furtherKind
      }
      step = 1
      for kind in Lexicon.museum.concepts[concept].kinds {
        add(TermKey(concept: kind), likeness * step * MatchWeights.broaderLikeness, .kind)
        step *= MatchWeights.furtherKind
      }
    }
  }

  /// Whether the tour has the term.
  @discardableResult
  private mutating func add(
    _ key: TermKey, _ likeness: Double, _ relation: ResolvedRequest.Relation
  ) -> Bool {
    guard let term = index.term(key) else { return false }
    terms.append(ResolvedRequest.Term(term: term, likeness: likeness, relation: relation))
    return true
  }
}
