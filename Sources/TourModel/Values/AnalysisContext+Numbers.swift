internal import TourDiagnostics
internal import TourSyntax

extension AnalysisContext {
  /// The largest whole number that a script may count with: sums of them stay far from overflow.
  static var largestCount: Int { 1_000_000_000 }
  static var largestDecimal: Double { 1e9 }

  /// Reads a `number` token that counts something.
  func wholeNumber(_ token: SyntaxToken?, limit: Int = largestCount) -> Int? {
    guard let token, token.kind == .number else { return nil }
    do {
      return try Numeral.whole(token.plain, limit: limit)
    } catch {
      switch error {
      case .malformed: break
      case .notWhole: report(.notWhole(at: token))
      case .tooLarge: report(.numberTooLarge(limit: limit, at: token))
      }
      return nil
    }
  }

  /// Reads a `number` token that may have a fraction.
  func decimal(_ token: SyntaxToken?) -> Double? {
    guard let token, token.kind == .number else { return nil }
    do {
      return try Numeral.decimal(token.plain, limit: Self.largestDecimal)
    } catch {
      if error == .tooLarge { report(.numberTooLarge(limit: Self.largestCount, at: token)) }
      return nil
    }
  }

  /// Reads a `percent` token: 0 to 100.
  func percent(_ token: SyntaxToken?) -> Double? {
    guard let token, token.kind == .percent else { return nil }
    let digits = token.plain.prefix { $0 != "%" }
    do {
      return try Numeral.decimal(digits, limit: 100)
    } catch {
      if error == .tooLarge { report(.percentTooLarge(at: token)) }
      return nil
    }
  }

  /// Reads a `comparison` token.
  func comparison(_ token: SyntaxToken?) -> Comparison? {
    guard let token, token.kind == .comparison else { return nil }
    return Comparison(rawValue: token.plain)
  }

  /// Reads a `count` node: `> 50`.
  func count(_ node: SyntaxNode?) -> (comparison: Comparison, number: Int)? {
    guard let node, let comparison = comparison(node.token(.comparison)),
      let number = wholeNumber(node.token(.number))
    else { return nil }
    return (comparison, number)
  }
}

extension DiagnosticCode {
  static let notWhole: Self = "T0255"
  static let numberTooLarge: Self = "T0256"
  static let percentTooLarge: Self = "T0257"
}

extension Diagnostic {
  fileprivate static func notWhole(at token: SyntaxToken) -> Diagnostic {
    let parts = token.plain.split(separator: ".").map(String.init)
    // `1.200`, as on the continent.
    let areThousands = parts.count == 2 && parts[1].count == 3 && parts[0] != "0"
    let meant = (areThousands ? [parts.joined()] : []) + parts.prefix(1)
    return Diagnostic(
      .notWhole, .error, "this is counted in whole numbers", at: token.span,
      fixes: meant.map { Fix("write \($0)", replace: token.span, with: $0, isSafe: false) })
  }

  fileprivate static func numberTooLarge(limit: Int, at token: SyntaxToken) -> Diagnostic {
    Diagnostic(
      .numberTooLarge, .error, "this number is too large", at: token.span, label: "at most \(limit)"
    )
  }

  fileprivate static func percentTooLarge(at token: SyntaxToken) -> Diagnostic {
    Diagnostic(.percentTooLarge, .error, "a share is at most 100%", at: token.span)
  }
}
