/// Every term of a tour, with the entries that have it and what it weighs.
struct SearchVocabulary {
  private(set) var terms: [String: TermID] = [:]
  /// The text of each term.
  private(set) var words: [String] = []
  private(set) var postings: [[Int]] = []
  private var entryCount = 0

  /// The term of a text, which an entry has. Entries come in order.
  mutating func add(_ text: String, entry: Int) -> TermID {
    entryCount = max(entryCount, entry + 1)
    guard let term = terms[text] else {
      terms[text] = words.count
      words.append(text)
      postings.append([entry])
      return words.count - 1
    }
    if postings[term].last != entry { postings[term].append(entry) }
    return term
  }

  /// The inverse document frequency of each term: ln(1 + N / (n + ½)), with N entries, n of them having it
  /// (after Spärck Jones, 1972; smoothed so that a term in every entry still weighs something).
  var weights: [Double] {
    let byCount = (0...entryCount).map { Self.weight(entries: entryCount, having: $0) }
    return postings.map { byCount[$0.count] }
  }

  var unknownWeight: Double { Self.weight(entries: entryCount, having: 0) }

  /// What an atom weighs that matches by terms of these weights: a word by its rarity, a character half as
  /// much as the pairs that it is in, on average.
  static func weight(of terms: [Double], isCharacter: Bool) -> Double {
    let mean = terms.reduce(0, +) / Double(max(1, terms.count))
    return isCharacter ? mean / 2 : mean
  }

  private static func weight(entries: Int, having count: Int) -> Double {
    Logarithm.natural(1 + Double(entries) / (Double(count) + 0.5))
  }
}

/// The natural logarithm, without Foundation and the same to the last bit on every machine.
enum Logarithm {
  private static let ofTwo = 0.693147180559945309417232

  /// For `x` > 0: the binary exponent, and the series of artanh for the rest; within 1e-12.
  static func natural(_ x: Double) -> Double {
    precondition(x > 0 && x.isFinite, "a logarithm is of a positive number")
    let ratio = (x.significand - 1) / (x.significand + 1)
    let square = ratio * ratio
    var term = ratio
    var sum = 0.0
    for power in stride(from: 1, to: 30, by: 2) {
      sum += term / Double(power)
      term *= square
    }
    return 2 * sum + Double(x.exponent) * ofTwo
  }
}
