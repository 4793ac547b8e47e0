internal import TextIndex

/// What is not on show: some entries are looked at, by their names alone; the few that may be meant are read.
extension MatchTable {
  /// So many entries that are not on show are looked at, and what they belong to.
  static let mostElsewhere = 16

  /// Adds those elsewhere whose names share most with the request, and what they belong to.
  mutating func addElsewhere(_ request: borrowing ResolvedRequest, in index: SearchIndex) {
    guard rowsElsewhere.isEmpty else { return }
    let best = CandidateScan(request, in: index).best(Self.mostElsewhere) { isHere($0) }
    rowsElsewhere = Array(repeating: 0, count: index.entries.count)
    for entry in best {
      let owner = index.entries[entry].owner
      if rowsElsewhere[owner] == 0 { elsewhere.append(owner) }
      rowsElsewhere[owner] = 1
      if rowsElsewhere[entry] == 0 { elsewhere.append(entry) }
      rowsElsewhere[entry] = 1
    }
    elsewhere.sort()
    for (number, entry) in elsewhere.enumerated() {
      rowsElsewhere[entry] = Int32(rows.count + number + 1)
    }
    rows += repeatElement(Row(), count: elsewhere.count)
    cells += repeatElement(Cell(), count: elsewhere.count * width)
    for use in uses { look(for: use, request, index) }
  }

  /// Notes a term at those of the entries elsewhere that have it in a name: they are looked up one by one where very
  /// many places have it.
  private mutating func look(
    for use: TermUse, _ request: borrowing ResolvedRequest, _ index: SearchIndex
  ) {
    let all = index.bearers.positions(of: Int(use.term))
    if all.count > 8 * elsewhere.count {
      for entry in elsewhere
      where !index.bearers.positions(of: Int(use.term), in: entry..<(entry + 1)).isEmpty {
        raise(Int(rowsElsewhere[entry]) - 1, use, .name, request)
      }
      return
    }
    for position in all {
      let row = Int(rowsElsewhere[Int(index.bearers[position].document)]) - 1
      if row >= 0 { raise(row, use, .name, request) }
    }
  }

  /// Reads all that an entry elsewhere has of the request: in which words of its names, and in what is told of it.
  mutating func read(
    elsewhere entry: Int, _ request: borrowing ResolvedRequest, in index: SearchIndex
  ) {
    let row = row(entry)
    guard row >= 0, !isHere(entry), rows[row].shift == nil else { return }
    for atom in 0..<width { cells[row * width + atom] = Cell() }
    fill(entry..<(entry + 1), firstRow: row, request, index)
  }
}
