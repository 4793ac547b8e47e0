internal import TourDiagnostics

/// Cuts a paragraph into text and beats: `[pause 3s]`, `[show reflet]`, `[[` for a plain bracket.
struct BeatReader {
  let context: AnalysisContext
  let scope: NameScope
  /// In captions beats are read, so that what is wrong is reported, and dropped; their names are not looked up.
  let isSpoken: Bool

  func pieces(of paragraph: ProseParagraph, in language: Language) -> [Paragraph.Piece] {
    var joining = LineJoining(language)
    for line in paragraph.lines {
      read(line, into: &joining)
      joining.endLine()
    }
    return joining.pieces
  }

  /// The paragraph as readers see it: beats left out.
  func text(of paragraph: ProseParagraph, in language: Language) -> String {
    pieces(of: paragraph, in: language).reduce(into: "") {
      if case .text(let text) = $1 { $0 += text }
    }
  }

  private func read(_ line: ProseLine, into joining: inout LineJoining) {
    var text = ""
    for part in BracketScanner.parts(of: line) {
      switch part {
      case .text(let part): text += part
      case .bracketed(let bracketed):
        guard let piece = piece(of: bracketed, literal: &text) else { continue }
        joining.append(text)
        text = ""
        if isSpoken { joining.append(piece) }
      }
    }
    joining.append(text)
  }

  /// The beat in brackets; or nil: the brackets are plain text, and added to it, or wrong, and reported.
  private func piece(of bracketed: Bracketed, literal: inout String) -> Paragraph.Piece? {
    let beat = Beat(bracketed)
    // What is no beat stays in the text, also where it is reported: the paragraph says something.
    if bracketed.closer == nil || !beat.isMeant { literal += bracketed.text }
    switch (bracketed.opener, bracketed.closer) {
    case (.plain, .plain): return piece(of: beat, bracketed)
    case (.plain, nil): context.report(.beatUnclosed(bracketed, beatEnd: Beat.end(in: bracketed)))
    case (.plain, .other) where !beat.isMeant: context.report(.beatWrong(.unknown, bracketed))
    // Such brackets are common in Chinese; only a beat in them is a slip.
    case (.other, _) where !beat.isMeant: break
    default: context.report(.beatInOtherBrackets(bracketed, repaired: beat.repaired))
    }
    return nil
  }

  private func piece(of beat: Beat, _ bracketed: Bracketed) -> Paragraph.Piece? {
    switch beat {
    case .pause(let duration): return .pause(duration)
    case .show(let name):
      if !isSpoken { return .pause(.zero) }
      return context.resolvePlace(name, in: scope).map(Paragraph.Piece.show)
    case .wrong(let mistake):
      context.report(.beatWrong(mistake, bracketed))
      return nil
    }
  }
}

extension DiagnosticCode {
  static let beatWrong: Self = "T0270"
  static let beatUnclosed: Self = "T0271"
  static let beatInOtherBrackets: Self = "T0272"
}

extension Diagnostic {
  fileprivate static func beatUnclosed(_ bracketed: Bracketed, beatEnd: Int?) -> Diagnostic {
    let start = bracketed.span.range.lowerBound
    let sign = SourceSpan(source: bracketed.span.source, range: start..<start + 1)
    return Diagnostic(
      .beatUnclosed, .error, "this bracket is not closed on its line", at: sign,
      fixes: [beatEnd.map { .closedBracket(at: $0, sign) } ?? .plainBracket(at: sign)])
  }

  fileprivate static func beatInOtherBrackets(
    _ bracketed: Bracketed, repaired: String?
  ) -> Diagnostic {
    let plain = repaired ?? "[\(bracketed.content)]"
    return Diagnostic(
      .beatInOtherBrackets, .error, "a pause or a show stands in plain brackets: \(plain)",
      at: bracketed.span,
      fixes: bracketed.closer == nil
        ? []
        : [Fix("write \(plain)", replace: bracketed.span, with: plain, isSafe: repaired == nil)])
  }

  fileprivate static func beatWrong(_ mistake: Beat.Mistake, _ bracketed: Bracketed) -> Diagnostic {
    let start = bracketed.span.range.lowerBound
    let sign = SourceSpan(source: bracketed.span.source, range: start..<start + 1)
    let change = mistake.repaired.map {
      Fix(
        "write \($0)", replace: bracketed.span, with: $0, isSafe: mistake.isSlip)
    }
    return Diagnostic(
      .beatWrong, .error, mistake.message, at: bracketed.span,
      fixes: [change ?? (mistake.isUnknown ? .plainBracket(at: sign) : nil)].compactMap(\.self))
  }
}

extension Fix {
  fileprivate static func closedBracket(at end: Int, _ sign: SourceSpan) -> Fix {
    let span = SourceSpan(source: sign.source, range: end..<end)
    return Fix("close it: ]", replace: span, with: "]", isSafe: false)
  }

  /// Doubles a bracket, so that it is read out as one.
  fileprivate static func plainBracket(at sign: SourceSpan) -> Fix {
    Fix("write [[ for a bracket in the text", replace: sign, with: "[[", isSafe: false)
  }
}
