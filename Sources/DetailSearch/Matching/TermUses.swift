internal import TextIndex

/// Where a request has each term: nearly all terms of a name it has not, which one look must tell.
struct TermUses {
  struct Use {
    let term: Int32
    let atom: Int16
    /// The next one with the same slot; −1: none.
    fileprivate let next: Int16
    /// In ``ResolvedRequest/terms``; −1: the atom's weak term.
    let position: Int32
  }

  private(set) var uses: [Use] = []
  /// The first use of each slot, a number of the least bits of a term; −1: none.
  private let firsts: [Int16]
  private let mask: Int

  init(_ request: borrowing ResolvedRequest) {
    let count = request.terms.count + request.atoms.count
    var size = 64
    while size < 4 * count { size *= 2 }
    mask = size - 1
    var firsts = [Int16](repeating: -1, count: size)
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
    _ firsts: inout [Int16]
  ) {
    uses.append(
      Use(
        term: Int32(term), atom: Int16(truncatingIfNeeded: atom), next: firsts[term & mask],
        position: Int32(position)))
    firsts[term & mask] = Int16(truncatingIfNeeded: uses.count - 1)
  }

  /// The uses of a term, the last one first.
  @inline(__always)
  func forEach(_ term: Int32, _ body: (Use) -> Void) {
    var number = firsts[Int(term) & mask]
    while number >= 0 {
      let use = uses[Int(number)]
      if use.term == term { body(use) }
      number = use.next
    }
  }
}
