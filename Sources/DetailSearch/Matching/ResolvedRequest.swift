/// A request in the terms of an index.
struct ResolvedRequest {
  let atoms: [Atom]
  /// The terms that it has, and how well: 1 as written, less where a slip was forgiven or where it is one
  /// character of more.
  let terms: [TermID: Double]

  struct Atom {
    /// Any of them matches wholly, times how well.
    let terms: [(term: TermID, likeness: Double)]
    let weakTerm: TermID?
    let weight: Double
    let role: WordRole
  }

  /// A word with a slip in it, or a character that the request has in another pair.
  static let nearLikeness = 0.85
  /// A character that both have, each beside another.
  static let weakLikeness = 0.4

  init(_ text: AnalyzedText, in index: SearchIndex) {
    atoms = text.atoms.map { Self.resolve($0, in: index) }
    var terms: [TermID: Double] = [:]
    for atom in atoms {
      let weak = atom.weakTerm.map { [(term: $0, likeness: Self.nearLikeness)] } ?? []
      for (term, likeness) in atom.terms + weak { terms[term] = max(terms[term] ?? 0, likeness) }
    }
    self.terms = terms
  }

  private static func resolve(_ atom: SearchAtom, in index: SearchIndex) -> Atom {
    let known = atom.terms.map { index.term($0) }
    let weights = known.map { $0.map(index.weight) ?? index.unknownWeight }
    var terms = known.compactMap { $0 }.map { (term: $0, likeness: 1.0) }
    var weight = SearchVocabulary.weight(of: weights, isCharacter: atom.isCharacter)
    if terms.isEmpty, atom.forgivesTypo, let word = atom.terms.first {
      terms = index.corrections(of: word).map { (term: $0, likeness: nearLikeness) }
      weight = terms.map { index.weight($0.term) }.max() ?? weight
    }
    return Atom(
      terms: terms, weakTerm: atom.weakTerm.flatMap { index.term($0) }, weight: weight,
      role: atom.role)
  }

  /// How much of a name the request has: 0 to 1.
  func coverage(of name: SearchName) -> Double {
    let covered = name.atoms.reduce(0.0) { sum, atom in
      let whole = atom.terms.reduce(0) { max($0, terms[$1] ?? 0) }
      let weak = (atom.weakTerm.flatMap { terms[$0] } ?? 0) * Self.weakLikeness
      return sum + atom.weight * max(whole, weak)
    }
    return name.weight > 0 ? covered / name.weight : 0
  }

  /// How near a name stands to where a request has what it is about: 1 at the beginning, 0 at the end; the
  /// other way round in Chinese.
  func heading(of name: SearchName, isHeadLast: Bool) -> Double {
    guard atoms.count > 1 else { return 1 }
    let known = Set(name.atoms.flatMap(\.terms))
    let isPart = { (atom: Atom) in atom.terms.contains { known.contains($0.term) } }
    let position = isHeadLast ? atoms.lastIndex(where: isPart) : atoms.firstIndex(where: isPart)
    let share = Double(position ?? 0) / Double(atoms.count - 1)
    return isHeadLast ? share : 1 - share
  }
}
