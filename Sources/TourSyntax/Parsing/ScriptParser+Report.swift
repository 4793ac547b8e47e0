internal import TourDiagnostics

/// Saying what is wrong inside a line.
extension ScriptParser {
  /// Reports that something else should stand at the cursor.
  ///
  /// - Parameter insert: what could be written before it to mend the line.
  mutating func missing(_ what: String, insert: String? = nil) -> Misread {
    if isReported || countIfFull() { return Misread() }
    if kind == .word, reportMisspelling() { return Misread() }
    report(isAtEnd ? missingAtEnd(what) : standsInsteadOf(what, insert))
    return Misread()
  }

  private func missingAtEnd(_ what: String) -> Diagnostic {
    let end = Int(lexer.tokens[lineEnd - 1].end)
    return Diagnostic(
      .missingPart, "\(trimmed(what)) is missing at the end of this line", at: span(end..<end),
      notes: formNotes)
  }

  private func standsInsteadOf(_ what: String, _ insert: String?) -> Diagnostic {
    let range = range(ofToken: cursor)
    let place = span(range.lowerBound..<range.lowerBound)
    return Diagnostic(
      .missingPart, "\(what) should stand before \(quoted(cursor))", at: span(range),
      notes: formNotes,
      fixes: insert.map {
        [Fix("write \(trimmed($0)) before it", replace: place, with: $0, isSafe: false)]
      } ?? [])
  }

  /// Reports what is left of a line after its statement.
  mutating func rejectRest() {
    guard !isAtEnd, !isReported, !countIfFull() else { return }
    if kind == .word, reportMisspelling() { return }
    if zoneCursor == cursor, kind == .word { return rejectZone(plain(cursor)) }
    if commaCursor == cursor, reportMissingComma() { return }
    let rest = range(ofToken: cursor).lowerBound..<Int(lexer.tokens[lineEnd - 1].end)
    report(
      Diagnostic(
        .tooMuch, "this line should end before \(quoted(cursor))", at: span(rest), notes: formNotes)
    )
  }

  /// Reports that a list goes on without a comma.
  private mutating func reportMissingComma() -> Bool {
    switch kind {
    case .text, .tag, .number, .percent, .duration: break
    case .word where WordShape.isName(plain(cursor)): break
    default: return false
    }
    let end = Int(lexer.tokens[takenEnd - 1].end)
    report(
      Diagnostic(
        .missingComma, "a comma is missing before \(quoted(cursor))",
        at: span(range(ofToken: cursor)),
        notes: formNotes,
        fixes: [Fix("write a comma", replace: span(end..<end), with: ",", isSafe: false)]))
    return true
  }

  /// Reports a word that is nearly one of the keywords that could have stood here.
  private mutating func reportMisspelling() -> Bool {
    guard !tried.isEmpty, !reports.isFull else { return false }
    let written = plain(cursor)
    guard let nearest = NearestName.nearest(to: written, in: tried.spellings) else { return false }
    let range = range(ofToken: cursor)
    report(
      Diagnostic(
        .misspelledKeyword, "`\(written)` should be `\(nearest)`", at: span(range),
        fixes: [Fix("write \(nearest)", replace: span(range), with: nearest, isSafe: false)]))
    return true
  }

  /// A number where a duration is expected: both units are offered.
  mutating func takeBareNumber() {
    let range = range(ofToken: cursor)
    let number = plain(cursor)
    if let unit = spelledUnit(after: cursor) {
      reportSpelledUnit(number, unit)
      return
    }
    report(
      Diagnostic(
        .durationWithoutUnit, "a duration needs its unit", at: span(range),
        fixes: number.contains(".")
          ? []
          : ["m", "s"].map {
            Fix("write \(number)\($0)", replace: span(range), with: number + $0, isSafe: false)
          }))
    take(as: .invalid)
  }

  /// The unit that stands as a word of its own after a number: `90 s`.
  private func spelledUnit(after token: Int) -> (token: Int, unit: String)? {
    var next = token + 1
    while next < lineEnd, lexer.tokens[next].kind.isTrivia { next += 1 }
    guard next < lineEnd, lexer.tokens[next].kind == .word else { return nil }
    return DurationShape.unit(spelled: plain(next)).map { (next, $0) }
  }

  private mutating func reportSpelledUnit(_ number: String, _ unit: (token: Int, unit: String)) {
    let range = range(ofToken: cursor).lowerBound..<range(ofToken: unit.token).upperBound
    report(
      Diagnostic(
        .wrongDuration, "a duration is written without spaces", at: span(range),
        fixes: number.contains(".")
          ? []
          : [Fix("write \(number)\(unit.unit)", replace: span(range), with: number + unit.unit)]))
    take(as: .invalid)
    lexer.tokens[unit.token].kind = .invalid
    take(as: .invalid)
  }

  /// A number of one or two digits where a clock time is expected.
  mutating func takeBareHours() {
    let range = range(ofToken: cursor)
    let hours = plain(cursor)
    report(
      Diagnostic(
        .wrongClock, "a clock time has its minutes", at: span(range),
        fixes: [Fix("write \(hours):00", replace: span(range), with: hours + ":00", isSafe: false)])
    )
    take(as: .invalid)
  }

  mutating func rejectName(_ name: String) {
    let range = range(ofToken: cursor)
    let mended = WordShape.mendedName(name)
    report(
      Diagnostic(
        .badHyphen, "`\(name)` is no name: a name has letters, digits and single hyphens",
        at: span(range),
        fixes: [Fix("write \(mended)", replace: span(range), with: mended, isSafe: false)]))
    lexer.tokens[cursor].kind = .invalid
  }

  mutating func rejectZone(_ zone: String) {
    let range = range(ofToken: cursor)
    let mended = zone.split(separator: "/", omittingEmptySubsequences: false)
      .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: "/")
    report(
      Diagnostic(
        .zoneWithoutCapital, "a time zone begins with a capital, such as Europe/Paris",
        at: span(range),
        fixes: WordShape.isZone(mended)
          ? [Fix("write \(mended)", replace: span(range), with: mended, isSafe: false)] : []))
    lexer.tokens[cursor].kind = .invalid
  }

  private var formNotes: [String] {
    StatementForm.form(statement).map { ["it is written so: \($0)"] } ?? []
  }

  /// A token as messages quote it; long ones are cut.
  func quoted(_ token: Int) -> String {
    let text = String(decoding: lexer.bytes[range(ofToken: token)].prefix(200), as: UTF8.self)
    return text.count > 30 ? "`\(text.prefix(29))…`" : "`\(text)`"
  }

  private func trimmed(_ what: String) -> String {
    what.hasSuffix(",") || what.hasSuffix(" ") ? String(what.dropLast()) : what
  }
}

extension DiagnosticCode {
  static let negativeNumber: DiagnosticCode = "T0132"
  static let missingPart: DiagnosticCode = "T0144"
  static let tooMuch: DiagnosticCode = "T0145"
  static let missingComma: DiagnosticCode = "T0149"
  static let misspelledKeyword: DiagnosticCode = "T0156"
  static let zoneWithoutCapital: DiagnosticCode = "T0157"
}
