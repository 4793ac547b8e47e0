/// What a node is: one kind for each construct of `Grammar/tour.ebnf`.
///
/// A node holds all tokens from its first to its last, trivia between them included. Statement nodes end
/// with their line. Sections hold their header line, then their statements; blocks hold theirs.
public enum SyntaxKind: UInt8, Sendable, CaseIterable {
  /// The whole file: `use`, sections, `unknownLine`.
  case file

  // Sections. `work` and `room` hold their `detail`s.
  case use, tour, room, work, detail, stop, audience, test

  // Statements of `tour`; `title` also in room, work, detail; `pace` also in stop
  case title, guide, speaks, captions, starts, viewersTime, lasts, walks, thread, pace
  // Statements of `room`, `work`, `detail`
  case level, way, artist, date, technique, size, inventory, inRoom, image, tags, region, asks
  /// One prose line: a `proseMark` token, then perhaps a `proseText`.
  case prose
  // Statements of `stop`
  case begins, skipWhen, cue, pause, show, questions
  /// `if`: a condition, steps, perhaps an `elseBranch`, an `endIf`.
  case ifBlock, elseBranch, endIf
  /// `vote`: its line, `option`s that each hold their steps, an `endVote`.
  case voteBlock, option, endVote
  // Statements of `audience`
  case live, arrive, stay, ask, want, audienceLanguages, deny, replay
  /// `expect …` without a point in a test.
  case expect
  /// `at POINT …` in a test: a `point`, then an `expectation` or an `event`.
  case at

  // Parts of statements, named as in the grammar
  case label, translation, place, length, moment, when, condition, check, count, watch
  case point, event, answer, expectation, amount
  /// One `place percent`, `off-topic percent`, `language percent`, or `number after duration` of a list.
  case share

  /// A line, or the rest of one, that was not understood; already reported.
  case unknownLine
}
