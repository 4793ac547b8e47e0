internal import TourDiagnostics
internal import TourSyntax

extension AnalysisContext {
  /// Reads a `clock` token.
  func clockTime(_ token: SyntaxToken?) -> ClockTime? {
    guard let token, token.kind == .clock else { return nil }
    guard let time = ClockTime(token.plain) else {
      report(.noSuchTime(at: token))
      return nil
    }
    return time
  }

  /// Reads a `date` token.
  func date(_ token: SyntaxToken?) -> CalendarDate? {
    guard let token, token.kind == .date else { return nil }
    guard let date = CalendarDate(written: token.plain) else {
      report(.noSuchDay(at: token))
      return nil
    }
    return date
  }
}

extension DiagnosticCode {
  static let noSuchTime: Self = "T0253"
  static let noSuchDay: Self = "T0254"
}

extension Diagnostic {
  fileprivate static func noSuchTime(at token: SyntaxToken) -> Diagnostic {
    Diagnostic(
      .noSuchTime, .error, "no clock shows this time", at: token.span,
      label: "from 00:00 to 23:59:59",
      notes: token.plain == "24:00" ? ["midnight is 00:00 of the day that it begins"] : [])
  }

  fileprivate static func noSuchDay(at token: SyntaxToken) -> Diagnostic {
    Diagnostic(
      .noSuchDay, .error, "the calendar has no such day", at: token.span,
      label: lastDay(token.plain))
  }

  /// What the calendar has instead, where the month is one.
  private static func lastDay(_ text: String) -> String? {
    let parts = text.split(separator: "-")
    guard parts.count == 3, let year = try? Numeral.whole(parts[0], limit: 9999),
      let month = try? Numeral.whole(parts[1], limit: 12), month >= 1
    else { return nil }
    let days = CivilDate.days(inMonth: month, of: year)
    return "that month has \(days) days"
  }
}
