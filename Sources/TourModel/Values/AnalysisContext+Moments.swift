internal import TourDiagnostics
internal import TourSyntax

extension AnalysisContext {
  /// Reads a `moment` node: an offset from the tour's start, or a clock time.
  func moment(_ node: SyntaxNode?) -> Moment? {
    guard let node else { return nil }
    if let token = node.token(.offset) { return offset(token).map { Moment($0) } }
    return clockMoment(node.token(.clock), zone: node.token(.zone))
  }

  /// Reads a `clock` token, and the `zone` token after it.
  func clockMoment(_ token: SyntaxToken?, zone: SyntaxToken?) -> Moment? {
    guard let token, let time = clockTime(token) else { return nil }
    let span = zone.map { token.span.union($0.span) } ?? token.span
    let moment = clockMoment(time, at: span, zone: zone)
    if let moment, isFar(moment.time) { report(.farMoment(moment.time, at: span)) }
    return moment
  }

  /// Whether a clock time is hardly one of this tour's: `09:50` on a tour that starts at 10:00 is tomorrow.
  private func isFar(_ time: Milliseconds) -> Bool {
    time >= max(.minutes(12 * 60), tour.lasts?.longest ?? .zero)
  }

  /// Reads a `when` node: `+20m`, `+20m ± 1m`, `by +25m`, `after +20m`.
  func window(_ node: SyntaxNode?) -> Expectation.Window? {
    guard let node, let moment = moment(node.child(.moment)) else { return nil }
    switch node.token(.keyword)?.plain {
    case "by": return .by(moment)
    case "after": return .after(moment)
    default: break
    }
    guard node.token(.tolerance) != nil else { return .between(moment, moment) }
    guard let tolerance = duration(node.token(.duration)) else { return nil }
    // What lies before the tour's start can't happen: such a window opens with the tour.
    let first = Moment(max(.zero, moment.time - tolerance), isClock: moment.isClock)
    return .between(first, Moment(moment.time + tolerance, isClock: moment.isClock))
  }
}

extension DiagnosticCode {
  static let farMoment: Self = "T0282"
}

extension Diagnostic {
  fileprivate static func farMoment(_ time: Milliseconds, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .farMoment, .warning, "clocks show this only \(time) after the tour starts", at: span,
      notes: ["a clock time is the first such moment from the tour's start on"])
  }
}
