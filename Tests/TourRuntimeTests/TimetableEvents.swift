import Testing
import TourModel
import TourRuntime

/// Turns the words of a timetable's events into events of the machine.
struct TimetableEvents {
  let tour: Tour

  func event(_ timed: Timetable.TimedEvent, requests: [ViewerRequest]) throws -> TourEvent {
    let words = timed.words
    switch words.first ?? "" {
    case "late": return .late(try TimetableReader.time(words.last))
    case "delay": return .delay(try TimetableReader.time(words.last))
    case "add": return .add(try addition(words.last))
    case "skip": return .skip
    case "next": return .next
    case "done": return .done
    case "back": return .back
    case "again": return .again
    case "goto": return .goto(try stop(words.last))
    case "drop": return .drop(try stop(words.last))
    case "restore": return .restore(try stop(words.last))
    case "show": return .show(try place(words.last))
    case "answer": return .answerPlace(try place(words.last))
    case "viewers": return .viewers(try number(words.last))
    case "dismiss": return .dismiss(RequestID(try number(words.last)))
    case "vote": return .vote(option: try number(words.last) - 1, count: timed.count)
    case "request": return try request(timed)
    default: throw TimetableError(description: "no event \(words)")
    }
  }

  private func request(_ timed: Timetable.TimedEvent) throws -> TourEvent {
    let words = timed.words
    guard words.count == 3 else { throw TimetableError(description: "no request: \(words)") }
    return .request(
      text: words[2], language: Language(words[1]), count: timed.count,
      understood: words[2] == "-" ? nil : try place(words[2]))
  }

  /// `1m`, or `-1m` for what is taken away.
  private func addition(_ word: String?) throws -> Milliseconds {
    guard let word, word.hasPrefix("-") else { return try TimetableReader.time(word) }
    return -(try TimetableReader.time(String(word.dropFirst())))
  }

  func stop(_ name: String?) throws -> StopID {
    guard let stop = name.flatMap({ tour.stop(named: $0) }) else {
      throw TimetableError(description: "no stop \(name ?? "")")
    }
    return stop
  }

  private func place(_ name: String?) throws -> Place {
    guard let place = name.flatMap({ tour.place(named: $0) }) else {
      throw TimetableError(description: "no place \(name ?? "")")
    }
    return place
  }

  private func number(_ word: String?) throws -> Int {
    guard let number = word.flatMap({ Int($0) }) else {
      throw TimetableError(description: "no number \(word ?? "")")
    }
    return number
  }
}
