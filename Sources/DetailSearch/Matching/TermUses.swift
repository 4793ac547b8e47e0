internal import TextIndex

/// Where a request has each term: nearly all terms of a name it has not, which one look must tell.
struct TermUses {
  struct Use {
    let term: Int32
    let atom: Int16
    /// The next one with the same slot; −1: none.
    let next: Int32
    /// In ``ResolvedRequest/terms``; −1: the atom's weak term.
    let position: Int32
  }

  private(set) var uses: [Use] = []
  /// The first use of each slot, a number of the least bits of a term; −1: none.
  private let firsts: [Int32]
  private let mask: Int

  init(_ request: borrowing ResolvedRequest) {
    let count = request.terms.count + request.atoms.count
    var size = 64
    while size < 4 * count { size *= 2 }
    mask = size - 1
    var firsts = [Int32](repeating: -1, count: size)
    uses.reserveCapacity(count)
    for (number, atom) in request.atoms.enumerated() {
      for position in atom.terms {
        Self.add(request.terms[position].term, number, position, mask, to: &uses, &firsts)
      }
      if let weak = atom.weakTerm { Self.add(weak, number, -1, mask, to: &uses, &firsts) }
    }
    self.firsts = firsts
  }

  private static func add(
    _ term: TermID, _ atom: Int, _ position: Int, _ mask: Int, to uses: inout [Use],
    _ firsts: inout [Int32]
  ) {
    uses.append(
      Use(
        term: Int32(term), atom: Int16(truncatingIfNeeded: atom), next: firsts[term & mask],
        position: Int32(position)))
    firsts[term & mask] = Int32(uses.count - 1)
  }

  /// The last use whose term is in the slot of `term`, and may be another; −1: none.
  @inline(__always)
  func first(of term: Int32) -> Int { Int(firsts[Int(term) & mask]) }
}
