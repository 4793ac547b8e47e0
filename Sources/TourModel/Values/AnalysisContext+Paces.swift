internal import TourDiagnostics
internal import TourSyntax

extension AnalysisContext {
  /// Reads a `pace` node.
  func pace(_ node: SyntaxNode) -> Pace? {
    // A word that is nearly the unit is reported already.
    let unitToken = node.ownTokens.first { $0.kind == .keyword && $0.plain.hasSuffix("/min") }
    guard let token = node.token(.language), let number = node.token(.number),
      let speed = decimal(number), let unitToken
    else { return nil }
    let language = Language(token.plain)
    guard isSpoken(language) else {
      report(.paceUnspoken(token))
      return nil
    }
    let unit: Pace.Unit = language.isWrittenWithoutSpaces ? .characters : .words
    guard unitToken.plain == "\(unit.rawValue)/min" else {
      report(.paceUnit(unit, of: language, at: unitToken))
      return nil
    }
    guard unit.plausible.contains(speed) else {
      report(.paceImplausible(number, unit))
      return nil
    }
    return Pace(language: language, unitsPerMinute: speed, unit: unit)
  }

  /// Where no line says what is spoken, that is reported, and everything may be.
  private func isSpoken(_ language: Language) -> Bool {
    tour.speaks.isEmpty || tour.speaks.contains { $0.primary == language.primary }
  }

  /// Reads a `number` token for which zero makes no sense.
  func positiveDecimal(_ token: SyntaxToken?) -> Double? {
    guard let token, let value = decimal(token) else { return nil }
    if value <= 0 {
      report(.mustBePositive(at: token.span))
      return nil
    }
    return value
  }

  func positiveNumber(_ token: SyntaxToken?, limit: Int = largestCount) -> Int? {
    guard let token, let value = wholeNumber(token, limit: limit) else { return nil }
    if value < 1 {
      report(.mustBePositive(at: token.span))
      return nil
    }
    return value
  }
}

extension DiagnosticCode {
  static let mustBePositive: Self = "T0261"
}

extension Pace.Unit {
  /// Wide around what people do: Chinese news is read at about 300 characters a minute, an auctioneer
  /// speaks 250 words.
  fileprivate var plausible: ClosedRange<Double> {
    switch self {
    case .characters: 40...800
    case .words: 30...500
    }
  }
}

extension Diagnostic {
  fileprivate static func mustBePositive(at span: SourceSpan) -> Diagnostic {
    Diagnostic(.mustBePositive, .error, "this number is more than zero", at: span)
  }

  fileprivate static func paceUnspoken(_ token: SyntaxToken) -> Diagnostic {
    Diagnostic(
      "T0228", .error, "nobody speaks \(token.plain) on this tour", at: token.span,
      notes: ["only what `speaks` names is said aloud, and so timed"])
  }

  fileprivate static func paceUnit(
    _ unit: Pace.Unit, of language: Language, at token: SyntaxToken
  ) -> Diagnostic {
    Diagnostic(
      "T0227", .error, "\(language) is counted in \(unit.rawValue), not in \(unit.other.rawValue)",
      at: token.span,
      fixes: [
        Fix(
          "write \(unit.rawValue)/min", replace: token.span, with: "\(unit.rawValue)/min",
          isSafe: false)
      ])
  }

  fileprivate static func paceImplausible(_ token: SyntaxToken, _ unit: Pace.Unit) -> Diagnostic {
    let range = unit.plausible
    return Diagnostic(
      "T0231", .error, "nobody speaks \(token.plain) \(unit.rawValue) a minute", at: token.span,
      label: "from \(Int(range.lowerBound)) to \(Int(range.upperBound))")
  }
}

extension Pace.Unit {
  fileprivate var other: Pace.Unit { self == .characters ? .words : .characters }
}
