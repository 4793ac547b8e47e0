/// Where the lines of a text begin, so that an offset becomes a line and a column in O(log n).
public struct LineTable: Sendable {
  /// The offset at which each line begins; never empty.
  public let starts: [Int]
  private let end: Int

  /// O(n) in the text's length.
  public init(_ source: SourceText) {
    var starts = [0]
    source.bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices where bytes[index] == 0x0A { starts.append(index + 1) }
    }
    self.starts = starts
    self.end = source.bytes.count
  }

  public var lineCount: Int { starts.count }

  /// The index, from 0, of the line that holds `offset`; offsets past the end are on the last line.
  public func lineIndex(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The bytes of a line without its line end.
  public func range(ofLine index: Int, in source: SourceText) -> Range<Int> {
    let lower = starts[index]
    var upper = index + 1 < starts.count ? starts[index + 1] - 1 : end
    if upper > lower, source.bytes[upper - 1] == 0x0D { upper -= 1 }
    return lower..<max(lower, upper)
  }

  /// Line and column for people: both from 1, the column counted in characters (grapheme clusters); more than
  /// 64 KiB into a line, where nobody counts, in Unicode scalars, which is a hundred times faster.
  public func position(of offset: Int, in source: SourceText) -> (line: Int, column: Int) {
    let index = lineIndex(at: offset)
    let range = (starts[index]..<max(starts[index], offset)).clamped(to: 0..<source.bytes.count)
    if range.count <= 65_536 { return (index + 1, source.text(range).count + 1) }
    let scalars = source.bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      for offset in range where bytes[offset] & 0xC0 != 0x80 { count += 1 }
      return count
    }
    return (index + 1, scalars + 1)
  }
}
