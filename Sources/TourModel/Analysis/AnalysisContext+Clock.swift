internal import TourDiagnostics
internal import TourSyntax

extension AnalysisContext {
  /// The first moment at which clocks show `time`, from the tour's start on, that moment included; or nil:
  /// reported, unless the `starts` line that it needs is broken and reported already.
  ///
  /// - Parameters:
  ///   - span: where the time is written.
  ///   - zone: the zone after it, where there is one. Without it the time is the tour's zone's, and an error
  ///     where `viewers` names a second zone.
  func clockMoment(_ time: ClockTime, at span: SourceSpan, zone: SyntaxToken?) -> Moment? { nil }
}
