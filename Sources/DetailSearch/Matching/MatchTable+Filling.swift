internal import TextIndex

extension MatchTable {
  /// Reads what entries that follow each other have of the request.
  mutating func fill(
    _ entries: Range<Int>, firstRow: Int, _ request: borrowing ResolvedRequest,
    _ index: SearchIndex
  ) {
    for use in uses.uses {
      for position in index.postings.positions(of: Int(use.term), in: entries) {
        let posting = index.postings[position]
        let row = Int(posting.document) - entries.lowerBound + firstRow
        raise(row, use, posting.fields, request)
      }
    }
    for entry in entries {
      let row = entry - entries.lowerBound + firstRow
      if rows[row].hasName { readNames(of: index.entries[entry].atoms, row, request, index) }
    }
  }

  private mutating func readNames(
    of atoms: Range<Int>, _ row: Int, _ request: borrowing ResolvedRequest, _ index: SearchIndex
  ) {
    rows[row].shift = Int32(nameMatches.count - atoms.lowerBound)
    for atom in atoms {
      nameMatches.append(
        Self.match(index.nameAtoms[atom], uses, request.terms, index.nameTerms))
    }
  }

  /// Notes that an entry has a term of the request in these fields.
  mutating func raise(
    _ row: Int, _ use: TermUses.Use, _ fields: Postings.Fields, _ request: borrowing ResolvedRequest
  ) {
    guard use.position >= 0 else {
      // A character by itself is no word of what is told.
      if fields.contains(.name) { raise(row, use, .name, MatchWeights.weakLikeness) }
      return
    }
    raise(row, use, fields, request.terms[Int(use.position)].likeness)
  }

  private mutating func raise(
    _ row: Int, _ use: TermUses.Use, _ fields: Postings.Fields, _ likeness: Double
  ) {
    let position = row * width + Int(use.atom)
    var cell = cells[position]
    if likeness > max(cell.name, cell.prose) { cell.term = use.position }
    if fields.contains(.name) {
      rows[row].hasName = true
      cell.name = max(cell.name, likeness)
    }
    if !fields.isDisjoint(with: [.prose, .label]) {
      rows[row].hasProse = true
      cell.prose = max(cell.prose, likeness)
    }
    cells[position] = cell
  }

  /// What of the request an atom of a name has. Nearly all that is read for a request is read here.
  private static func match(
    _ atom: SearchName.Atom, _ uses: TermUses, _ terms: [ResolvedRequest.Term],
    _ nameTerms: [Int32]
  ) -> NameMatch {
    var match = NameMatch()
    for position in atom.terms {
      let term = nameTerms[position]
      var number = uses.first(of: term)
      while number >= 0 {
        let use = uses.uses[number]
        if use.term == term { match.note(use, terms) }
        number = Int(use.next)
      }
    }
    if let weak = atom.weakTerm {
      var number = uses.first(of: weak)
      while number >= 0 {
        let use = uses.uses[number]
        if use.term == weak { match.note(weak: use, terms) }
        number = Int(use.next)
      }
    }
    return match
  }
}

extension MatchTable.NameMatch {
  fileprivate mutating func note(_ use: TermUses.Use, _ terms: [ResolvedRequest.Term]) {
    guard use.position >= 0 else {
      // A character of the request that stands beside others.
      whole = max(whole, MatchWeights.nearLikeness)
      own = max(own, MatchWeights.nearLikeness)
      return
    }
    let term = terms[Int(use.position)]
    whole = max(whole, term.likeness)
    if term.relation.isOfName { own = max(own, term.likeness) }
    first = first < 0 ? use.atom : min(first, use.atom)
    last = max(last, use.atom)
  }

  fileprivate mutating func note(weak use: TermUses.Use, _ terms: [ResolvedRequest.Term]) {
    let likeness =
      use.position < 0 ? MatchWeights.nearLikeness : terms[Int(use.position)].likeness
    weak = max(weak, likeness)
  }
}
