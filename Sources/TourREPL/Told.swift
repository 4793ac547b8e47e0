/// What has been told already, and is not told again.
struct Told {
  var stays = StayWarnings()
  var skips = SkipWarnings()
  var requests = RequestNotices()
  var votes = VoteNotices()
  /// Whether the last command showed the report, which is then not shown again on leaving.
  var hasReport = false
}
