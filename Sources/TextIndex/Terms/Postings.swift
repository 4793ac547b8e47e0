/// Where terms stand: for each, the documents that have it, in order, and in which of their fields. Flat.
public struct Postings: Sendable {
  public struct Posting: Sendable {
    public let document: Int32
    public fileprivate(set) var fields: Fields
  }

  public struct Fields: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
  }

  private let starts: [Int32]
  private let postings: [Posting]

  public func postings(of term: Int) -> ArraySlice<Posting> {
    postings[Int(starts[term])..<Int(starts[term + 1])]
  }

  @inline(__always)
  public func forEach(of term: Int, _ body: (Posting) -> Void) {
    postings.withUnsafeBufferPointer { postings in
      for index in Int(starts[term])..<Int(starts[term + 1]) { body(postings[index]) }
    }
  }

  public func count(of term: Int) -> Int { Int(starts[term + 1] - starts[term]) }

  /// Gathers postings document by document, in their order.
  public struct Builder {
    private var terms: [Int32] = []
    private var postings: [Posting] = []
    /// The last posting of each term.
    private var last: [Int32] = []

    public init() {}

    public mutating func add(_ term: Int, document: Int, fields: Fields) {
      while last.count <= term { last.append(-1) }
      let index = Int(last[term])
      if index >= 0, postings[index].document == Int32(document) {
        postings[index].fields.formUnion(fields)
        return
      }
      last[term] = Int32(postings.count)
      terms.append(Int32(term))
      postings.append(Posting(document: Int32(document), fields: fields))
    }

    /// A counting sort by term: O(postings + terms).
    public func build(termCount: Int) -> Postings {
      var starts = [Int32](repeating: 0, count: termCount + 1)
      for term in terms { starts[Int(term) + 1] += 1 }
      for term in 0..<termCount { starts[term + 1] += starts[term] }
      var next = starts
      var sorted = postings
      for (term, posting) in zip(terms, postings) {
        sorted[Int(next[Int(term)])] = posting
        next[Int(term)] += 1
      }
      return Postings(starts: starts, postings: sorted)
    }
  }
}
