internal import TextIndex

/// Where a request has a term.
struct TermUse {
  let term: Int32
  let atom: Int16
  /// In ``ResolvedRequest/terms``; −1: the atom's weak term.
  let position: Int32

  static func all(of request: borrowing ResolvedRequest) -> [TermUse] {
    var uses: [TermUse] = []
    uses.reserveCapacity(request.terms.count + request.atoms.count)
    for (number, atom) in request.atoms.enumerated() {
      let number = Int16(truncatingIfNeeded: number)
      for position in atom.terms {
        let term = Int32(request.terms[position].term)
        uses.append(TermUse(term: term, atom: number, position: Int32(position)))
      }
      if let weak = atom.weakTerm {
        uses.append(TermUse(term: Int32(weak), atom: number, position: -1))
      }
    }
    return uses
  }
}
