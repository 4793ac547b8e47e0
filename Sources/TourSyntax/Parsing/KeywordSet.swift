/// A set of keywords: which ones could have stood where something else does.
struct KeywordSet {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  var isEmpty: Bool { low | high == 0 }

  @inline(__always)
  mutating func insert(_ keyword: Keyword) {
    if keyword.ordinal < 64 {
      low |= 1 << UInt64(keyword.ordinal)
    } else {
      high |= 1 << UInt64(keyword.ordinal - 64)
    }
  }

  /// In the order of their declaration.
  var spellings: [String] {
    Keyword.allCases.filter { keyword in
      keyword.ordinal < 64
        ? low & 1 << UInt64(keyword.ordinal) != 0 : high & 1 << UInt64(keyword.ordinal - 64) != 0
    }.map(\.spelling)
  }
}
