internal import TextIndex

/// Finds the entries whose names share most with a request: a first look at all that share a word with it.
struct CandidateScan {
  private var scores: [Float] = []
  private var touched: [Int32] = []
  private let index: SearchIndex

  init(_ request: borrowing ResolvedRequest, in index: SearchIndex) {
    self.index = index
    scores.append(0, count: index.entries.count)
    for atom in request.atoms where atom.role != .soft {
      for position in atom.terms {
        let term = request.terms[position]
        add(term.term, Float(atom.weight * term.likeness))
      }
    }
  }

  private mutating func add(_ term: TermID, _ worth: Float) {
    for position in index.postings.positions(of: term) {
      let posting = index.postings[position]
      guard posting.fields.contains(.name) else { continue }
      let entry = Int(posting.document)
      if scores[entry] == 0, worth > 0 { touched.append(posting.document) }
      scores[entry] += worth
    }
  }

  /// The best, the first of equals, and the rooms and works that they belong to; in the order of the index.
  func best(_ count: Int, except isLeftOut: (Int) -> Bool) -> [Int] {
    var found: [(entry: Int, score: Float)] = []
    found.reserveCapacity(count + 1)
    for entry in touched.lazy.map(Int.init) {
      let score = scores[entry]
      if found.count == count, isBehind(entry, score, found[count - 1]) { continue }
      if isLeftOut(entry) { continue }
      let place = found.firstIndex { !isBehind(entry, score, $0) } ?? found.count
      found.insert((entry, score), at: place)
      if found.count > count { found.removeLast() }
    }
    var entries: [Int] = []
    for (entry, _) in found {
      entries.appendOnce(index.entries[entry].owner)
      entries.appendOnce(entry)
    }
    return entries.sorted()
  }

  private func isBehind(_ entry: Int, _ score: Float, _ other: (entry: Int, score: Float)) -> Bool {
    score < other.score || score == other.score && entry > other.entry
  }
}
