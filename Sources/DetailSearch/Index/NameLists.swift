internal import TextIndex
internal import TourModel

/// The names of all entries, flat.
struct NameLists {
  private(set) var names: [SearchName] = []
  private(set) var atoms: [SearchName.Atom] = []
  let terms: [Int32]
  private(set) var phraseUnits: [TermKey] = []
  /// Of each entry its names.
  private(set) var ranges: [Range<Int>]
  /// Of each entry the questions that its names ask: of a person, where they ask nothing else.
  private(set) var questions: [SharedQuestions]

  /// What a soft word of a name weighs, by a plain one: `painting` in "the small painting".
  private static let softShare = 0.25

  init(_ texts: NameTexts, entryCount: Int, weights: [Double], _ languages: [Language]) {
    terms = texts.terms
    ranges = Array(repeating: 0..<0, count: entryCount)
    questions = Array(repeating: [], count: entryCount)
    names.reserveCapacity(texts.names.count)
    atoms.reserveCapacity(texts.atoms.count)
    for name in texts.names {
      let start = ranges[name.entry].isEmpty ? names.count : ranges[name.entry].lowerBound
      add(name, of: texts, weights, languages)
      ranges[name.entry] = start..<names.count
    }
    closeEmptyRanges()
  }

  /// A place whose names say nothing has none: where they would stand.
  private mutating func closeEmptyRanges() {
    var end = 0
    for entry in ranges.indices {
      if ranges[entry].isEmpty { ranges[entry] = end..<end }
      end = ranges[entry].upperBound
    }
  }

  private mutating func add(
    _ name: NameTexts.Name, of texts: NameTexts, _ weights: [Double], _ languages: [Language]
  ) {
    let start = atoms.count
    let words = texts.atoms[name.atoms]
    // A name that is one such word, `poids`, 画家, is a name all the same.
    let isWord = words.count <= 2 && !words.contains { $0.role.mustBeExplained }
    var counts = (content: 0, characters: 0, lone: 0, withMeaning: 0)
    for atom in words {
      let isContent = atom.role.mustBeExplained || isWord && atom.role.isTopic
      add(atom, isContent: isContent, texts, weights)
      guard isContent else { continue }
      counts.content += 1
      if atom.kind == .character { counts.characters += 1 }
      if atom.kind == .lone { counts.lone += 1 }
      if atom.hasMeaning { counts.withMeaning += 1 }
    }
    let isOneCharacter = counts.content == 1 && counts.lone == 1 && name.units.count > 2
    questions[name.entry].formUnion(
      words.contains { $0.role.mustBeExplained }
        ? name.questions.subtracting(.answeredAlike) : name.questions)
    let phraseStart = phraseUnits.count
    if counts.content == 0 || isOneCharacter { phraseUnits += texts.units[name.units] }
    let language = name.language.flatMap { languages.firstIndex(of: $0) }
    names.append(
      SearchName(
        atoms: start..<atoms.count, phrase: phraseStart..<phraseUnits.count,
        language: language.map { LanguageNumber(index: Int16(clamping: $0)) },
        isArtist: name.isArtist,
        isTelling: counts.characters >= 3 || counts.content - counts.characters >= 2,
        isTopicWord: isWord, isCommon: counts.withMeaning == counts.content,
        isBare: name.units.count <= words.count + 1,
        weight: atoms[start...].reduce(0) { $0 + $1.weight }))
  }

  private mutating func add(
    _ atom: NameTexts.Atom, isContent: Bool, _ texts: NameTexts, _ weights: [Double]
  ) {
    let terms = Int(atom.terms.lowerBound)..<Int(atom.terms.upperBound)
    let weight = TermWeights.weight(
      of: texts.terms[terms.prefix(Int(atom.weighing))].lazy.map { weights[Int($0)] },
      isCharacter: atom.kind == .character)
    atoms.append(
      SearchName.Atom(
        terms: terms, weakTerm: atom.weakTerm.map { TermID($0) }, isContent: isContent,
        weight: weight * (isContent ? 1 : Self.softShare)))
  }

  /// The atoms of all names of an entry.
  func atoms(of names: Range<Int>) -> Range<Int> {
    firstAtom(of: names.lowerBound)..<firstAtom(of: names.upperBound)
  }

  private func firstAtom(of name: Int) -> Int {
    name < names.count ? names[name].atoms.lowerBound : atoms.count
  }

  /// Which atoms have a term: the other way round.
  func bearers(termCount: Int) -> Postings {
    Postings(termCount: termCount) { add in
      for (number, atom) in atoms.enumerated() {
        for position in atom.terms { add(Int(terms[position]), number, .wholly) }
        if let weak = atom.weakTerm { add(Int(weak), number, .weakly) }
      }
    }
  }
}
