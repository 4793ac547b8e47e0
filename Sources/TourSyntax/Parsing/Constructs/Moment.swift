/// `moment`, `when` and `point`: places in time.
extension ScriptParser {
  /// An offset, or a clock time and perhaps its zone.
  mutating func moment() throws(Misread) {
    try part(.moment) { p throws(Misread) in
      if p.accept(.offset) { return }
      try p.expectClock("a moment, such as +20m or 10:20,", .moment)
      p.acceptZone()
    }
  }

  var isAtMoment: Bool { at(.offset) || at(.clock) }

  /// A moment and perhaps a tolerance; or `by` or `after` one.
  mutating func when() throws(Misread) {
    try part(.when) { p throws(Misread) in
      if p.accept(.by) || p.accept(.after) { return try p.moment() }
      try p.moment()
      if p.accept(.tolerance) { try p.expectDuration("the tolerance") }
    }
  }

  /// A moment, or a stop and perhaps an offset from its start.
  mutating func point() throws(Misread) {
    try part(.point) { p throws(Misread) in
      if p.isAtMoment { return try p.moment() }
      try p.expectName("a moment, such as +20m or 10:20, or the name of a stop", .point)
      if p.at(.offset) { p.take(as: .offset) }
    }
  }
}
