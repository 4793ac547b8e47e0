internal import TextIndex

/// How well each atom of a request matches each of a few entries: in a name of it, and in what is told of it.
///
/// The families of what is on show are read at once, a range of each term's postings; what is elsewhere only
/// where it is needed.
struct MatchTable {
  struct Cell {
    var name = 0.0
    var prose = 0.0
    /// The term by which it matches best, in ``ResolvedRequest/terms``; −1: a weak match, or none.
    var term: Int32 = -1
  }

  /// What of a request an atom of a name has.
  struct NameMatch {
    /// How well, by a term of the atom, of any relation.
    var whole = 0.0
    /// The same without what only means the same.
    var own = 0.0
    /// How well the request has the character of an atom that is known by the pairs around it.
    var weak = 0.0
    /// The first and the last atom of the request that has a term of it; −1: none.
    var first: Int16 = -1
    var last: Int16 = -1
  }

  /// Whether a name of an entry, and what is told of it, has anything of the request.
  private struct Touch {
    var name = false
    var prose = false
  }

  /// Entries that follow each other, and where they are in the table.
  private struct Block {
    var entries = 0..<0
    var atoms = 0..<0
    var firstSlot = 0
    var firstAtom = 0
  }

  /// What is on show, with what belongs to it; and what the request before was about, where that is another.
  private var here = Block()
  private var before = Block()
  /// The entries elsewhere, in the order of the index, each with its block.
  private(set) var elsewhere: [Int] = []
  private var blocks: [Block] = []
  /// Of each entry its number in ``elsewhere``; −1 for others. Empty until something elsewhere is looked at.
  private var numbers: [Int16] = []
  private var cells: [Cell] = []
  private var nameMatches: [NameMatch] = []
  private var touched: [Touch] = []
  private let width: Int

  /// - Parameter families: two at most.
  init(_ request: borrowing ResolvedRequest, in index: SearchIndex, families: [Range<Int>]) {
    width = request.atoms.count
    let entryCount = families.reduce(0) { $0 + $1.count }
    if let family = families.first {
      here = Block(entries: family, atoms: index.nameAtoms(of: family))
    }
    if families.count > 1 {
      before = Block(
        entries: families[1], atoms: index.nameAtoms(of: families[1]),
        firstSlot: here.entries.count, firstAtom: here.atoms.count)
    }
    cells.append(Cell(), count: entryCount * width)
    nameMatches.append(NameMatch(), count: here.atoms.count + before.atoms.count)
    touched.append(Touch(), count: entryCount)
    fill(here, request, index)
    if families.count > 1 { fill(before, request, index) }
  }

  func isHere(_ entry: Int) -> Bool {
    here.entries.contains(entry) || before.entries.contains(entry)
  }

  /// What is on show and what belongs to it, then what the request before was about: those of them that have
  /// anything of the request, or that `isLookedAt` lets in, in the order of the index.
  func forEachHere(or isLookedAt: (Int) -> Bool, _ body: (Int) -> Void) {
    for block in [here, before] {
      for entry in block.entries {
        let touch = touched[entry - block.entries.lowerBound + block.firstSlot]
        if touch.name || touch.prose || isLookedAt(entry) { body(entry) }
      }
    }
  }

  /// Where what is known of an entry stands; −1 where it is not of the table.
  @inline(__always)
  private func slot(of entry: Int) -> Int {
    if here.entries.contains(entry) { return entry - here.entries.lowerBound }
    if before.entries.contains(entry) {
      return entry - before.entries.lowerBound + before.firstSlot
    }
    guard !numbers.isEmpty, numbers[entry] >= 0 else { return -1 }
    return blocks[Int(numbers[entry])].firstSlot
  }

  private func block(of entry: Int) -> Block? {
    if here.entries.contains(entry) { return here }
    if before.entries.contains(entry) { return before }
    guard !numbers.isEmpty, numbers[entry] >= 0 else { return nil }
    return blocks[Int(numbers[entry])]
  }

  func contains(_ entry: Int) -> Bool { slot(of: entry) >= 0 }

  /// Whether a name of an entry has anything of the request: no other needs a close look.
  func touchesName(of entry: Int) -> Bool {
    let slot = slot(of: entry)
    return slot >= 0 && touched[slot].name
  }

  /// Whether its names, or what is told of it, have anything of the request.
  func touches(_ entry: Int) -> Bool {
    let slot = slot(of: entry)
    return slot >= 0 && (touched[slot].name || touched[slot].prose)
  }

  /// Where the cells of an entry begin, one for each atom; nil where it is not of the table.
  func row(of entry: Int) -> Int? {
    let slot = slot(of: entry)
    return slot < 0 ? nil : slot * width
  }

  /// A cell of a row.
  subscript(_ position: Int) -> Cell { cells[position] }

  /// How well an atom matches an entry; not at all where the entry is not of these.
  func cell(_ entry: Int, _ atom: Int) -> Cell {
    row(of: entry).map { cells[$0 + atom] } ?? Cell()
  }

  /// By how much the number of an atom of a name of `entry` differs from that of its match; nil where the entry is
  /// not of these.
  func shift(of entry: Int) -> Int? { block(of: entry).map { $0.firstAtom - $0.atoms.lowerBound } }

  /// What of the request an atom of a name has, by the atom's number and the ``shift(of:)`` of its entry.
  func match(_ atom: Int, shift: Int) -> NameMatch { nameMatches[atom + shift] }
}

extension Array {
  /// Appends a value so many times. `Array(repeating:count:)` looks up the type of its elements each time, which
  /// takes longer than to fill a short one.
  mutating func append(_ value: Element, count: Int) {
    reserveCapacity(self.count + count)
    append(contentsOf: repeatElement(value, count: count))
  }
}

// MARK: - What is here

extension MatchTable {
  private mutating func fill(
    _ block: Block, _ request: borrowing ResolvedRequest, _ index: SearchIndex
  ) {
    for (number, atom) in request.atoms.enumerated() {
      for position in atom.terms {
        fill(block, number, position, request.terms[position], index)
      }
      if let weak = atom.weakTerm { fill(block, number, weak: weak, index) }
    }
  }

  private mutating func fill(
    _ block: Block, _ atom: Int, _ position: Int, _ term: ResolvedRequest.Term, _ index: SearchIndex
  ) {
    let positions = index.postings.positions(of: term.term, in: block.entries)
    var isInName = false
    for posting in positions {
      let posting = index.postings[posting]
      let slot = Int(posting.document) - block.entries.lowerBound + block.firstSlot
      raise(slot, atom, posting.fields, term.likeness, Int32(position))
      if posting.fields.contains(.name) { isInName = true }
    }
    if isInName { note(term, atom, in: block, index) }
  }

  /// A character by itself is no word of what is told.
  private mutating func fill(
    _ block: Block, _ atom: Int, weak term: TermID, _ index: SearchIndex
  ) {
    let positions = index.postings.positions(of: term, in: block.entries)
    var isInName = false
    for posting in positions where index.postings[posting].fields.contains(.name) {
      let slot = Int(index.postings[posting].document) - block.entries.lowerBound + block.firstSlot
      raise(slot, atom, .name, MatchWeights.weakLikeness, -1)
      isInName = true
    }
    if isInName { note(weak: term, in: block, index) }
  }

  private mutating func raise(
    _ slot: Int, _ atom: Int, _ fields: Postings.Fields, _ likeness: Double, _ position: Int32
  ) {
    var cell = cells[slot * width + atom]
    if fields.contains(.name) {
      touched[slot].name = true
      if likeness > max(cell.name, cell.prose) { cell.term = position }
      cell.name = max(cell.name, likeness)
    }
    if !fields.isDisjoint(with: [.prose, .label]) {
      touched[slot].prose = true
      if likeness > max(cell.name, cell.prose) { cell.term = position }
      cell.prose = max(cell.prose, likeness)
    }
    cells[slot * width + atom] = cell
  }

  /// Notes a term of the request at the atoms of names that have it.
  private mutating func note(
    _ term: ResolvedRequest.Term, _ atom: Int, in block: Block, _ index: SearchIndex
  ) {
    let shift = block.firstAtom - block.atoms.lowerBound
    for position in index.namePostings.positions(of: term.term, in: block.atoms) {
      let posting = index.namePostings[position]
      let number = Int(posting.document) + shift
      var match = nameMatches[number]
      if posting.fields.contains(.whole) {
        match.whole = max(match.whole, term.likeness)
        if term.relation.isOfName { match.own = max(match.own, term.likeness) }
        if match.first < 0 { match.first = Int16(truncatingIfNeeded: atom) }
        match.last = Int16(truncatingIfNeeded: atom)
      }
      if posting.fields.contains(.weak) { match.weak = max(match.weak, term.likeness) }
      nameMatches[number] = match
    }
  }

  /// The same for a character of the request that stands beside others.
  private mutating func note(weak term: TermID, in block: Block, _ index: SearchIndex) {
    let shift = block.firstAtom - block.atoms.lowerBound
    for position in index.namePostings.positions(of: term, in: block.atoms) {
      let posting = index.namePostings[position]
      let number = Int(posting.document) + shift
      var match = nameMatches[number]
      if posting.fields.contains(.whole) {
        match.whole = max(match.whole, MatchWeights.nearLikeness)
        match.own = max(match.own, MatchWeights.nearLikeness)
      }
      if posting.fields.contains(.weak) {
        match.weak = max(match.weak, MatchWeights.nearLikeness)
      }
      nameMatches[number] = match
    }
  }
}

// MARK: - What is elsewhere

extension MatchTable {
  /// So many entries that are not on show are looked at closely.
  static let mostElsewhere = 16

  /// Adds those elsewhere whose names share most with the request, and what they belong to.
  mutating func addElsewhere(_ request: borrowing ResolvedRequest, in index: SearchIndex) {
    guard numbers.isEmpty else { return }
    let scan = CandidateScan(request, in: index)
    elsewhere = scan.best(Self.mostElsewhere) { isHere($0) }
    numbers.append(-1, count: index.entries.count)
    var firstAtom = nameMatches.count
    for (number, entry) in elsewhere.enumerated() {
      numbers[entry] = Int16(number)
      let atoms = index.nameAtoms(of: entry..<(entry + 1))
      blocks.append(
        Block(
          entries: entry..<(entry + 1), atoms: atoms, firstSlot: touched.count + number,
          firstAtom: firstAtom))
      firstAtom += atoms.count
    }
    nameMatches.append(NameMatch(), count: firstAtom - nameMatches.count)
    touched.append(Touch(), count: elsewhere.count)
    cells.append(Cell(), count: elsewhere.count * width)
    fillElsewhere(request, index)
  }

  private mutating func fillElsewhere(_ request: borrowing ResolvedRequest, _ index: SearchIndex) {
    for (number, atom) in request.atoms.enumerated() {
      for position in atom.terms {
        let term = request.terms[position]
        forEachElsewhere(with: term.term, index) { table, found, fields in
          table.raise(
            table.blocks[found].firstSlot, number, fields, term.likeness, Int32(position))
          if fields.contains(.name) { table.note(term, number, in: table.blocks[found], index) }
        }
      }
      if let weak = atom.weakTerm { fillElsewhere(number, weak: weak, index) }
    }
  }

  private mutating func fillElsewhere(_ atom: Int, weak term: TermID, _ index: SearchIndex) {
    forEachElsewhere(with: term, index) { table, found, fields in
      guard fields.contains(.name) else { return }
      table.raise(table.blocks[found].firstSlot, atom, .name, MatchWeights.weakLikeness, -1)
      table.note(weak: term, in: table.blocks[found], index)
    }
  }

  /// Those of the entries elsewhere that have a term: looked up one by one where very many places have it.
  @inline(__always)
  private mutating func forEachElsewhere(
    with term: TermID, _ index: SearchIndex,
    _ body: (inout MatchTable, _ number: Int, _ fields: Postings.Fields) -> Void
  ) {
    let all = index.postings.positions(of: term)
    if all.count > 8 * elsewhere.count {
      for number in elsewhere.indices {
        let found = index.postings.positions(of: term, in: blocks[number].entries)
        if let position = found.first { body(&self, number, index.postings[position].fields) }
      }
      return
    }
    for position in all {
      let posting = index.postings[position]
      let number = Int(numbers[Int(posting.document)])
      if number >= 0 { body(&self, number, posting.fields) }
    }
  }
}
