internal import TextIndex

extension MatchTable {
  /// Reads what entries that follow each other have of the request.
  mutating func fill(
    _ entries: Range<Int>, firstRow: Int, _ request: borrowing ResolvedRequest,
    _ index: SearchIndex
  ) {
    let atoms = index.atoms(of: entries)
    let shift = addAtoms(atoms)
    for use in uses {
      var isInName = false
      for position in index.postings.positions(of: Int(use.term), in: entries) {
        let posting = index.postings[position]
        let row = Int(posting.document) - entries.lowerBound + firstRow
        raise(row, use, posting.fields, request)
        if posting.fields.contains(.name) { isInName = true }
      }
      if isInName { note(use, atoms, shift, request, index) }
    }
    for row in firstRow..<(firstRow + entries.count) where rows[row].hasName {
      rows[row].shift = Int32(shift)
    }
  }

  /// Notes a term at those of some atoms that have it.
  private mutating func note(
    _ use: TermUse, _ atoms: Range<Int>, _ shift: Int, _ request: borrowing ResolvedRequest,
    _ index: SearchIndex
  ) {
    let term = use.position < 0 ? nil : request.terms[Int(use.position)]
    for position in index.atomBearers.positions(of: Int(use.term), in: atoms) {
      let bearer = index.atomBearers[position]
      noteMatch(Int(bearer.document), shift: shift) { match in
        if bearer.fields.contains(.wholly) { match.note(term, of: use.atom) }
        if bearer.fields.contains(.weakly) { match.note(weak: term) }
      }
    }
  }

  /// Notes that an entry has a term of the request in these fields.
  mutating func raise(
    _ row: Int, _ use: TermUse, _ fields: Postings.Fields, _ request: borrowing ResolvedRequest
  ) {
    guard use.position >= 0 else {
      // A character by itself is no word of what is told.
      if fields.contains(.name) { raise(row, use, .name, MatchWeights.weakLikeness) }
      return
    }
    raise(row, use, fields, request.terms[Int(use.position)].likeness)
  }

  private mutating func raise(
    _ row: Int, _ use: TermUse, _ fields: Postings.Fields, _ likeness: Double
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
}

extension MatchTable.NameMatch {
  /// - Parameter term: nil for a character of the request that stands beside others.
  fileprivate mutating func note(_ term: ResolvedRequest.Term?, of atom: Int16) {
    guard let term else {
      whole = max(whole, MatchWeights.nearLikeness)
      own = max(own, MatchWeights.nearLikeness)
      return
    }
    whole = max(whole, term.likeness)
    if term.relation.isOfName { own = max(own, term.likeness) }
    first = first < 0 ? atom : min(first, atom)
    last = max(last, atom)
  }

  fileprivate mutating func note(weak term: ResolvedRequest.Term?) {
    weak = max(weak, term?.likeness ?? MatchWeights.nearLikeness)
  }
}
