import Testing

@testable import LineEditing

private func scalars(_ bytes: [UInt8]) -> String {
  var keys = KeyBuffer()
  var text = String.UnicodeScalarView()
  for byte in bytes {
    keys.append([byte])
    while let scalar = keys.next() { text.append(scalar) }
  }
  return String(text)
}

@Test func `characters that come byte by byte are joined`() {
  let text = "aé山🖼\u{10FFFF}"
  #expect(scalars(Array(text.utf8)) == text)
}

@Test(
  arguments: [
    [0x80], [0xC0, 0xAF], [0xFF, 0xFE], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    [0xE5, 0xB1, 0x21],
  ] as [[UInt8]])
func `bytes that are no UTF-8 are repaired as the standard library repairs them`(bytes: [UInt8]) {
  #expect(scalars(bytes) == String(decoding: bytes, as: UTF8.self))
}

@Test func `a sequence that is not complete waits`() {
  var keys = KeyBuffer()
  keys.append([0xE5, 0xB1])
  #expect(keys.next() == nil)
  #expect(keys.count == 2)
}

@Test func `text up to a marker is taken and the rest stays`() {
  var keys = KeyBuffer()
  keys.append(Array("ab\u{1B}[20x\u{1B}[201~c".utf8))
  #expect(
    keys.take(upTo: PastedText.end).map { String(decoding: $0, as: UTF8.self) } == "ab\u{1B}[20x")
  #expect(keys.next() == "c")
  #expect(keys.take(upTo: PastedText.end) == nil)
}

@Test func `a paste becomes one line without control characters`() {
  let pasted = "un\r\ndeux\ttrois\u{1B}[31m\u{07}\u{9B}quatre\n\n"
  #expect(PastedText.line(Array(pasted.utf8)) == "un deux trois[31mquatre")
}

@Test(arguments: [("un\r\ndeux\n\n \n", 2), ("un\n", 1), ("un\tdeux", 1), ("", 0), ("a\rb\nc", 3)])
func `the lines of a paste are counted, empty ones aside`(pasted: String, count: Int) {
  #expect(PastedText.lineCount(Array(pasted.utf8)) == count)
}
