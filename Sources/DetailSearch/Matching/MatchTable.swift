internal import TextIndex

/// How well each atom of a request matches each of a few entries: in a name of it, and in what is told of it.
struct MatchTable {
  struct Cell {
    var name = 0.0
    var prose = 0.0
    /// The term by which it matches best, in ``ResolvedRequest/terms``; −1: a weak match, or none.
    var term: Int32 = -1
  }

  /// In the order of the index.
  let entries: [Int]
  private var slots: [Int16]
  private var cells: [Cell]
  private let width: Int
  /// Whether a name of the entry has anything of the request.
  private var isTouched: [Bool]

  init(_ request: ResolvedRequest, in index: SearchIndex, entries: [Int]) {
    self.entries = entries
    width = request.atoms.count
    slots = Array(repeating: -1, count: index.entries.count)
    for (slot, entry) in entries.enumerated() { slots[entry] = Int16(slot) }
    cells = Array(repeating: Cell(), count: entries.count * width)
    isTouched = Array(repeating: false, count: entries.count)
    for (number, atom) in request.atoms.enumerated() {
      for position in atom.terms {
        let term = request.terms[position]
        fill(number, term.term, term.likeness, Int32(position), index)
      }
      if let weak = atom.weakTerm { fill(number, weak, MatchWeights.weakLikeness, -1, index) }
    }
  }

  private mutating func fill(
    _ atom: Int, _ term: TermID, _ likeness: Double, _ position: Int32, _ index: SearchIndex
  ) {
    for posting in index.postings.postings(of: term) {
      let slot = slots[Int(posting.document)]
      guard slot >= 0 else { continue }
      let cell = Int(slot) * width + atom
      if posting.fields.contains(.name) {
        isTouched[Int(slot)] = true
        if likeness > max(cells[cell].name, cells[cell].prose) { cells[cell].term = position }
        cells[cell].name = max(cells[cell].name, likeness)
      }
      // A character by itself is no word of what is told.
      if position >= 0, !posting.fields.isDisjoint(with: [.prose, .label]) {
        if likeness > max(cells[cell].name, cells[cell].prose) { cells[cell].term = position }
        cells[cell].prose = max(cells[cell].prose, likeness)
      }
    }
  }

  func contains(_ entry: Int) -> Bool { slots[entry] >= 0 }

  /// Whether a name of an entry has anything of the request: no other needs a close look.
  func touchesName(of entry: Int) -> Bool { slots[entry] >= 0 && isTouched[Int(slots[entry])] }

  /// How well an atom matches an entry; not at all where the entry is not of these.
  func cell(_ entry: Int, _ atom: Int) -> Cell {
    let slot = Int(slots[entry])
    return slot < 0 ? Cell() : cells[slot * width + atom]
  }
}
