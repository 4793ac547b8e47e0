/// What a node is: one kind for each construct of `Grammar/tour.ebnf`.
///
/// A node holds all tokens from its first to its last, trivia between them included. A statement begins at its
/// first word and ends with its line end. Sections hold their header line, then their statements; blocks hold theirs.
///
/// ## What each kind holds
/// In order. `keyword`, `name` … are its own tokens (``SyntaxNode/ownTokens``), `<label>` … its child nodes,
/// `[ ]` at most once, `{ }` any number of times. A faulty line, already reported, holds a beginning of this and
/// then `word` and `invalid` tokens, or literals left over: so nothing that is not in brackets here is certain, either.
///
/// | kind | holds |
/// |---|---|
/// | `file` | { `<use>` \| sections \| `<unknownLine>` \| `<prose>` outside any section, reported } |
/// | `use` | "use" text |
/// | `tour` | "tour" name text, then { `<title>` \| `<guide>` … `<pace>` } |
/// | `room`, `work` | keyword name text, then { `<title>` \| statements \| `<asks>` \| `<prose>` } { `<detail>` } |
/// | `detail` | "detail" name text, then { `<title>` \| `<region>` \| `<asks>` \| `<prose>` } |
/// | `stop` | "stop" name ["as" name] [ `<length>` \| "until" clock [zone] ] ["optional" number], then settings and steps |
/// | `audience` | "audience", then its statements |
/// | `test` | "test" text, then { `<expect>` \| `<at>` } |
/// | `title` | language text |
/// | `guide` | "guide" `<label>` |
/// | `speaks`, `captions` | keyword language { comma language } |
/// | `starts` | "starts" date clock zone |
/// | `viewersTime` | "viewers" zone clock |
/// | `lasts` | "lasts" `<length>` |
/// | `walks` | "walks" [number "metres/min"] ["step-free"], at least one of them |
/// | `thread` | "thread" tag `<label>` |
/// | `pace` | "pace" language number ("characters/min" \| "words/min") |
/// | `level` | "level" number, perhaps with a minus sign |
/// | `way` | "to" name (duration \| number "metres") { "stairs" \| "one-way" } |
/// | `artist`, `date`, `technique`, `size` | keyword `<label>` |
/// | `inventory` | "inventory" text |
/// | `inRoom` | "in" name |
/// | `image` | "image" text ["rights" text ["until" date]] |
/// | `tags` | "tags" tag { comma tag } |
/// | `region` | "region" percent percent percent percent |
/// | `asks` | "asks" language text { comma text } |
/// | `prose` | proseMark [proseText]; the white space between and after them is trivia |
/// | `begins` | "begins" ( `<when>` \| "within" duration "of" name ) |
/// | `skipWhen` | "skip" "when" `<condition>` |
/// | `cue` | "cue" text |
/// | `pause` | "pause" duration |
/// | `show` | "show" `<place>` [duration] |
/// | `questions` | "questions" `<length>` ["limit" number] |
/// | `ifBlock` | "if" `<condition>`, { step }, [ `<elseBranch>` ], [ `<endIf>` ] (missing: reported) |
/// | `elseBranch` | "else", { step } |
/// | `endIf`, `endVote` | "end" ("if" \| "vote") |
/// | `voteBlock` | "vote" duration [ `<label>` ], { `<option>` }, [ `<endVote>` ] |
/// | `option` | "option" `<label>`, { step } |
/// | `live` | "live" number |
/// | `arrive` | "arrive" ( text \| (percent \| number) "within" duration ) |
/// | `stay` | "stay" `<watch>` { comma `<watch>` } |
/// | `ask` | "ask" number "per" ("hour" \| "minute") ["crowd" number] |
/// | `want`, `audienceLanguages`, `replay` | keyword `<share>` { comma `<share>` } |
/// | `deny` | "deny" language text { comma text } |
/// | `expect` | "expect" `<expectation>` |
/// | `at` | "at" `<point>` ( "expect" `<expectation>` \| `<event>` ) |
/// | `label` | text { comma `<translation>` } |
/// | `translation` | language text |
/// | `place` | name [dot name] |
/// | `length` | duration [range [duration]] \| range duration \| duration tolerance duration |
/// | `moment` | offset \| clock [zone] |
/// | `when` | `<moment>` [tolerance duration] \| ("by" \| "after") `<moment>` |
/// | `condition` | `<check>` { "and" `<check>` } \| `<check>` { "or" `<check>` } |
/// | `check` | ["not"] ( "late" duration \| "early" duration \| "viewers" `<count>` \| "asked" `<place>` `<count>` \| "after" `<moment>` ) |
/// | `count` | comparison number |
/// | `watch` | [percent] duration [("log-normal" \| "weibull") number] |
/// | `point` | `<moment>` \| name [offset] |
/// | `event` | "viewers" number \| "viewer" language text ["times" number] ["expect" `<answer>`] \| "vote" text ["times" number] \| "guide" ( ("late" \| "delay" \| "add") duration, perhaps with a minus sign after "add", \| "skip" \| ("drop" \| "restore" \| "goto") name \| "answer" `<place>` ) |
/// | `answer` | "answer" `<place>` \| "no" "answer" |
/// | `expectation` | ("works" [tag] \| "rooms" \| "stops" \| "asked" \| "answered") `<count>` \| ("start" \| "end") ["of" name] `<when>` \| "length" ["of" name] `<amount>` \| "slack" "of" name `<amount>` \| "walk" "to" name `<amount>` \| "commentary" language ["at" name] `<amount>` \| "captions" language ["at" name] \| "thread" tag name { comma name } \| "no" "warnings" \| ["not"] ("stop" name \| "shown" `<place>` \| "said" text \| ("skipped" \| "dropped") name \| ("if" \| "else") `<condition>` ["at" name] \| "option" text ["at" name]) |
/// | `amount` | `<length>` \| comparison duration |
/// | `share` | `<place>` percent or "off-topic" percent (want) \| language percent (languages) \| number "after" duration (replay) |
/// | `unknownLine` | any tokens |
///
/// A statement in a section that does not take it, a line of a work below its first detail, a title or prose in a
/// stop's vote: reported, and in the tree where they stand, as the kind that they are.
///
/// A keyword's and a sign's text may be written with look-alikes: compare ``SyntaxToken/plain``, never `text`.
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
