/// Where terms stand: for each, the documents that have it, in order, and in which of their fields. Flat.
@frozen
public struct Postings: Sendable {
  /// A document and its fields in four bytes: there are hundreds of thousands.
  @frozen
  public struct Posting: Sendable {
    @usableFromInline var packed: UInt32

    @usableFromInline
    init(document: Int32, fields: Fields) {
      precondition(document >= 0 && document < 1 << 29 && fields.rawValue < 8)
      packed = UInt32(document) << 3 | UInt32(fields.rawValue)
    }

    @inlinable
    public var document: Int32 { Int32(truncatingIfNeeded: packed >> 3) }

    @inlinable
    public var fields: Fields { Fields(rawValue: UInt8(truncatingIfNeeded: packed & 7)) }
  }

  /// Three at most.
  @frozen
  public struct Fields: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8
    @inlinable
    public init(rawValue: UInt8) { self.rawValue = rawValue }
  }

  @usableFromInline let starts: [Int32]
  @usableFromInline let postings: [Posting]
  /// One more than the last document of all.
  @usableFromInline let documentCount: Int

  private init(starts: [Int32], postings: [Posting]) {
    self.starts = starts
    self.postings = postings
    documentCount = Int(postings.lazy.map(\.document).max() ?? 0) + 1
  }

  /// Postings that `forEach` calls its argument with, those of a term in the order of their documents: it is called
  /// twice, so that nothing is kept in between.
  public init(
    termCount: Int, forEach: (_ add: (_ term: Int, _ document: Int, Fields) -> Void) -> Void
  ) {
    var starts = [Int32](repeating: 0, count: termCount + 1)
    forEach { term, _, _ in starts[term + 1] += 1 }
    for term in 0..<termCount { starts[term + 1] += starts[term] }
    var next = starts
    var postings = [Posting](
      repeating: Posting(document: 0, fields: []), count: Int(starts[termCount]))
    forEach { term, document, fields in
      postings[Int(next[term])] = Posting(document: Int32(document), fields: fields)
      next[term] += 1
    }
    self.init(starts: starts, postings: postings)
  }

  @inlinable
  public func postings(of term: Int) -> ArraySlice<Posting> {
    postings[Int(starts[term])..<Int(starts[term + 1])]
  }

  /// The positions of a term's postings.
  @inlinable
  public func positions(of term: Int) -> Range<Int> {
    Int(starts[term])..<Int(starts[term + 1])
  }

  /// The positions of a term's postings in `documents`. O(log postings of the term).
  @inlinable
  public func positions(of term: Int, in documents: Range<Int>) -> Range<Int> {
    let all = positions(of: term)
    let start = firstPosition(in: all, from: documents.lowerBound)
    var end = start
    while end < all.upperBound, postings[end].document < documents.upperBound { end += 1 }
    return start..<end
  }

  /// The first of some positions whose document is `document` or a later one.
  ///
  /// Sought in steps from where it would be if the term were evenly spread: mostly within a few of it, where a
  /// search by halves would touch memory all over.
  @inlinable
  func firstPosition(in positions: Range<Int>, from document: Int) -> Int {
    guard !positions.isEmpty else { return positions.lowerBound }
    var low = positions.lowerBound
    var high = positions.upperBound
    var middle = low + positions.count * document / documentCount
    var step = 1
    if middle >= high { middle = high - 1 }
    if postings[middle].document < document {
      low = middle + 1
      while low + step < high, postings[low + step].document < document {
        low += step + 1
        step *= 2
      }
      high = min(high, low + step)
    } else {
      high = middle
      while high - step >= low, postings[high - step].document >= document {
        high -= step
        step *= 2
      }
      low = max(low, high - step + 1)
    }
    while low < high {
      let middle = (low + high) >> 1
      if postings[middle].document < document { low = middle + 1 } else { high = middle }
    }
    return low
  }

  @inlinable
  public subscript(_ position: Int) -> Posting { postings[position] }

  @inlinable
  public func count(of term: Int) -> Int { Int(starts[term + 1] - starts[term]) }

  /// Those in a field.
  public func having(_ field: Fields) -> Postings {
    var starts: [Int32] = [0]
    starts.reserveCapacity(self.starts.count)
    var kept: [Posting] = []
    kept.reserveCapacity(postings.count { $0.fields.contains(field) })
    for term in 0..<(self.starts.count - 1) {
      for posting in postings(of: term) where posting.fields.contains(field) {
        kept.append(posting)
      }
      starts.append(Int32(kept.count))
    }
    return Postings(starts: starts, postings: kept)
  }

  /// Gathers postings document by document, in their order.
  public struct Builder {
    private var postings: [(term: Int32, posting: Posting)] = []
    /// The last posting of each term.
    private var last: [Int32] = []

    public init() {}

    public mutating func add(_ term: Int, document: Int, fields: Fields) {
      if term >= last.count {
        last.append(contentsOf: repeatElement(-1, count: term + 1 - last.count))
      }
      let index = Int(last[term])
      if index >= 0, postings[index].posting.document == Int32(document) {
        postings[index].posting.packed |= UInt32(fields.rawValue)
        return
      }
      last[term] = Int32(postings.count)
      postings.append((Int32(term), Posting(document: Int32(document), fields: fields)))
    }

    /// A counting sort by term: O(postings + terms).
    public func build(termCount: Int) -> Postings {
      var starts = [Int32](repeating: 0, count: termCount + 1)
      for (term, _) in postings { starts[Int(term) + 1] += 1 }
      for term in 0..<termCount { starts[term + 1] += starts[term] }
      var next = starts
      var sorted = [Posting](repeating: Posting(document: 0, fields: []), count: postings.count)
      for (term, posting) in postings {
        sorted[Int(next[Int(term)])] = posting
        next[Int(term)] += 1
      }
      return Postings(starts: starts, postings: sorted)
    }
  }
}
