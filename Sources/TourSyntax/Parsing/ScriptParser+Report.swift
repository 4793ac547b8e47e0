package import TourDiagnostics

/// Saying what is wrong inside a line.
extension ScriptParser {
  /// Reports that something else should stand at the cursor.
  mutating func missing(_ what: String, _ wanted: WantedPart) -> Misread {
    if case .token(.text) = wanted, !isAtEnd, let fix = quotationOfStraySign() {
      report(standsInsteadOf(what, [fix]))
      return Misread()
    }
    if isReported || countIfFull() { return Misread() }
    if kind == .word, reportMisspelling() { return Misread() }
    report(isAtEnd ? missingAtEnd(what) : standsInsteadOf(what, repairs(wanted)))
    return Misread()
  }

  private func missingAtEnd(_ what: String) -> Diagnostic {
    let end = Int(lexer.tokens[lineEnd - 1].end)
    return Diagnostic(
      .missingPart, "\(trimmed(what)) is missing at the end of this line", at: span(end..<end),
      notes: formNotes)
  }

  private func standsInsteadOf(_ what: String, _ fixes: [Fix]) -> Diagnostic {
    Diagnostic(
      .missingPart, "expected \(trimmed(what)), found \(quoted(cursor))",
      at: span(range(ofToken: cursor)), notes: formNotes, fixes: fixes)
  }

  /// Reports what is left of a line after its statement.
  mutating func rejectRest() {
    if !isAtEnd, statement == .voteBlock, kind == .word, let fix = quotationOfStraySign() {
      return reportTooMuch([fix])
    }
    guard !isAtEnd, !isReported, !countIfFull() else { return }
    if reportMergedLine() { return }
    if reportSplitLength() || reportInnerQuotes() || reportMisplacedPart() { return }
    if kind == .word, reportMisspelling() { return }
    if zoneCursor == cursor, kind == .word { return rejectZone(plain(cursor)) }
    if commaCursor == cursor, reportMissingComma() { return }
    reportTooMuch(statement == .voteBlock ? [quotation()].compactMap(\.self) : [])
  }

  private mutating func reportTooMuch(_ fixes: [Fix]) {
    let rest = range(ofToken: cursor).lowerBound..<Int(lexer.tokens[lineEnd - 1].end)
    report(
      Diagnostic(
        .tooMuch, "this line should end before \(quoted(cursor))", at: span(rest), notes: formNotes,
        fixes: fixes)
    )
  }

  /// Reports that a list goes on without a comma.
  private mutating func reportMissingComma() -> Bool {
    switch kind {
    // The text behind a label's is in another language, which is not said.
    case .text where holdsLabel: return false
    case .text, .tag, .number, .percent, .duration: break
    case .word where WordShape.isName(plain(cursor)): break
    default: return false
    }
    if kind == .word, Self.conjunctions.contains(plain(cursor)), next(after: cursor) != nil {
      reportConjunction()
      return true
    }
    let end = Int(lexer.tokens[takenEnd - 1].end)
    report(
      Diagnostic(
        .missingComma, "a comma is missing before \(quoted(cursor))",
        at: span(range(ofToken: cursor)),
        notes: formNotes,
        fixes: [Fix("write a comma", replace: span(end..<end), with: ",", isSafe: isNextItem)]))
    return true
  }

  private var holdsLabel: Bool {
    [.guide, .artist, .date, .technique, .size, .thread, .option].contains(statement)
  }

  /// Whether what stands behind an item without a comma can be nothing but the next of the list.
  private var isNextItem: Bool {
    switch statement {
    case .speaks, .captions: kind == .word && WordShape.isLanguage(plain(cursor))
    case .asks, .deny: kind == .text
    case .tags: kind == .tag
    default: false
    }
  }

  private static let conjunctions: Set<String> = ["and", "et", "和", "與", "与"]

  /// Reports a list that goes on as in a sentence: `zh and en`.
  private mutating func reportConjunction() {
    let end = Int(lexer.tokens[takenEnd - 1].end)
    report(
      Diagnostic(
        .missingComma, "the items of a list are separated by commas, not by \(quoted(cursor))",
        at: span(range(ofToken: cursor)), notes: formNotes,
        fixes: [
          Fix(
            "write a comma", replace: span(end..<range(ofToken: cursor).upperBound), with: ",",
            isSafe: statement == .speaks || statement == .captions)
        ]))
  }

  /// Reports a word that is nearly one of the keywords that could have stood here.
  private mutating func reportMisspelling() -> Bool {
    guard !tried.isEmpty, !reports.isFull else { return false }
    let written = plain(cursor)
    let known = tried.spellings
    let foreign = ForeignWords.keyword(written).map(\.spelling).flatMap {
      known.contains($0) ? $0 : nil
    }
    guard
      let meant = foreign ?? Self.completed(written, in: known)
        ?? NearestName.nearest(to: written, in: known)
    else { return false }
    let range = range(ofToken: cursor)
    report(
      Diagnostic(
        .misspelledKeyword, "`\(written)` should be `\(meant)`", at: span(range),
        fixes: [
          Fix(
            "write \(meant)", replace: span(range), with: meant,
            isSafe: foreign == meant || NearestName.only(written, in: known) == meant)
        ]))
    return true
  }

  /// The only keyword that begins with a word of four letters or more: `skip` for `skipped`.
  private static func completed(_ word: String, in keywords: [String]) -> String? {
    let longer = keywords.filter { $0.hasPrefix(word) && !$0.contains("/") }
    return word.count >= 4 && longer.count == 1 ? longer.first : nil
  }

  /// A number of one or two digits where a clock time is expected; `15 h 00` as a whole.
  mutating func takeBareHours() {
    let hours = plain(cursor)
    var range = range(ofToken: cursor)
    if let minutes = minutes(after: cursor) {
      range = range.lowerBound..<self.range(ofToken: minutes).upperBound
      let clock = "\(hours):\(plain(minutes))"
      report(
        Diagnostic(
          .wrongClock, "a clock time is hours:minutes, from 0:00 to 23:59", at: span(range),
          fixes: [Fix("write \(clock)", replace: span(range), with: clock)]))
      return takeInvalid(through: minutes)
    }
    report(
      Diagnostic(
        .wrongClock, "a clock time has its minutes", at: span(range),
        fixes: [Fix("write \(hours):00", replace: span(range), with: hours + ":00", isSafe: false)])
    )
    take(as: .invalid)
  }

  /// The token of the two digits that stand after `h` after the hours.
  private func minutes(after hours: Int) -> Int? {
    guard let unit = next(after: hours), lexer.tokens[unit].kind == .word, plain(unit) == "h",
      let minutes = next(after: unit), lexer.tokens[minutes].kind == .number,
      plain(minutes).utf8.count == 2
    else { return nil }
    return minutes
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

  private var formNotes: [String] {
    StatementForm.form(statement).map { ["it is written so: \($0)"] } ?? []
  }

  /// A token as messages quote it; long ones are cut.
  func quoted(_ token: Int) -> String {
    let text = String(decoding: lexer.bytes[range(ofToken: token)].prefix(200), as: UTF8.self)
    return text.count > 30 ? "`\(text.prefix(29))…`" : "`\(text)`"
  }

  private func trimmed(_ what: String) -> String {
    what.hasSuffix(",") ? String(what.dropLast()) : what
  }
}

extension DiagnosticCode {
  static let negativeNumber: DiagnosticCode = "T0132"
  package static let missingPart: DiagnosticCode = "T0144"
  package static let tooMuch: DiagnosticCode = "T0145"
  static let missingComma: DiagnosticCode = "T0149"
  static let misspelledKeyword: DiagnosticCode = "T0156"
}
