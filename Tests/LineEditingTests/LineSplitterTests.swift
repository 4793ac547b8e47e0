import Testing

@testable import LineEditing

/// Reads everything from bytes that come in given chunks.
private func lines(_ chunks: [[UInt8]], limitBytes: Int = 100) -> [LineInput] {
  var splitter = LineSplitter(limitBytes: limitBytes)
  var found: [LineInput] = []
  for chunk in chunks {
    splitter.append(chunk)
    while let line = splitter.next() { found.append(line) }
  }
  while let line = splitter.finish() { found.append(line) }
  return found
}

private func lines(_ text: String, limitBytes: Int = 100) -> [LineInput] {
  lines([Array(text.utf8)], limitBytes: limitBytes)
}

@Test func `LF and CRLF both end a line`() {
  #expect(lines("a\nb\r\n\r\nc\n") == [.line("a"), .line("b"), .line(""), .line("c")])
}

@Test func `the last line needs no end`() {
  #expect(lines("next\n山水") == [.line("next"), .line("山水")])
}

@Test func `a file has the lines that a stream of it has`() {
  let file = "\u{FEFF}next\r\nnote a\u{2028}b\u{85}c\r\n\n? 山"
  #expect(
    LineSplitter.lines(of: Array(file.utf8)) == ["next", "note a\u{2028}b\u{85}c", "", "? 山"])
  #expect(LineSplitter.lines(of: []) == [])
}

@Test func `nothing gives no line`() {
  #expect(lines("") == [])
}

@Test func `a byte order mark before the first line is no part of it`() {
  #expect(lines("\u{FEFF}a\n\u{FEFF}b") == [.line("a"), .line("\u{FEFF}b")])
}

@Test func `bytes that are no UTF-8 and NUL become the replacement character`() {
  #expect(
    lines([[0x61, 0xFF, 0x62, 0x0A, 0xE5, 0x0A, 0x00, 0x63]]) == [
      .line("a\u{FFFD}b"), .line("\u{FFFD}"), .line("\u{FFFD}c"),
    ])
}

@Test func `a line of just the limit is read and a longer one reported`() {
  #expect(
    lines("1234\n12345\nok", limitBytes: 4) == [
      .line("1234"), .tooLong(limitBytes: 4), .line("ok"),
    ])
}

@Test func `a line over the limit that never ends is reported at the end`() {
  let chunks = Array(repeating: Array("123".utf8), count: 5)
  #expect(lines(chunks, limitBytes: 4) == [.tooLong(limitBytes: 4)])
}

@Test func `a line over the limit in chunks hides nothing of the next one`() {
  #expect(
    lines([Array("12345".utf8), Array("678".utf8), Array("9\nok\n".utf8)], limitBytes: 4) == [
      .tooLong(limitBytes: 4), .line("ok"),
    ])
}

@Test func `every way to cut the bytes into two chunks gives the same lines`() {
  let bytes = Array("é山\r\nabc\n\nx".utf8)
  let whole = lines([bytes])
  for cut in 0...bytes.count {
    #expect(lines([Array(bytes[..<cut]), Array(bytes[cut...])]) == whole, "cut at \(cut)")
  }
}
