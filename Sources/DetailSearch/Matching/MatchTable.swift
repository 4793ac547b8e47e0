internal import TextIndex

/// How well each atom of a request matches each of a few entries: in a name of it, and in what is told of it.
///
/// The families of what is on show are read at once, a range of each term's postings; what is elsewhere only
/// where it is needed, and of that little more than what its names have.
struct MatchTable {
  /// One that holds nothing is all zeros: a table of them is made at once.
  struct Cell {
    var name = 0.0
    var prose = 0.0
    private var termPlace: Int32 = 0

    /// The term by which it matches best, in ``ResolvedRequest/terms``; −1: a weak match, or none.
    var term: Int32 {
      get { termPlace - 1 }
      set { termPlace = newValue + 1 }
    }
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

  /// What is known of an entry.
  struct Row {
    /// Whether a name of it, and what is told of it, has anything of the request.
    var hasName = false
    var hasProse = false
    /// By how much the number of an atom of its names differs from that of its match; nil where its names were not
    /// read.
    var shift: Int32?
  }

  /// Entries that follow each other, and the row of the first.
  private struct Family {
    var entries = 0..<0
    var firstRow = 0
  }

  /// What is on show, with what belongs to it; and what the request before was about, where that is another.
  private var here = Family()
  private var before = Family()
  /// The entries elsewhere, in the order of the index: their rows follow those of what is here.
  var elsewhere: [Int] = []
  /// Of each entry the row, from 1, where it is elsewhere; 0 for others. Empty until something elsewhere is looked at.
  var rowsElsewhere: [Int32] = []
  var rows: [Row]
  var cells: [Cell]
  /// Of each atom of the names that were read, the number of its match, from 1; 0: it has nothing of the request.
  private var matchNumbers: [Int32] = []
  private var nameMatches: [NameMatch] = []
  let uses: [TermUse]
  let width: Int

  /// - Parameter families: two at most.
  init(_ request: borrowing ResolvedRequest, in index: SearchIndex, families: [Range<Int>]) {
    width = request.atoms.count
    uses = TermUse.all(of: request)
    if let family = families.first { here = Family(entries: family) }
    if families.count > 1 {
      before = Family(entries: families[1], firstRow: here.entries.count)
    }
    let count = here.entries.count + before.entries.count
    rows = Array(repeating: Row(), count: count)
    cells = Array(repeating: Cell(), count: count * width)
    nameMatches.reserveCapacity(128)
    for family in families { fill(family, firstRow: firstRow(of: family), request, index) }
  }

  private func firstRow(of family: Range<Int>) -> Int {
    family == here.entries ? here.firstRow : before.firstRow
  }

  func isHere(_ entry: Int) -> Bool {
    here.entries.contains(entry) || before.entries.contains(entry)
  }

  /// What is on show and what belongs to it, then what the request before was about: those of them that have
  /// anything of the request, or that `isLookedAt` lets in, in the order of the index.
  func forEachHere(or isLookedAt: (Int) -> Bool, _ body: (Int) -> Void) {
    for family in [here, before] {
      for entry in family.entries {
        let row = rows[entry - family.entries.lowerBound + family.firstRow]
        if row.hasName || row.hasProse || isLookedAt(entry) { body(entry) }
      }
    }
  }

  /// The number of an entry's row; −1 where it is not of the table.
  @inline(__always)
  func row(_ entry: Int) -> Int {
    if here.entries.contains(entry) { return entry - here.entries.lowerBound }
    if before.entries.contains(entry) {
      return entry - before.entries.lowerBound + before.firstRow
    }
    return rowsElsewhere.isEmpty ? -1 : Int(rowsElsewhere[entry]) - 1
  }

  /// Whether a name of an entry has anything of the request: no other needs a close look.
  func touchesName(of entry: Int) -> Bool {
    let row = row(entry)
    return row >= 0 && rows[row].hasName
  }

  /// Where the cells of an entry begin, one for each atom; nil where it is not of the table.
  func row(of entry: Int) -> Int? {
    let row = row(entry)
    return row < 0 ? nil : row * width
  }

  /// A cell of a row.
  subscript(_ position: Int) -> Cell { cells[position] }

  /// How well an atom matches an entry; not at all where the entry is not of these.
  func cell(_ entry: Int, _ atom: Int) -> Cell {
    row(of: entry).map { cells[$0 + atom] } ?? Cell()
  }

  /// By how much the number of an atom of a name of `entry` differs from that of its match; nil where its names have
  /// nothing of the request, or were not read.
  func shift(of entry: Int) -> Int? {
    let row = row(entry)
    return row < 0 ? nil : rows[row].shift.map(Int.init)
  }

  /// What of the request an atom of a name has, by the atom's number and the ``shift(of:)`` of its entry; nil:
  /// nothing.
  func match(_ atom: Int, shift: Int) -> NameMatch? {
    let number = matchNumbers[atom + shift]
    return number == 0 ? nil : nameMatches[Int(number) - 1]
  }

  /// Makes room for the matches of some atoms: by how much the number of each differs from that of its match.
  mutating func addAtoms(_ atoms: Range<Int>) -> Int {
    let shift = matchNumbers.count - atoms.lowerBound
    matchNumbers.append(contentsOf: repeatElement(0, count: atoms.count))
    return shift
  }

  mutating func noteMatch(_ atom: Int, shift: Int, _ note: (inout NameMatch) -> Void) {
    var number = matchNumbers[atom + shift]
    if number == 0 {
      nameMatches.append(NameMatch())
      number = Int32(nameMatches.count)
      matchNumbers[atom + shift] = number
    }
    note(&nameMatches[Int(number) - 1])
  }
}
