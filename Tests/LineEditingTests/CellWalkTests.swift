import Testing

@testable import LineEditing

private func place(_ text: String, columns: Int) -> [Int] {
  var walk = CellWalk(columns: columns) { scalar in
    if scalar == "\u{301}" { return 0 }
    if scalar == "\u{9B}" || scalar == "\u{F0000}" { return -1 }
    return scalar.value > 0x2E80 ? 2 : 1
  }
  walk.add(text.unicodeScalars)
  return [walk.row, walk.column]
}

@Test func `a full row puts the cursor on the next one`() {
  #expect(place("1234", columns: 5) == [0, 4])
  #expect(place("12345", columns: 5) == [1, 0])
}

@Test func `a wide character that doesn't fit goes to the next row whole`() {
  #expect(place("1234山", columns: 5) == [1, 2])
  #expect(place("123山", columns: 5) == [1, 0])
}

@Test func `an accent takes no column and a control character two`() {
  #expect(place("e\u{301}", columns: 5) == [0, 1])
  #expect(place("\u{03}", columns: 5) == [0, 2])
}

@Test func `what can't be printed takes the columns of its code`() {
  #expect(place("\u{9B}", columns: 20) == [0, 7])
  #expect(place("\u{F0000}", columns: 20) == [0, 8])
}

@Test func `a tab goes to the next eighth column and a line end to the next row`() {
  #expect(place("a\t", columns: 20) == [0, 8])
  #expect(place("a\nbc", columns: 20) == [1, 2])
}

@Test func `the cursor before a wide character at the edge stands on the next row`() {
  var walk = CellWalk(columns: 5) { $0.value > 0x2E80 ? 2 : 1 }
  walk.add("1234".unicodeScalars)
  walk.stand(on: "山")
  #expect([walk.row, walk.column] == [1, 0])
}

@Test func `a terminal of one column is walked too`() {
  #expect(place("a\tb", columns: 1)[1] == 0)
}
