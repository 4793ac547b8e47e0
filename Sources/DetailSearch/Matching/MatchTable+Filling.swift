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
    for entry in entries where rows[entry - entries.lowerBound + firstRow].hasName {
      let row = entry - entries.lowerBound + firstRow
      rows[row].shift = Int32(nameMatches.count - index.entries[entry].atoms.lowerBound)
      for atom in index.entries[entry].atoms {
        nameMatches.append(match(index.nameAtoms[atom], request, index))
      }
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

  /// What of the request an atom of a name has.
  private func match(
    _ atom: SearchName.Atom, _ request: borrowing ResolvedRequest, _ index: SearchIndex
  ) -> NameMatch {
    var match = NameMatch()
    for position in atom.terms {
      uses.forEach(index.nameTerms[position]) { use in
        guard use.position >= 0 else {
          // A character of the request that stands beside others.
          match.whole = max(match.whole, MatchWeights.nearLikeness)
          match.own = max(match.own, MatchWeights.nearLikeness)
          return
        }
        let term = request.terms[Int(use.position)]
        match.whole = max(match.whole, term.likeness)
        if term.relation.isOfName { match.own = max(match.own, term.likeness) }
        match.first = match.first < 0 ? use.atom : min(match.first, use.atom)
        match.last = max(match.last, use.atom)
      }
    }
    guard let weak = atom.weakTerm else { return match }
    uses.forEach(weak) { use in
      let likeness =
        use.position < 0
        ? MatchWeights.nearLikeness : request.terms[Int(use.position)].likeness
      match.weak = max(match.weak, likeness)
    }
    return match
  }
}
