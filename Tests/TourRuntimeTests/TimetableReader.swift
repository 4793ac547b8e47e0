import Foundation
import TourModel

struct TimetableError: Error, CustomStringConvertible {
  let description: String
}

/// Reads `.timetable` files.
struct TimetableReader {
  private enum Section: String { case events, plan, run }
  private var section: Section?
  private var timetable = Timetable()

  static func read(_ text: String) throws -> Timetable {
    var reader = TimetableReader()
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      do {
        try reader.read(line: String(line))
      } catch let error as TimetableError {
        throw TimetableError(description: "line \(index + 1): \(error.description)")
      }
    }
    return reader.timetable
  }

  private mutating func read(line: String) throws {
    let statement = line.replacing(#/(^|\s)\/\/.*$/#, with: "")
    let words = statement.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first else { return }
    if words.count == 1, let section = Section(rawValue: first) {
      self.section = section
      if section == .plan { timetable.plan.isWritten = true }
      if section == .run { timetable.run.isWritten = true }
      return
    }
    switch section {
    case .events: try readEvent(words)
    case .plan: try read(words, into: &timetable.plan)
    case .run: try read(words, into: &timetable.run)
    case nil: throw TimetableError(description: "\(first) stands before any section")
    }
  }

  private mutating func readEvent(_ words: [String]) throws {
    if words == ["no", "answers"] {
      timetable.answersInWindows = false
      return
    }
    if words == ["live"] {
      timetable.isLive = true
      return
    }
    var words = words
    var event = Timetable.TimedEvent(words: [])
    if words[0] == "before" {
      event.isBeforeStart = true
      words.removeFirst()
    } else if words[0] == "at" {
      event.at = try Self.time(words.dropFirst().first)
      words.removeFirst(2)
    }
    if words.last == "refused" {
      event.isRefused = true
      words.removeLast()
    }
    if words.count > 2, words[words.count - 2] == "×" || words[words.count - 2] == "x" {
      guard let count = words.last.flatMap({ Int($0) }) else {
        throw TimetableError(description: "no number after ×")
      }
      event.count = count
      words.removeLast(2)
    }
    event.words = words
    timetable.events.append(event)
  }

  private func read(_ words: [String], into sheet: inout Timetable.Sheet) throws {
    switch words[0] {
    case "line":
      guard words.count >= 3, let line = Int(words[1]) else {
        throw TimetableError(description: "a line is `line N at TIME` or `line N never`")
      }
      let at = words[2] == "never" ? nil : try Self.time(words.dropFirst(3).first)
      sheet.lines.append(Timetable.LineTime(line: line, at: at))
    case "end" where words.count == 2: sheet.end = try Self.time(words[1])
    default: sheet.rows.append(try row(words))
    }
  }

  private func row(_ words: [String]) throws -> Timetable.Row {
    var row = Timetable.Row(stop: words[0])
    var rest = words.dropFirst()
    while let word = rest.popFirst() {
      if let mark = Timetable.Mark(rawValue: word) {
        row.marks.insert(mark)
        continue
      }
      switch word {
      case "walk": row.walk = try Self.time(rest.popFirst())
      case "wait": row.wait = try Self.time(rest.popFirst())
      case "hold": row.hold = try Self.time(rest.popFirst())
      case "content": row.content = try Self.time(rest.popFirst())
      case "start": row.start = try Self.time(rest.popFirst())
      case "end": row.end = try Self.time(rest.popFirst())
      case "clock": row.clock = try clock(&rest)
      default: throw TimetableError(description: "\(word) in a row")
      }
    }
    return row
  }

  private func clock(_ words: inout ArraySlice<String>) throws -> Timetable.Clock {
    guard let city = words.popFirst(), let start = words.popFirst(), let end = words.popFirst()
    else { throw TimetableError(description: "a clock is `clock CITY START END`") }
    return Timetable.Clock(city: city, start: start, end: end)
  }

  /// `1h05m`, `45s`, `0:45`, `1:05:00`.
  static func time(_ word: String?) throws -> Milliseconds {
    guard let word else { throw TimetableError(description: "a time is missing") }
    if let match = word.wholeMatch(of: #/(?:(\d+):)?(\d+):(\d\d)/#) {
      let parts = [match.1 ?? "0", match.2, match.3].map { Int($0) ?? 0 }
      return .seconds(parts[0] * 3600 + parts[1] * 60 + parts[2])
    }
    if let match = word.wholeMatch(of: #/(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?/#), !word.isEmpty {
      let parts = [match.1 ?? "0", match.2 ?? "0", match.3 ?? "0"].map { Int($0) ?? 0 }
      return .seconds(parts[0] * 3600 + parts[1] * 60 + parts[2])
    }
    throw TimetableError(description: "\(word) is no time")
  }
}
