internal import TextIndex

/// What the Chinese names of a tour sound like.
struct NameSounds: Sendable {
  private let terms: TermTable
  private let postings: Postings

  init(_ terms: TermTable, _ postings: Postings) {
    self.terms = terms
    self.postings = postings
  }

  /// Whether syllables are those of a name, two that follow each other at least, and of small words around it:
  /// two in three at least.
  func haveName(of syllables: [UInt16]) -> Bool {
    let pairs = zip(syllables, syllables.dropFirst()).map(isNamed)
    guard pairs.contains(true) else { return false }
    var explained = 0
    var position = 0
    while position < syllables.count {
      let isOfName =
        position < pairs.count && pairs[position] || position > 0 && pairs[position - 1]
      let length =
        isOfName ? 1 : WordTable.chinese.role(ofSyllables: syllables[position...])?.length
      explained += length ?? 0
      position += length ?? 1
    }
    return explained * 3 >= syllables.count * 2
  }

  /// Of each syllable, how many it follows and is followed by as in names, itself among them: 3 for each of `wei na si`.
  func lengthsOfNames(in syllables: [UInt16]) -> [Int] {
    var lengths = Array(repeating: 1, count: syllables.count)
    var start = 0
    for end in syllables.indices.dropFirst() where !isNamed(syllables[end - 1], syllables[end]) {
      for number in start..<end { lengths[number] = end - start }
      start = end
    }
    for number in start..<syllables.count { lengths[number] = syllables.count - start }
    return lengths
  }

  private func isNamed(_ first: UInt16, _ second: UInt16) -> Bool {
    guard let term = terms.number(of: TermKey(syllables: first, second)) else { return false }
    return postings.postings(of: term).contains { $0.fields.contains(.name) }
  }
}
