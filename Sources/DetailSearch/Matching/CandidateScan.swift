internal import TextIndex

/// Finds the entries whose names share most with a request: a first look at all that share a word with it.
struct CandidateScan {
  private var scores: [Float]
  private var touched: [Int32] = []

  init(_ request: borrowing ResolvedRequest, in index: SearchIndex) {
    scores = Array(repeating: 0, count: index.entries.count)
    touched.reserveCapacity(512)
    for atom in request.atoms where atom.role != .soft {
      for position in atom.terms {
        let term = request.terms[position]
        let worth = Float(atom.weight * term.likeness)
        if worth > 0 {
          Self.add(worth, toBearersOf: term.term, index.bearers, &scores, &touched)
        }
      }
    }
  }

  private static func add(
    _ worth: Float, toBearersOf term: TermID, _ bearers: Postings, _ scores: inout [Float],
    _ touched: inout [Int32]
  ) {
    for position in bearers.positions(of: term) {
      let document = bearers[position].document
      let score = scores[Int(document)]
      if score == 0 { touched.append(document) }
      scores[Int(document)] = score + worth
    }
  }

  /// The best, the first of equals.
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
    return found.map(\.entry)
  }

  private func isBehind(_ entry: Int, _ score: Float, _ other: (entry: Int, score: Float)) -> Bool {
    score < other.score || score == other.score && entry > other.entry
  }
}
