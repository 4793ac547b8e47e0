import Testing

@testable import LineEditing

@Test(arguments: [
  ("\u{1B}", KeySequence.incomplete), ("\u{1B}[", .incomplete), ("\u{1B}O", .incomplete),
  ("\u{1B}[1;5", .incomplete), ("\u{1B}[[", .incomplete), ("\u{1B}d", .none), ("a", .none),
  ("\u{1B}\u{1B}[A", .none), ("\u{1B}Ox", .none), ("\u{1B}[\u{07}", .none),
  ("\u{1B}[A", .whole(.up, length: 3)), ("\u{1B}OBx", .whole(.down, length: 3)),
  ("\u{1B}[1;5Cx", .whole(.nextWord, length: 6)), ("\u{1B}[1;2C", .whole(.right, length: 6)),
  ("\u{1B}[3~", .whole(.delete, length: 4)), ("\u{1B}[3;5~", .whole(.other, length: 6)),
  ("\u{1B}[[A", .whole(.other, length: 4)), ("\u{1B}[200~", .whole(.other, length: 6)),
])
func `a key's sequence is known from its first byte to its last`(
  keys: String, expected: KeySequence
) {
  #expect(KeySequence(ArraySlice(keys.utf8)) == expected)
}

@Test func `a sequence without an end is none`() {
  #expect(KeySequence(ArraySlice(("\u{1B}[" + String(repeating: "1", count: 40)).utf8)) == .none)
}

@Test(arguments: SpecialKey.allCases.filter { $0 != .other })
func `the bytes of a key are its sequence`(key: SpecialKey) {
  #expect(KeySequence(key.bytes[...]) == .whole(key, length: key.bytes.count))
}
