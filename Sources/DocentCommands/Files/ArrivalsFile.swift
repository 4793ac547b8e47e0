internal import AudienceSimulation
internal import TourModel
internal import TourTiming

/// The file that `arrive "arrivals.csv"` names: headed `minute,viewers`, a row for each minute in which viewers come.
struct ArrivalsFile {
  let arrivals: [ArrivalsOfMinute]

  private static let largestFile = 1 << 20

  /// Why a file is not understood, with the line, from 1.
  struct Failure: Error, Equatable {
    let line: Int
    let reason: String
  }

  /// - Parameter live: how many come in all.
  init(_ text: String, live: Int) throws(Failure) {
    var lines = try Self.rows(of: text).enumerated().map {
      (line: $0.offset + 1, cells: $0.element)
    }
    .filter { !$0.cells.allSatisfy(\.isEmpty) }[...]
    guard let head = lines.popFirst(), head.cells.map({ $0.lowercased() }) == ["minute", "viewers"]
    else { throw Failure(line: 1, reason: "a file of arrivals is headed minute,viewers") }
    var arrivals: [ArrivalsOfMinute] = []
    var lineOfMinute: [Int: Int] = [:]
    var sum = 0
    for (line, cells) in lines {
      let row = try Self.row(cells, line: line)
      if let first = lineOfMinute.updateValue(line, forKey: row.minute) {
        throw Failure(line: line, reason: "minute \(row.minute) stands in line \(first) already")
      }
      sum += row.viewers
      guard sum <= live else {
        throw Failure(
          line: line,
          reason: "\(sum) viewers have come by here, but only \(live) come in all (live)")
      }
      arrivals.append(row)
    }
    self.arrivals = arrivals
  }

  private static func rows(of text: String) throws(Failure) -> [[String]] {
    do throws(CSVTable.Failure) {
      return try CSVTable(text).rows.map { row in
        row.map { cell in String(cell.filter { !$0.isWhitespace }) }
      }
    } catch {
      switch error {
      case .quoteNotClosed(let row): throw Failure(line: row, reason: "a quote is not closed")
      }
    }
  }

  private static func row(_ cells: [String], line: Int) throws(Failure) -> ArrivalsOfMinute {
    guard cells.count == 2 else {
      throw Failure(line: line, reason: "a minute and a number of viewers are expected")
    }
    let minutes = ArrivalsOfMinute.minutes
    guard let minute = Int(cells[0]), minutes.contains(minute) else {
      throw Failure(
        line: line,
        reason: "a minute is a whole number from 0, the first, to \(minutes.upperBound - 1)")
    }
    guard let viewers = Int(cells[1]), ArrivalsOfMinute.counts.contains(viewers) else {
      throw Failure(
        line: line,
        reason: "viewers are a whole number from 0 to \(ArrivalsOfMinute.counts.upperBound)")
    }
    return ArrivalsOfMinute(minute: minute, viewers: viewers)
  }
}

extension ArrivalsFile {
  /// How many watch at each moment of a tour, with what the file tells where `arrive` names one; nil where the script does
  /// not say how many come.
  static func viewers(of sheet: RunSheet) throws(CommandFailure) -> ConcurrentViewers? {
    guard let audience = sheet.tour.audience, let live = audience.live else { return nil }
    var arrivals: [ArrivalsOfMinute] = []
    if case .file(let path) = audience.arrivals { arrivals = try read(path, live: live) }
    return ConcurrentViewers(audience, length: sheet.plan.end, arrivals: arrivals)
  }

  private static func read(_ path: String, live: Int) throws(CommandFailure) -> [ArrivalsOfMinute] {
    let text = TextDecoding.text(try Script.readFile(path, limit: largestFile))
    do throws(Failure) {
      return try ArrivalsFile(text, live: live).arrivals
    } catch {
      throw .unreadable(path: path, .other("line \(error.line): \(error.reason)"))
    }
  }
}
