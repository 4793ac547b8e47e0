internal import TourDiagnostics

/// Sets a script's white space and look-alikes, and nothing else.
///
/// No line is moved, wrapped, joined or dropped but blank ones in a row; lines that were not understood stay
/// byte for byte. Formatting twice is formatting once, and the result has the same nodes and tokens.
public enum TourFormatter {
  /// A file that holds bytes that are not UTF-8 stays as it is. O(bytes).
  public static func format(_ tree: SyntaxTree) -> [UInt8] {
    // Bytes that are no text would be written as others: such a file stays as it is.
    if tree.isUnread || String(validating: tree.source.bytes, as: UTF8.self) == nil {
      return tree.source.bytes
    }
    var formatted = once(tree)
    guard holdsStrays(tree.source.bytes) else { return formatted }
    // A stray CR or byte order mark that goes can leave a line that is understood, so once is not enough.
    for _ in 0..<8 {
      let again = once(parse(formatted))
      if again == formatted { break }
      formatted = again
    }
    return formatted
  }

  private static func once(_ tree: SyntaxTree) -> [UInt8] {
    var lines = FormattedLines(tree)
    return lines.run()
  }

  private static func parse(_ bytes: [UInt8]) -> SyntaxTree {
    var limits = SyntaxLimits()
    limits.fileBytes = bytes.count
    return TourParser.parse(SourceText(path: "", bytes: bytes), limits: limits).tree
  }

  /// Whether there is a CR without its LF, or a byte order mark behind the first bytes.
  private static func holdsStrays(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { index in
      switch bytes[index] {
      case 0x0D: index + 1 == bytes.count || bytes[index + 1] != 0x0A
      case 0xEF: index > 0 && bytes[index...].starts(with: [0xEF, 0xBB, 0xBF])
      default: false
      }
    }
  }
}

/// Writes a tree line by line.
private struct FormattedLines {
  private let tree: SyntaxTree
  private let depths: LineDepths
  private var output: [UInt8] = []
  /// Comments and blank lines wait here for the line below them, which says how deep they stand.
  private var waiting: [Range<Int>] = []
  private var previousDepth = 0

  init(_ tree: SyntaxTree) {
    self.tree = tree
    depths = LineDepths(tree)
    output.reserveCapacity(tree.source.bytes.count)
  }

  mutating func run() -> [UInt8] {
    var first = 0
    while first < tree.tokens.count {
      var end = first
      while end < tree.tokens.count, tree.tokens[end].kind != .newline { end += 1 }
      put(line: first..<end)
      first = end + 1
    }
    putWaiting(above: 0)
    while endsWithBlankLine { output.removeLast() }
    return output == [0x0A] ? [] : output
  }

  private mutating func put(line: Range<Int>) {
    let start = line.first { !tree.tokens[$0].kind.isTrivia }
    guard let start else { return waiting.append(line) }
    let depth = depths.depth(ofLineAt: start) ?? previousDepth
    putWaiting(above: depth)
    previousDepth = depth
    let formatted = FormattedLine(tree, line)
    if formatted.isUnderstood {
      putIndent(depth)
      output += formatted.bytes(from: start)
      output.append(0x0A)
    } else {
      putAsItIs(tree.source.bytes[byteRange(line)])
    }
  }

  /// A line that was not understood. A stray CR at its end would become a line end with the LF behind it.
  private mutating func putAsItIs(_ line: ArraySlice<UInt8>) {
    var line = line
    while line.last == 0x0D { line.removeLast() }
    guard !line.isEmpty else { return putBlankLine() }
    output += line
    output.append(0x0A)
  }

  /// Writes the comments and blank lines above a line of some depth.
  private mutating func putWaiting(above depth: Int) {
    for line in waiting {
      guard let comment = line.first(where: { tree.tokens[$0].kind == .comment }) else {
        putBlankLine()
        continue
      }
      putIndent(commentDepth(column: column(of: comment, in: line), above: depth))
      output += FormattedLine(tree, line).comment(comment)
      output.append(0x0A)
    }
    waiting.removeAll()
  }

  /// A comment stands as the line below it; but one that stood deeper than a line that goes back to the left
  /// belongs to what is above.
  private func commentDepth(column: Int, above next: Int) -> Int {
    next < previousDepth && column > next * LineDepths.width ? previousDepth : next
  }

  private func column(of comment: Int, in line: Range<Int>) -> Int {
    let start = byteRange(line).lowerBound
    let space = tree.source.text(start..<tree.token(comment).range.lowerBound)
    return space.unicodeScalars.reduce(0) { $0 + ($1 == "\t" ? 4 : $1 == "\u{FEFF}" ? 0 : 1) }
  }

  /// At most one in a row, and none at the start.
  private mutating func putBlankLine() {
    guard !output.isEmpty, !endsWithBlankLine else { return }
    output.append(0x0A)
  }

  private var endsWithBlankLine: Bool {
    output.count > 1 && output[output.count - 1] == 0x0A && output[output.count - 2] == 0x0A
  }

  private mutating func putIndent(_ depth: Int) {
    output.append(contentsOf: repeatElement(0x20, count: depth * LineDepths.width))
  }

  private func byteRange(_ line: Range<Int>) -> Range<Int> {
    guard let first = line.first, let last = line.last else { return 0..<0 }
    let isMarked = tree.tokens[first].kind == .byteOrderMark
    let start = tree.token(first).range
    return (isMarked ? start.upperBound : start.lowerBound)..<tree.token(last).range.upperBound
  }
}
