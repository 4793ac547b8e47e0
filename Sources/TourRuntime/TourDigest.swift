internal import TourModel
internal import TourTiming

/// A fingerprint of everything in a tour that a run depends on: stops, steps, durations, conditions, every way that
/// may be walked, what is denied to viewers.
///
/// FNV-1a, 64 bits: it tells versions of a script apart, it is no protection against forgery.
struct TourDigest {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  static func text(of sheet: RunSheet) -> String {
    var digest = TourDigest()
    digest.add(sheet)
    let digits = String(digest.hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private mutating func add(_ sheet: RunSheet) {
    let tour = sheet.tour
    add(tour.name)
    for id in tour.stopIDs {
      add(tour[id], in: tour)
      if id.index > 0 {
        add(sheet.walk(from: StopID(id.index - 1), to: id)?.duration.rawValue ?? -1)
      }
    }
    for line in sheet.lines { add(line, in: tour) }
    addAnswers(of: sheet)
    addWays(of: tour)
    for list in tour.audience?.denied ?? [] {
      add(list.language.tag)
      for words in list.words { add(words) }
    }
  }

  /// Jumps and dropped stops make walks that the itinerary has not.
  private mutating func addWays(of tour: Tour) {
    add(tour.walking.isStepFree ? 1 : 0)
    for room in tour.rooms {
      add(room.ways.count)
      for way in room.ways {
        add(tour[way.room].name)
        add(way.duration.rawValue)
        add((way.hasStairs ? 1 : 0) + (way.isOneWay ? 2 : 0))
      }
    }
  }

  private mutating func addAnswers(of sheet: RunSheet) {
    let tour = sheet.tour
    let places =
      tour.rooms.indices.map { Place.room(RoomID($0)) }
      + tour.works.indices.map { Place.work(WorkID($0)) }
      + tour.details.indices.map { Place.detail(DetailID($0)) }
    for place in places {
      add(tour.name(of: place))
      add(sheet.answerDuration(of: place).rawValue)
    }
  }

  private mutating func add(_ stop: Stop, in tour: Tour) {
    add(stop.name)
    add(tour.name(of: stop.place))
    add(stop.optionalPriority ?? 0)
    switch stop.promise {
    case .content: add(0)
    case .range(let range):
      add(1)
      add(range.shortest?.rawValue ?? -1)
      add(range.longest?.rawValue ?? -1)
    case .until(let moment):
      add(2)
      add(moment.time.rawValue)
    }
    for begins in stop.begins { add(begins.earliest?.rawValue ?? -1) }
    if let condition = stop.skipWhen { add(condition, in: tour) }
  }

  private mutating func add(_ line: RunSheetLine, in tour: Tour) {
    add(line.stop.index)
    add(line.duration.rawValue)
    add(line.successor?.index ?? -1)
    for beat in line.beats {
      add(beat.offset.rawValue)
      add(tour.name(of: beat.place))
    }
    add(line.step.action, in: tour)
  }

  private mutating func add(_ action: Step.Action, in tour: Tour) {
    switch action {
    case .speak(let paragraph): add("speak \(paragraph.language)")
    case .note: add("note")
    case .cue: add("cue")
    case .pause: add("pause")
    case .show(let place, _): add("show \(tour.name(of: place))")
    case .questions(let questions):
      add("questions")
      add(questions.longest.rawValue)
      add(questions.limit ?? -1)
    case .branch(let condition, let then, let otherwise):
      add("if")
      add(condition, in: tour)
      add(then.first?.id.index ?? -1)
      add(otherwise.first?.id.index ?? -1)
    case .vote(let vote):
      add("vote")
      for option in vote.options { add(option.steps.first?.id.index ?? -1) }
    }
  }

  private mutating func add(_ condition: Condition, in tour: Tour) {
    add(condition.needsAll ? 1 : 0)
    for check in condition.checks {
      add(check.isNegated ? 1 : 0)
      add(check.test, in: tour)
    }
  }

  private mutating func add(_ test: Condition.Test, in tour: Tour) {
    switch test {
    case .late(let duration): add("late \(duration.rawValue)")
    case .early(let duration): add("early \(duration.rawValue)")
    case .viewers(let comparison, let number): add("viewers \(comparison.rawValue) \(number)")
    case .asked(let place, let comparison, let number):
      add("asked \(tour.name(of: place)) \(comparison.rawValue) \(number)")
    case .after(let moment): add("after \(moment.time.rawValue)")
    }
  }

  private mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    add(UInt8(0xFF))  // no byte of UTF-8: ends the text
  }

  private mutating func add(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    for _ in 0..<8 {
      add(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  private mutating func add(_ byte: UInt8) {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
