/// Every term of a tour, with the entries that have it and what it weighs.
struct SearchVocabulary {
  private(set) var terms: [String: TermID] = [:]
  private(set) var postings: [[Int]] = []
  private var entryCount = 0

  /// Notes that an entry has a term. Entries come in order.
  mutating func add(_ text: String, entry: Int) {
    entryCount = max(entryCount, entry + 1)
    guard let term = terms[text] else {
      terms[text] = postings.count
      postings.append([entry])
      return
    }
    if postings[term].last != entry { postings[term].append(entry) }
  }

  /// The inverse document frequency of each term: ln(1 + N / (n + ½)), with N entries, n of them having it
  /// (after Spärck Jones, 1972; smoothed so that a term in every entry still weighs something).
  var weights: [Double] { postings.map { Self.weight(entries: entryCount, having: $0.count) } }
  var unknownWeight: Double { Self.weight(entries: entryCount, having: 0) }

  func weight(of text: String) -> Double {
    Self.weight(entries: entryCount, having: terms[text].map { postings[$0].count } ?? 0)
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
