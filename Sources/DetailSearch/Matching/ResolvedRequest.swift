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
    /// Whether the request is not understood unless it is; and its weight among the others, less where it is soft.
    let mustBeExplained: Bool
    let share: Double
    let sense: WordSense
  }

  struct Term {
    let term: TermID
    let likeness: Double
    let relation: Relation
  }

  /// How a term of the tour is like what was asked.
  enum Relation: Equatable, Sendable {
    case word, slip, shortSlip, meaning, kind, character, sound

    /// Whether it is the very word, or the very characters.
    var isExact: Bool { self == .word || self == .character }

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

  init(_ text: borrowing AnalyzedText, in index: SearchIndex) {
    atoms.reserveCapacity(text.atoms.count)
    terms.reserveCapacity(8 * text.atoms.count)
    let concepts = CharacterConcepts(text.scanned)
    var meanings: [Int16] = []
    for atom in text.atoms { read(atom, of: text, concepts, index, &meanings) }
  }
}

// MARK: - The terms of its atoms

extension ResolvedRequest {
  private mutating func read(
    _ atom: TextAtom, of text: AnalyzedText, _ concepts: CharacterConcepts, _ index: SearchIndex,
    _ meanings: inout [Int16]
  ) {
    let start = terms.count
    var weak: TermID?
    var sense = WordSense()
    switch atom.kind {
    case _ where atom.role == .aside: break
    case .word: read(word: atom.position, of: text, index, &meanings, &sense)
    case .lone:
      add(TermKey(character: text.scanned.characters[atom.position]), 1, .character, index)
      add(meanings: concepts[atom.position], index, &sense)
    case .character:
      weak = index.term(TermKey(character: text.scanned.characters[atom.position]))
      if atom.hasBefore { read(pairAt: atom.position - 1, of: text, index) }
      if atom.hasAfter { read(pairAt: atom.position, of: text, index) }
      add(meanings: concepts[atom.position], index, &sense)
    case .syllable: read(syllable: atom, of: text, index)
    }
    if terms.count > start { sense.isKnown = true }
    let isHalf = atom.kind == .character || atom.kind == .syllable
    let weight = weight(of: start..<terms.count, index) * (isHalf ? 0.5 : 1)
    let role: WordRole =
      switch atom.role {
      case .faint: start == terms.count ? .soft : .content
      case .aside: .offTopic
      default: atom.role
      }
    let mustBeExplained = role.mustBeExplained
    atoms.append(
      Atom(
        terms: start..<terms.count, weakTerm: weak, weight: weight, role: role, source: atom,
        mustBeExplained: mustBeExplained,
        share: weight * (mustBeExplained ? 1 : MatchWeights.soft), sense: sense))
  }

  /// That of the terms which are likest what was asked, on average.
  private func weight(of range: Range<Int>, _ index: SearchIndex) -> Double {
    var best = -Double.infinity
    for position in range { best = max(best, terms[position].likeness) }
    var sum = 0.0
    var count = 0
    for position in range where terms[position].likeness >= best - 0.001 {
      sum += index.weight(terms[position].term)
      count += 1
    }
    return count > 0 ? sum / Double(count) : index.unknownWeight * MatchWeights.unknown
  }

  private mutating func read(
    word number: Int, of text: AnalyzedText, _ index: SearchIndex, _ meanings: inout [Int16],
    _ sense: inout WordSense
  ) {
    let form = text.forms[number]
    let relation: Relation =
      form.slips != .letters
      ? .word : form.letters.count < MatchWeights.longWord ? .shortSlip : .slip
    for keys in text.forms.keys(of: number) {
      for language in text.stemLanguages {
        add(keys.key(in: language), form.likeness, relation, index)
      }
      // A name is the same in any language.
      add(keys.word, form.likeness, relation, index)
      text.readConcepts(ofWord: number, keys, in: text.stemLanguages, into: &meanings)
      add(meanings: meanings[...], index, &sense, form.likeness)
    }
  }

  private mutating func read(pairAt start: Int, of text: AnalyzedText, _ index: SearchIndex) {
    let (a, b) = (text.scanned.characters[start], text.scanned.characters[start + 1])
    if add(TermKey(pair: a, b), 1, .character, index) { return }
    var isHeard = false
    for first in HanTables.shared.readings(of: a) {
      for second in HanTables.shared.readings(of: b) {
        let key = TermKey(syllables: first, second)
        if add(key, MatchWeights.soundLikeness, .sound, index) { isHeard = true }
      }
    }
    if !isHeard { read(nearSoundsOf: a, b, index) }
  }

  /// 倒音 for 倒影: many hear no difference of `yin` and `ying`. Of names alone, for there are many such.
  private mutating func read(nearSoundsOf a: UInt32, _ b: UInt32, _ index: SearchIndex) {
    let han = HanTables.shared
    let (first, second) = (han.syllable(of: a), han.syllable(of: b))
    let (firstTwin, secondTwin) = (han.nasalTwin(of: first), han.nasalTwin(of: second))
    for (x, y) in [(first, secondTwin), (firstTwin, second), (firstTwin, secondTwin)]
    where x != 0 && y != 0 {
      guard let term = index.term(TermKey(syllables: x, y)), index.bearers.count(of: term) > 0
      else { continue }
      add(term, MatchWeights.nearSoundLikeness, .sound)
    }
  }

  private mutating func read(syllable atom: TextAtom, of text: AnalyzedText, _ index: SearchIndex) {
    let position = atom.position
    if !atom.hasBefore, !atom.hasAfter {
      add(
        TermKey(syllable: text.syllables[position]), MatchWeights.pinyinLikeness, .sound, index)
    }
    for (isThere, start) in [(atom.hasBefore, position - 1), (atom.hasAfter, position)]
    where isThere {
      add(
        TermKey(syllables: text.syllables[start], text.syllables[start + 1]),
        MatchWeights.pinyinLikeness, .sound, index)
    }
  }

  private mutating func add(
    meanings concepts: ArraySlice<Int16>, _ index: SearchIndex, _ sense: inout WordSense,
    _ likeness: Double = 1
  ) {
    let lexicon = Lexicon.museum
    for concept in concepts.lazy.map(Int.init) {
      sense.add(lexicon.sense(of: concept))
      add(index.term(ofConcept: concept), likeness * MatchWeights.meaningLikeness, .meaning)
      var step = 1.0
      for level in 1...Lexicon.mostLevels {
        add(
          index.term(ofConcept: concept, levelsDown: level),
          likeness * step * MatchWeights.narrowerLikeness, .kind)
        step *= MatchWeights.furtherKind
      }
      let kind = lexicon.concepts[concept]
      if kind.kind >= 0 {
        add(
          index.term(ofConcept: Int(kind.kind)), likeness * MatchWeights.broaderLikeness, .kind)
      }
      if kind.widerKind >= 0 {
        add(
          index.term(ofConcept: Int(kind.widerKind)),
          likeness * MatchWeights.furtherKind * MatchWeights.broaderLikeness, .kind)
      }
    }
  }

  /// Whether the tour has the term.
  @discardableResult
  private mutating func add(
    _ key: TermKey, _ likeness: Double, _ relation: Relation, _ index: SearchIndex
  ) -> Bool {
    add(index.term(key), likeness, relation)
  }

  @discardableResult
  private mutating func add(_ term: TermID?, _ likeness: Double, _ relation: Relation) -> Bool {
    guard let term else { return false }
    terms.append(Term(term: term, likeness: likeness, relation: relation))
    return true
  }
}
