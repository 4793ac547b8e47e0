internal import TourDiagnostics

/// `condition` and `check`: joined by `and` or by `or`, never both.
extension ScriptParser {
  mutating func condition() throws(Misread) {
    try part(.condition) { p throws(Misread) in
      try p.check()
      let joint: Keyword = p.at(.or) ? .or : .and
      let other: Keyword = joint == .or ? .and : .or
      while p.accept(joint) { try p.check() }
      if p.at(other) { throw p.mixed(joint, other) }
    }
  }

  private mutating func mixed(_ joint: Keyword, _ other: Keyword) -> Misread {
    report(
      Diagnostic(
        .mixedCondition,
        "`\(other.spelling)` can't follow `\(joint.spelling)` in one condition: nobody knows which binds first",
        at: span(range(ofToken: cursor)),
        notes: statement == .ifBlock ? ["an `if` inside an `if` says the same without doubt"] : []))
    return Misread()
  }

  private mutating func check() throws(Misread) {
    try part(.check) { p throws(Misread) in
      _ = p.accept(.not)
      if p.accept(.late) || p.accept(.early) { return try p.expectDuration() }
      if p.accept(.viewers) { return try p.count() }
      if p.accept(.after) { return try p.moment() }
      try p.expect(.asked, or: "`late`, `early`, `viewers`, `asked` or `after`")
      try p.place()
      try p.count()
    }
  }
}

extension DiagnosticCode {
  static let mixedCondition: DiagnosticCode = "T0148"
}
