internal import TourModel

extension LogEntry {
  /// The event that the entry stands for.
  ///
  /// - Parameter line: of the log, for the error.
  func event(in tour: Tour, line: Int) throws(ReplayError) -> TourEvent {
    let reader = LogEntryReader(entry: self, tour: tour, line: line)
    switch event {
    case "next": return .next
    case "done": return .done
    case "resume": return .resume
    case "linger": return .linger(to: try reader.require(to))
    case "back": return .back
    case "again": return .again
    case "skip": return .skip
    case "tick": return .tick(to: try reader.require(to))
    case "late": return .late(try reader.require(duration))
    case "delay": return .delay(try reader.require(duration))
    case "add": return .add(try reader.require(duration))
    case "goto": return .goto(try reader.stop())
    case "drop": return .drop(try reader.stop())
    case "restore": return .restore(try reader.stop())
    case "show": return .show(try reader.place())
    case "tell": return .answerPlace(try reader.place())
    case "answer" where requests != nil: return try reader.settling(.answered(reader.place()))
    case "answer": return .answer(RequestID(try reader.require(request)))
    case "dismiss" where requests != nil: return try reader.settling(.dismissed)
    case "dismiss": return .dismiss(RequestID(try reader.require(request)))
    case "later": return try reader.settling(.later(reader.place()))
    case "decline": return try reader.settling(.declined(text))
    case "note": return .note(try reader.require(text))
    case "viewers": return .viewers(try reader.require(count))
    case "request": return try reader.request()
    case "vote": return try reader.vote()
    default: throw .malformed(line: line)
    }
  }
}

/// Reads what an event needs out of an entry.
private struct LogEntryReader {
  let entry: LogEntry
  let tour: Tour
  let line: Int

  func require<Value>(_ value: Value?) throws(ReplayError) -> Value {
    guard let value else { throw .malformed(line: line) }
    return value
  }

  func stop() throws(ReplayError) -> StopID {
    let name = try require(entry.stop)
    guard let stop = LoggedName.stop(name, in: tour) else {
      throw .unknownName(name, line: line)
    }
    return stop
  }

  func place() throws(ReplayError) -> Place {
    let name = try require(entry.place)
    guard let place = LoggedName.place(name, in: tour) else {
      throw .unknownName(name, line: line)
    }
    return place
  }

  func settling(_ outcome: RequestOutcome) throws(ReplayError) -> TourEvent {
    .settle(try require(entry.requests).map(RequestID.init), as: outcome)
  }

  func request() throws(ReplayError) -> TourEvent {
    let understood = entry.place == nil ? nil : try place()
    return .request(
      text: try require(entry.text), language: try require(entry.language),
      count: try require(entry.count), understood: understood, viewer: entry.viewer)
  }

  func vote() throws(ReplayError) -> TourEvent {
    let option = try require(entry.option)
    guard option > Int.min else { throw .malformed(line: line) }
    return .vote(option: option - 1, count: try require(entry.count))
  }
}
