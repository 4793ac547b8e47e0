internal import TourModel

/// A stop of a tour to be written, as a spreadsheet or an answer has it: any text may stand in it.
struct DraftStop: Equatable {
  /// Of the work; empty: the stop is at the room itself.
  var title = ""
  /// Empty: where the stop before is.
  var room = ""
  var artist = ""
  // Of the work, as the spreadsheet has them.
  var date = ""
  var technique = ""
  var size = ""
  var inventory = ""
  var length: DraftLength?
  /// What is said there.
  var notes = ""

  var isEmpty: Bool {
    [title, room, artist, notes].allSatisfy { DraftText.line($0).isEmpty } && length == nil
  }
}

/// How long a stop is to last.
struct DraftLength: Equatable {
  let shortest: Milliseconds
  let longest: Milliseconds

  init?(shortest: Milliseconds, longest: Milliseconds) {
    guard shortest >= .seconds(1), shortest <= longest, longest <= .minutes(24 * 60) else {
      return nil
    }
    self.shortest = shortest
    self.longest = longest
  }

  /// As a script writes it.
  var text: String { shortest == longest ? "\(shortest)" : "\(shortest)..\(longest)" }
}

extension DraftLength {
  /// What people write in a column of minutes: `5`, `4,5`, `5 min`, `4-6`, `5'30`, `1h05`, `5分钟`, `0:05:00`; nil where
  /// it is none of these.
  init?(reading cell: String) {
    let text = String(
      DraftText.line(cell).lowercased().map { character in
        character.wholeNumberValue.map { Character("\($0 % 10)") } ?? character
      })
    guard let (shortest, longest) = Self.seconds(text) else { return nil }
    self.init(shortest: .seconds(shortest), longest: .seconds(longest))
  }

  private static func seconds(_ text: String) -> (Int, Int)? {
    if let seconds = clockSeconds(text) ?? unitSeconds(text) { return (seconds, seconds) }
    let range = /([0-9]{1,4}(?:[.,][0-9]{1,2})?)\s*(?:-|–|—|~|à|to|至)\s*(.+)/
    if let match = text.wholeMatch(of: range), let longest = unitSeconds(String(match.2)),
      let shortest = unitSeconds(String(match.1))
    {
      return (shortest, longest)
    }
    return nil
  }

  /// `0:05:00`, `5:30`; `0:05` is what a spreadsheet makes of five minutes.
  private static func clockSeconds(_ text: String) -> Int? {
    guard let match = text.wholeMatch(of: /([0-9]{1,3}):([0-5][0-9])(?::([0-5][0-9]))?/),
      let first = Int(match.1), let second = Int(match.2)
    else { return nil }
    if let third = match.3.flatMap({ Int($0) }) { return first * 3600 + second * 60 + third }
    return first == 0 ? second * 60 : first * 60 + second
  }

  private static func unitSeconds(_ text: String) -> Int? {
    let minutes = /([0-9]{1,4})(?:[.,]([0-9]{1,2}))?\s*(?:minutes?|mins?|mn|m|'|’|′|分钟|分鐘|分)?\.?/
    if let match = text.wholeMatch(of: minutes), let whole = Int(match.1) {
      let hundredths = match.2.map { $0.count == 1 ? "\($0)0" : "\($0)" }.flatMap { Int($0) } ?? 0
      return (whole * 100 + hundredths) * 60 / 100
    }
    let hours =
      /([0-9]{1,2})\s*(?:heures?|hours?|h|小时)\s*(?:([0-5]?[0-9])\s*(?:minutes?|min|m|分钟|分)?)?/
    if let match = text.wholeMatch(of: hours), let hour = Int(match.1) {
      return hour * 3600 + (match.2.flatMap { Int($0) } ?? 0) * 60
    }
    let both =
      /([0-9]{1,4})\s*(?:minutes?|mins?|mn|m|'|’|′|分钟|分)\s*([0-5]?[0-9])\s*(?:secondes?|seconds?|sec|s|"|”|″|''|’’|秒)?/
    guard let match = text.wholeMatch(of: both), let minute = Int(match.1),
      let second = Int(match.2)
    else { return nil }
    return minute * 60 + second
  }
}
