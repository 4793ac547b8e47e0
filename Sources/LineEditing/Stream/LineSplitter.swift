/// Cuts bytes into lines at LF or CRLF, in bounded memory.
package struct LineSplitter {
  let limitBytes: Int
  private var bytes: [UInt8] = []
  private var start = 0
  private var searched = 0
  private var isSkipping = false
  private var isAtStart = true

  init(limitBytes: Int) {
    self.limitBytes = limitBytes
  }

  mutating func append(_ more: some Sequence<UInt8>) {
    bytes.removeFirst(start)
    searched -= start
    start = 0
    bytes.append(contentsOf: more)
  }

  /// The next whole line, or nil where more bytes are needed.
  mutating func next() -> LineInput? {
    guard let end = bytes[searched...].firstIndex(of: 0x0A) else {
      searched = bytes.endIndex
      if searched - start > limitBytes { dropPart() }
      return nil
    }
    let line = bytes[start..<end]
    start = end + 1
    searched = start
    return result(of: line)
  }

  /// What stands after the last line end; nil where nothing does.
  mutating func finish() -> LineInput? {
    guard start < bytes.endIndex || isSkipping else { return nil }
    let line = bytes[start...]
    start = bytes.endIndex
    searched = start
    return result(of: line)
  }

  /// The lines of a whole file, as they come from a stream.
  package static func lines(of file: [UInt8]) -> [String] {
    var splitter = LineSplitter(limitBytes: file.count)
    splitter.append(file)
    var lines: [String] = []
    while case .line(let line)? = splitter.next() ?? splitter.finish() { lines.append(line) }
    return lines
  }

  private mutating func dropPart() {
    isSkipping = true
    bytes.removeAll(keepingCapacity: true)
    start = 0
    searched = 0
  }

  private mutating func result(of raw: ArraySlice<UInt8>) -> LineInput {
    var line = raw
    if isAtStart, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    isAtStart = false
    if line.last == 0x0D { line.removeLast() }
    guard !isSkipping, line.count <= limitBytes else {
      isSkipping = false
      return .tooLong(limitBytes: limitBytes)
    }
    return .line(Self.text(of: line))
  }

  private static func text(of line: ArraySlice<UInt8>) -> String {
    let text = String(decoding: line, as: UTF8.self)
    guard line.contains(0) else { return text }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 }))
  }
}
