/// Lines of `stop`.
extension ScriptParser {
  mutating func begins() throws(Misread) {
    guard accept(.within) else { return try when() }
    try expectDuration()
    try expect(.of)
    try expectName("the name of a stop")
  }

  mutating func skipWhen() throws(Misread) {
    try expect(.when)
    try condition()
  }

  mutating func show() throws(Misread) {
    try place()
    if at(.duration) || kind == .number { try expectDuration() }
  }

  mutating func questions() throws(Misread) {
    try length()
    if accept(.limit) { try expectNumber("a number of answers") }
  }
}
