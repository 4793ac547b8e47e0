internal import TourDiagnostics

/// `expectation`: what a test holds the tour to.
extension ScriptParser {
  mutating func expectation() throws(Misread) {
    try part(.expectation) { p throws(Misread) in
      if p.at(.answer) { throw p.answerWithoutRequest() }
      if try p.countExpectation() { return }
      if try p.timeExpectation() { return }
      if try p.scriptExpectation() { return }
      try p.happening()
    }
  }

  private mutating func countExpectation() throws(Misread) -> Bool {
    if accept(.works) {
      if at(.tag) { take(as: .tag) }
    } else if !accept(.rooms), !accept(.stops), !accept(.asked), !accept(.answered) {
      return false
    }
    try count()
    return true
  }

  private mutating func timeExpectation() throws(Misread) -> Bool {
    if accept(.start) || accept(.end) {
      if accept(.of) { try expectName("the name of a stop or of the tour") }
      try when()
    } else if accept(.length) {
      if accept(.of) { try expectName("the name of a stop or of the tour") }
      try amount()
    } else if accept(.slack) {
      try expect(.of)
      try expectName("the name of a stop")
      try amount()
    } else if accept(.walk) {
      try expect(.to)
      try expectName("the name of a stop")
      try amount()
    } else {
      return false
    }
    return true
  }

  private mutating func scriptExpectation() throws(Misread) -> Bool {
    if accept(.commentary) {
      try languageAtStop()
      try amount()
    } else if accept(.captions) {
      try languageAtStop()
    } else if accept(.thread) {
      try expect(.tag, "a tag, such as #moon,")
      try list { p throws(Misread) in try p.expectName("the name of a work") }
    } else if accept(.no) {
      if at(.answer) { throw answerWithoutRequest() }
      try expect(.warnings)
    } else {
      return false
    }
    return true
  }

  /// `expect answer` on a line of its own: nobody has asked.
  private mutating func answerWithoutRequest() -> Misread {
    report(
      Diagnostic(
        .missingPart, "an answer is expected of a request, on the line where a viewer asks",
        at: span(range(ofToken: cursor)),
        notes: [
          "it is written so: at STOP +30s viewer fr \"TEXT\" expect answer PLACE, or … expect no answer"
        ]))
    return Misread()
  }

  private mutating func languageAtStop() throws(Misread) {
    try expectLanguage()
    try atStop()
  }

  private mutating func atStop() throws(Misread) {
    if accept(.at) { try expectName("the name of a stop") }
  }

  /// What has happened, or has not.
  private mutating func happening() throws(Misread) {
    let isNegated = accept(.not)
    if accept(.stop) || accept(.skipped) || accept(.dropped) {
      return try expectName("the name of a stop")
    }
    if accept(.said) { return try expectText() }
    if try choice() { return }
    try expect(
      .shown,
      or: isNegated
        ? "`stop`, `shown`, `said`, `skipped`, `dropped`, `if`, `else` or `option`"
        : "a thing to expect, such as `end`, `length`, `stop` or `said`,")
    try place()
  }

  /// Which branch was played, or which option.
  private mutating func choice() throws(Misread) -> Bool {
    if accept(.if) || accept(.else) {
      try condition()
    } else if accept(.option) {
      try expectText("the option in quotes")
    } else {
      return false
    }
    try atStop()
    return true
  }
}
