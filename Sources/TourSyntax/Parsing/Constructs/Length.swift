/// `length`: a duration, a range or a tolerance.
extension ScriptParser {
  mutating func length() throws(Misread) {
    try part(.length) { p throws(Misread) in
      if p.accept(.range) { return try p.expectDuration("the longest") }
      try p.expectDuration("a duration, such as 4m or 4m..6m,")
      if p.accept(.range) {
        if p.at(.duration) || p.kind == .number { try p.expectDuration() }
      } else if p.accept(.tolerance) {
        try p.expectDuration("the tolerance")
      }
    }
  }

  /// `length | comparison duration`
  mutating func amount() throws(Misread) {
    try part(.amount) { p throws(Misread) in
      if p.accept(.comparison) { return try p.expectDuration() }
      try p.length()
    }
  }

  /// `comparison number`
  mutating func count() throws(Misread) {
    try part(.count) { p throws(Misread) in
      try p.expect(.comparison, "a comparison, such as `> 50`,")
      try p.expectNumber()
    }
  }
}
