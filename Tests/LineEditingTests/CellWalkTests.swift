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

/// On which row of a screen of other columns the cursor stands.
private func screenRow(
  _ text: String, under next: Unicode.Scalar? = nil, drawn columns: Int, now screenColumns: Int
) -> Int {
  var walk = CellWalk(columns: columns, screenColumns: screenColumns) {
    $0.value > 0x2E80 ? 2 : 1
  }
  walk.add(text.unicodeScalars)
  walk.stand(on: next)
  return walk.screenRow
}

@Test func `a wider screen leaves each row as it was drawn`() {
  #expect(screenRow("12345678", drawn: 5, now: 80) == 1)
  #expect(screenRow("1234山78", drawn: 5, now: 80) == 1)
  #expect(screenRow("12345", drawn: 5, now: 80) == 1)
}

@Test func `a narrower screen breaks each row by itself`() {
  #expect(screenRow("1234567", drawn: 5, now: 3) == 2)
  #expect(screenRow("1234567890", drawn: 9, now: 4) == 3)
  #expect(screenRow("123山567", drawn: 9, now: 4) == 2)
  #expect(screenRow("山山山", drawn: 8, now: 5) == 1)
}

@Test func `a row that the narrower screen fills is one row, with the cursor at its end`() {
  #expect(screenRow("1234", drawn: 9, now: 4) == 0)
  #expect(screenRow("1234", under: "5", drawn: 9, now: 4) == 1)
  #expect(screenRow("123", under: "山", drawn: 9, now: 4) == 1)
}

@Test func `blanks at the end of a row are not on the screen`() {
  #expect(screenRow("1       9", drawn: 8, now: 4) == 1)
  #expect(screenRow("1   5   9", drawn: 8, now: 4) == 2)
}
