internal import TourRuntime

/// What has been told already, and is not told again.
struct Told {
  var stays = StayWarnings()
  var skips = SkipWarnings()
  var requests = RequestNotices()
  var votes = VoteNotices()
  /// The visits of the report that the last command showed: while they stay the same it is not shown again on leaving.
  var reported: [StopVisit]?
}
