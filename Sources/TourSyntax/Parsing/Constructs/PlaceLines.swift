/// Lines of `room`, `work` and `detail`.
extension ScriptParser {
  mutating func way() throws(Misread) {
    try expectName("the name of a room")
    if kind == .number, isFollowed(by: .metres) {
      try expectNumber("a number of metres")
      try expect(.metres)
    } else {
      try expectDuration("a walking time, such as 40s, or a distance, such as 145 metres,")
    }
    while accept(.stairs) || accept(.oneWay) {}
  }

  /// Whether the next word but one is nearer to a keyword than to a unit of time.
  private mutating func isFollowed(by keyword: Keyword) -> Bool {
    let start = cursor
    moveTo(cursor + 1)
    let isFound =
      word == keyword.packed
      || kind == .word && DurationShape.unit(spelled: plain(cursor)) == nil
        && word != Keyword.stairs.packed
        && word != Keyword.oneWay.packed
    moveTo(start)
    return isFound
  }

  mutating func image() throws(Misread) {
    try expectText("the address of the image in quotes")
    guard accept(.rights) else { return }
    try expectText("the rights in quotes")
    if accept(.until) { try expect(TokenKind.date, "a date, such as 2027-12-31,") }
  }

  mutating func region() throws(Misread) {
    for edge in ["left edge", "top edge", "width", "height"] {
      try expect(.percent, "the \(edge) in percent")
    }
  }
}
