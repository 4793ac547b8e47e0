internal import TourDiagnostics

/// Sections: a header opens one and ends the one before, whatever came before.
extension ScriptParser {
  mutating func readHeader(_ keyword: Keyword) {
    if keyword == .room, isRoomOfWork { return readRoomOfWork() }
    closeSections(before: keyword)
    switch keyword {
    case .use: readLine(as: .use) { p throws(Misread) in try p.expectText("the file in quotes") }
    case .tour: readSection(.tour, .tour) { p throws(Misread) in try p.nameAndTitle("the tour") }
    case .room: readSection(.room, .room) { p throws(Misread) in try p.nameAndTitle("the room") }
    case .work: readSection(.work, .work) { p throws(Misread) in try p.nameAndTitle("the work") }
    case .detail: readDetail()
    case .stop: readSection(.stop, .stop) { p throws(Misread) in try p.stopHeader() }
    case .audience: readSection(.audience, .audience) { _ throws(Misread) in }
    default:
      readSection(.test, .test) { p throws(Misread) in
        try p.expectText("the test's title in quotes")
      }
    }
  }

  /// `room hall` in a work: no room has no title.
  private var isRoomOfWork: Bool {
    guard frame.kind == .work, rest.count == 2, let name = rest.last else { return false }
    return lexer.tokens[name].kind == .word
  }

  private mutating func readRoomOfWork() {
    let range = span(range(ofToken: cursor))
    report(
      Diagnostic(
        .wrongSection, "`room` opens a room of the museum; a work says with `in` where it is",
        at: range, fixes: [Fix("write in", replace: range, with: "in", isSafe: false)]))
    readLine(as: .inRoom) { p throws(Misread) in try p.expectName("the name of a room") }
  }

  private mutating func readSection(
    _ kind: SyntaxKind, _ section: StatementRule.Sections,
    _ header: (inout ScriptParser) throws(Misread) -> Void
  ) {
    let node = openLine(kind)
    let range = lineRange
    readWords(header)
    frames.append(Frame(kind: kind, node: node, section: section, headerRange: range))
  }

  private mutating func readDetail() {
    let owner = frames.count - 1
    if frame.section.isDisjoint(with: [.room, .work]) {
      report(
        Diagnostic(
          .detailWithoutOwner,
          "a `detail` belongs to the `work` or the `room` above it, and there is none",
          at: span(lineRange)))
    } else if frames[owner].firstDetail == nil {
      frames[owner].firstDetail = lineRange
    }
    readSection(.detail, .detail) { p throws(Misread) in try p.nameAndTitle("the detail") }
  }

  private mutating func nameAndTitle(_ what: String) throws(Misread) {
    try expectName("the name of \(what)")
    try expectText("the title of \(what) in quotes")
  }

  private mutating func stopHeader() throws(Misread) {
    try expectName("the name of a room or a work")
    if accept(.as) { try expectName("the name of the stop") }
    if accept(.until) {
      try expectClock()
      acceptZone()
    } else if at(.duration) || at(.range) || kind == .number {
      try length()
    }
    if accept(.optional) { try expectNumber("the cost of dropping it, 1 to 9,") }
  }

  /// Closes the sections that a header ends; all of them at the end of the file.
  mutating func closeSections(before header: Keyword?) {
    closeBlocks(because: header)
    isTooDeep = false
    while frames.count > 1 {
      if header == .detail, frame.kind == .work || frame.kind == .room { return }
      if frame.kind == .stop { endedStop = frame.headerRange }
      close(frame.node, at: contentEnd)
      frames.removeLast()
    }
  }

  // MARK: Lines in the wrong place

  /// The section that a line stands in, as a related place.
  var frameRelated: [Diagnostic.Related] {
    frame.kind == .file
      ? [] : [Diagnostic.Related(span(frame.headerRange), "the line stands in this section")]
  }

  mutating func reportWrongSection(_ keyword: Keyword, _ rule: StatementRule) {
    if section == .detail, frames.count >= 2,
      !rule.sections.isDisjoint(with: frames[frames.count - 2].section),
      let detail = frames[frames.count - 2].firstDetail
    {
      return reportBelowDetail(keyword, detail)
    }
    if section == .file { return reportOutsideSections(keyword, rule) }
    if rule.sections == .stop, reportCutOffStep() { return }
    if section == .test, isTestEvent(keyword) { return reportEventWithoutMoment(keyword) }
    let range = span(range(ofToken: lineStart))
    // A word of another section may be a slip for one of this: `ask` for `asks`.
    let nearest = NearestName.nearest(
      to: keyword.spelling, in: StatementRule.firstWords(in: section).map(\.spelling))
    report(
      Diagnostic(
        .wrongSection,
        "`\(keyword.spelling)` stands in \(rule.sections.described), not in \(section.described)",
        at: range, label: nearest.map { "did you mean `\($0)`" }, related: frameRelated,
        fixes: nearest.map { [Fix("write \($0)", replace: range, with: $0, isSafe: false)] } ?? []))
  }

  /// Reports a `work` or `room` that stands between a stop and its steps, once; false where there is none.
  mutating func reportCutOffStep() -> Bool {
    guard let endedStop, !section.isDisjoint(with: .described) else { return false }
    let owner = frames.count - 1
    if !frames[owner].hasStrayStep {
      report(
        Diagnostic(
          .wrongSection, "this line ends the stop above it, and the steps below are of no stop",
          at: span(frame.headerRange),
          related: [
            Diagnostic.Related(span(endedStop), "the stop"),
            Diagnostic.Related(span(lineRange), "a step"),
          ], notes: ["rooms and works are declared above the stops, or below the last"]))
    }
    isReported = true
    frames[owner].hasStrayStep = true
    return true
  }

  /// `guide late 4m`, `viewers 3000`: what happens in a test, without its moment.
  private func isTestEvent(_ keyword: Keyword) -> Bool {
    switch keyword {
    case .guide: rest.dropFirst().first.map { lexer.tokens[$0].kind == .word } ?? false
    case .viewers: true
    default: false
    }
  }

  private mutating func reportEventWithoutMoment(_ keyword: Keyword) {
    report(
      Diagnostic(
        .wrongSection, "what happens in a test needs its moment: `at`, then when",
        at: span(range(ofToken: lineStart)), related: frameRelated,
        fixes: [
          Fix(
            "write at +1m \(keyword.spelling)", replace: span(range(ofToken: lineStart)),
            with: "at +1m \(keyword.spelling)", isSafe: false)
        ]))
  }

  /// Reports the first line above all sections; those after it have the same cause, a header that is not there.
  private mutating func reportOutsideSections(_ keyword: Keyword, _ rule: StatementRule) {
    if !frames[0].hasStrayStep {
      report(
        Diagnostic(
          .wrongSection,
          "`\(keyword.spelling)` stands in \(rule.sections.described), not outside a section",
          at: span(range(ofToken: lineStart))))
    }
    isReported = true
    frames[0].hasStrayStep = true
  }

  /// A line of the work or the room itself below its first detail.
  private mutating func reportBelowDetail(_ keyword: Keyword, _ detail: Range<Int>) {
    if countIfFull() { return }
    let owner = frames[frames.count - 2]
    let line = lineRange
    report(
      Diagnostic(
        .belowDetail,
        "`\(keyword.spelling)` is a line of the `\(owner.kind)`: move it above its first detail",
        at: span(line),
        related: [
          Diagnostic.Related(span(detail), "the first detail: the line belongs above it"),
          Diagnostic.Related(span(owner.headerRange), "the `\(owner.kind)` that it belongs to"),
        ],
        fixes: [moveLine(above: detail)]))
  }

  /// A fix that takes the line out and puts it above another, as deep as that one stands.
  private func moveLine(above other: Range<Int>) -> Fix {
    let text = String(decoding: lexer.bytes[lineRange], as: UTF8.self)
    let indent = String(
      decoding: lexer.bytes[indentStart(of: other.lowerBound)..<other.lowerBound], as: UTF8.self)
    let line = indentStart(of: lineRange.lowerBound)..<lexer.position
    return Fix(
      "move it above the first detail",
      [
        TextEdit(
          span: span(other.lowerBound..<other.lowerBound), replacement: text + "\n" + indent),
        TextEdit(span: span(line), replacement: ""),
      ], isSafe: false)
  }

  /// Where the line begins whose first word stands at `index`.
  private func indentStart(of index: Int) -> Int {
    var start = index
    while start > 0, index - start < 200, lexer.bytes[start - 1] != 0x0A { start -= 1 }
    return start
  }

  /// Settings of a stop stand in no block; steps of a vote in its options only.
  mutating func checkPlaceInBlocks(_ keyword: Keyword, _ rule: StatementRule) {
    guard frame.kind != .stop, section == .stop else { return }
    if rule.isSetting {
      report(
        Diagnostic(
          .settingInBlock,
          "`\(keyword.spelling)` is for the whole stop: it stands in no `if` and no `vote`",
          at: span(lineRange), related: [Diagnostic.Related(span(frame.headerRange), "the block")]))
    } else if frame.kind == .voteBlock {
      reportOutsideOption("`\(keyword.spelling)`")
    }
  }

  /// Reports the first step of a vote that stands in no option; those after it have the same cause.
  mutating func reportOutsideOption(_ what: String) {
    let vote = frames.count - 1
    if !frames[vote].hasStrayStep {
      report(
        Diagnostic(
          .stepOutsideOption, "in a vote, \(what) stands below an `option`", at: span(lineRange),
          related: [Diagnostic.Related(span(frame.headerRange), "the vote")]))
    }
    isReported = true
    frames[vote].hasStrayStep = true
    frames[vote].hasPart = true
  }
}

extension DiagnosticCode {
  static let wrongSection: DiagnosticCode = "T0141"
  static let belowDetail: DiagnosticCode = "T0142"
  static let detailWithoutOwner: DiagnosticCode = "T0143"
  static let stepOutsideOption: DiagnosticCode = "T0152"
  static let settingInBlock: DiagnosticCode = "T0158"
}
