import Foundation
import Testing
import TourModel
import TourRuntime
import TourTiming

/// Plays a tour with the events of its timetable.
struct TimetableRun {
  private(set) var machine: TourMachine
  private(set) var recorder: RunRecorder
  private(set) var effects: [TourEffect] = []
  private let timetable: Timetable
  /// Whether the clock goes in small steps, with the state encoded and decoded between them.
  private let isInterrupted: Bool
  private var isBeforeLastEvent = false

  init(_ sheet: RunSheet, _ timetable: Timetable, isInterrupted: Bool) throws {
    machine = TourMachine(
      sheet, options: RunOptions(answersInWindows: timetable.answersInWindows))
    recorder = RunRecorder(sheet.tour)
    self.timetable = timetable
    self.isInterrupted = isInterrupted
    try play()
  }

  private mutating func play() throws {
    isBeforeLastEvent = true
    for timed in timetable.events {
      if let at = timed.at { try tick(to: at) }
      if timed.words.first == "expect" { try expect(timed) } else { try carryOut(timed) }
    }
    isBeforeLastEvent = false
    var limit = 10_000
    while !machine.isOver, limit > 0 {
      try tick(to: machine.state.now + .minutes(isInterrupted ? 1 : 60))
      limit -= 1
    }
    #expect(machine.isOver, "the tour ends")
  }

  private mutating func carryOut(_ timed: Timetable.TimedEvent) throws {
    let events = TimetableEvents(tour: machine.sheet.tour)
    let event = try events.event(timed, requests: machine.state.requests)
    if timed.isBeforeStart {
      #expect(!machine.state.hasBegun)
    }
    let made = try handle(event)
    let isRefused = made.last?.refusal != nil
    #expect(isRefused == timed.isRefused, "\(timed.words.joined(separator: " ")): \(made)")
  }

  private mutating func tick(to moment: Milliseconds) throws {
    while isInterrupted, machine.state.now + .seconds(7) < moment {
      _ = try handle(passing(to: machine.state.now + .seconds(7)))
    }
    _ = try handle(passing(to: moment))
  }

  private func passing(to moment: Milliseconds) -> TourEvent {
    timetable.isLive && isBeforeLastEvent ? .linger(to: moment) : .tick(to: moment)
  }

  private mutating func handle(_ event: TourEvent) throws -> [TourEffect] {
    let made = machine.handle(event)
    if made.last?.refusal == nil {
      recorder.record(made, isJump: event.isJump)
      recorder.record(machine.stepsBegun)
      effects += made
    }
    if isInterrupted { try interrupt() }
    return made
  }

  private mutating func interrupt() throws {
    let data = try JSONEncoder().encode(machine.state)
    let state = try JSONDecoder().decode(TourState.self, from: data)
    #expect(state == machine.state)
    machine = try #require(
      TourMachine(machine.sheet, resuming: state, options: machine.options))
  }

  private func expect(_ timed: Timetable.TimedEvent) throws {
    let words = timed.words
    guard words.count == 3 else { throw TimetableError(description: "no expectation: \(words)") }
    let what = words.joined(separator: " ")
    switch words[1] {
    case "late":
      let lateness = try TimetableReader.time(words[2])
      #expect(machine.latenessOfBeginning == lateness, "\(what)")
    case "early":
      let lateness = try TimetableReader.time(words[2])
      #expect(machine.latenessOfBeginning == .zero - lateness, "\(what)")
    case "end":
      let end = try TimetableReader.time(words[2])
      #expect(machine.expected().end == end, "\(what)")
    case "stop":
      let stop = try TimetableEvents(tour: machine.sheet.tour).stop(words[2])
      #expect(machine.currentStop == stop, "\(what)")
    default: throw TimetableError(description: "no expectation: \(words)")
    }
  }
}

extension TourEvent {
  fileprivate var isJump: Bool {
    switch self {
    case .skip, .goto, .back: true
    default: false
    }
  }
}
