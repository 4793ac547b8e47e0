/// Lines of `tour`.
extension ScriptParser {
  mutating func starts() throws(Misread) {
    try expect(TokenKind.date, "a date, such as 2016-09-15,")
    try expectClock()
    try expectZone()
  }

  mutating func viewersTime() throws(Misread) {
    try expectZone()
    try expectClock()
  }

  mutating func walks() throws(Misread) {
    if accept(.stepFree) { return }
    try expectNumber("a number of metres a minute, or `step-free`,")
    try expect(.metresPerMinute)
    _ = accept(.stepFree)
  }

  mutating func thread() throws(Misread) {
    try expect(.tag, "a tag, such as #moon,")
    try label()
  }

  /// Also in a stop.
  mutating func pace() throws(Misread) {
    try expectLanguage()
    try expectNumber("a number of characters or words a minute")
    try expect(.charactersPerMinute, .wordsPerMinute)
  }
}
