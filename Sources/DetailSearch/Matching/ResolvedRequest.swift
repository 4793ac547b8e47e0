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
  /// How well the request has each term: 1 as written, less where a slip was forgiven or where it is one
  /// character of more.
  let strengths: TermStrengths
  /// The same without what only means the same.
  let ownStrengths: TermStrengths

  init(_ text: AnalyzedText, in index: SearchIndex) {
    var reader = RequestReader(text: text, index: index)
    for atom in text.atoms { reader.read(atom) }
    atoms = reader.atoms
    terms = reader.terms
    var strengths = TermStrengths(capacity: terms.count + atoms.count)
    var own = strengths
    for term in terms {
      strengths.raise(term.term, to: term.likeness)
      if term.relation.isOfName { own.raise(term.term, to: term.likeness) }
    }
    for atom in atoms {
      guard let weak = atom.weakTerm else { continue }
      strengths.raise(weak, to: MatchWeights.nearLikeness)
      own.raise(weak, to: MatchWeights.nearLikeness)
    }
    self.strengths = strengths
    ownStrengths = own
  }

  /// How much of a name the request has: 0 to 1.
  func coverage(of name: SearchName, in index: SearchIndex, byMeaning: Bool = true) -> Double {
    guard name.weight > 0 else { return 0 }
    let strengths = byMeaning ? strengths : ownStrengths
    var covered = 0.0
    for atom in index.nameAtoms[name.atoms] {
      var best = 0.0
      for term in index.nameTerms[atom.terms] { best = max(best, strengths[Int(term)]) }
      if best < 1, let weak = atom.weakTerm {
        best = max(best, strengths[weak] * MatchWeights.weakLikeness)
      }
      covered += atom.weight * best
    }
    return covered / name.weight
  }

  /// Whether it has a word of a name that says something.
  func sharesContent(with name: SearchName, in index: SearchIndex) -> Bool {
    index.nameAtoms[name.atoms].contains { atom in
      atom.isContent && index.nameTerms[atom.terms].contains { strengths[Int($0)] > 0 }
    }
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
        text.stemLanguages.flatMap { Lexicon.museum.concepts(of: keys, in: $0) }
      }
    case .character, .lone: return TextTerms.concepts(of: text.scanned)[atom.position]
    case .syllable: return []
    }
  }

  /// How near a name stands to where a request has what it is about: 1 at the beginning, 0 at the end; the
  /// other way round in Chinese.
  func heading(of name: SearchName, in index: SearchIndex, isHeadLast: Bool) -> Double {
    guard atoms.count > 1 else { return 1 }
    let isPart = { (atom: Atom) in
      terms[atom.terms].contains { term in
        index.nameAtoms[name.atoms].contains { nameAtom in
          index.nameTerms[nameAtom.terms].contains(Int32(term.term))
        }
      }
    }
    let position = isHeadLast ? atoms.lastIndex(where: isPart) : atoms.firstIndex(where: isPart)
    let share = Double(position ?? 0) / Double(atoms.count - 1)
    return isHeadLast ? share : 1 - share
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
    case .word: readWord(text.forms[atom.position])
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

  private mutating func readWord(_ form: WordForm) {
    let letters = form.parts.first?.letters.count ?? 0
    let relation: ResolvedRequest.Relation =
      form.slips != .letters ? .word : letters < MatchWeights.longWord ? .shortSlip : .slip
    for keys in form.keys {
      var concepts: [Int16] = []
      for language in text.stemLanguages {
        add(keys.key(in: language), form.likeness, relation)
        for concept in Lexicon.museum.concepts(of: keys, in: language) {
          concepts.appendOnce(concept)
        }
      }
      // A name is the same in any language.
      add(keys.word, form.likeness, relation)
      add(meanings: concepts, form.likeness)
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
      add(
        TermKey(concept: concept, orNarrower: true), likeness * MatchWeights.narrowerLikeness, .kind
      )
      if let kind = Lexicon.museum.concepts[concept].kind {
        add(TermKey(concept: kind), likeness * MatchWeights.broaderLikeness, .kind)
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

/// How well a request has each of its terms. A small table with open addressing: a request has few.
struct TermStrengths {
  private var keys: [Int32]
  private var values: [Double]
  private let mask: Int

  init(capacity: Int) {
    var size = 32
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: -1, count: size)
    values = Array(repeating: 0, count: size)
    mask = size - 1
  }

  subscript(_ term: TermID) -> Double {
    var slot = term &* 31 & mask
    while keys[slot] >= 0 {
      if keys[slot] == Int32(term) { return values[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  mutating func raise(_ term: TermID, to value: Double) {
    var slot = term &* 31 & mask
    while keys[slot] >= 0, keys[slot] != Int32(term) { slot = (slot + 1) & mask }
    keys[slot] = Int32(term)
    values[slot] = max(values[slot], value)
  }
}
