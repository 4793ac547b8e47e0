internal import TourDiagnostics

/// `place`: a room, a work, a detail, or one's detail.
extension ScriptParser {
  mutating func place() throws(Misread) {
    try part(.place) { p throws(Misread) in
      try p.expectName("the name of a room, a work or a detail")
      let before = p.takenEnd
      guard p.accept(.dot) else { return }
      try p.expectName("the name of a detail")
      p.checkTightness(before)
    }
  }

  /// No space stands around the point.
  private mutating func checkTightness(_ nameEnd: Int) {
    guard takenEnd - nameEnd > 2 else { return }
    let range = range(ofToken: nameEnd - 1).lowerBound..<range(ofToken: takenEnd - 1).upperBound
    let tight = lexer.plainText(range).filter { $0 != " " && $0 != "\t" }
    report(
      Diagnostic(
        .spacedPlace, "no space stands around the point of a place", at: span(range),
        fixes: [Fix("write \(tight)", replace: span(range), with: tight)]))
  }
}

extension DiagnosticCode {
  static let spacedPlace: DiagnosticCode = "T0147"
}
