/// Lines of `audience`.
extension ScriptParser {
  mutating func arrive() throws(Misread) {
    if accept(.text) { return }
    if !accept(.percent) {
      try expectNumber("a number of viewers, a percentage or a file in quotes")
    }
    try expect(.within)
    try expectDuration()
  }

  mutating func watch() throws(Misread) {
    try part(.watch) { p throws(Misread) in
      _ = p.accept(.percent)
      try p.expectDuration("a time watched")
      if p.accept(.logNormal) || p.accept(.weibull) {
        try p.expectNumber("the shape of the law, a number,")
      }
    }
  }

  mutating func ask() throws(Misread) {
    try expectNumber("a number of requests")
    try expect(.per)
    try expect(.hour, .minute)
    if accept(.crowd) { try expectNumber("an exponent, a number,") }
  }

  mutating func wantShare() throws(Misread) {
    try part(.share) { p throws(Misread) in
      if !p.accept(.offTopic) { try p.place() }
      try p.expect(.percent, "a percentage")
    }
  }

  mutating func languageShare() throws(Misread) {
    try part(.share) { p throws(Misread) in
      try p.expectLanguage()
      try p.expect(.percent, "a percentage")
    }
  }

  mutating func replayShare() throws(Misread) {
    try part(.share) { p throws(Misread) in
      try p.expectNumber("a number of viewings")
      try p.expect(.after)
      try p.expectDuration()
    }
  }
}
