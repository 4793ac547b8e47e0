/// Lines of `test`: `at` and what happens there.
extension ScriptParser {
  mutating func atLine() throws(Misread) {
    try point()
    if accept(.expect) { return try expectation() }
    try event()
  }

  private mutating func event() throws(Misread) {
    try part(.event) { p throws(Misread) in
      if p.accept(.viewers) { return try p.expectNumber("a number of viewers") }
      if p.accept(.viewer) { return try p.viewerEvent() }
      if p.accept(.vote) {
        try p.expectText("the option in quotes")
        return try p.times()
      }
      try p.expect(.guide, or: "`expect`, `viewers`, `viewer`, `vote` or `guide`")
      try p.guideEvent()
    }
  }

  private mutating func viewerEvent() throws(Misread) {
    try expectLanguage()
    try expectText("the request in quotes")
    try times()
    if accept(.expect) { try answer() }
  }

  private mutating func times() throws(Misread) {
    if accept(.times) { try expectNumber() }
  }

  private mutating func answer() throws(Misread) {
    try part(.answer) { p throws(Misread) in
      if p.accept(.no) { return try p.expect(.answer) }
      try p.expect(.answer, or: "`answer` or `no answer`")
      try p.place()
    }
  }

  private mutating func guideEvent() throws(Misread) {
    if accept(.late) || accept(.delay) { return try expectDuration() }
    if accept(.add) { return try expectDuration(allowsMinus: true) }
    if accept(.skip) { return }
    if accept(.drop) || accept(.restore) || accept(.goto) {
      return try expectName("the name of a stop")
    }
    try expect(
      .answer, or: "`late`, `delay`, `add`, `skip`, `drop`, `restore`, `goto` or `answer`")
    try place()
  }
}
