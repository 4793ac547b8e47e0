import Foundation
import Testing
import TourModel
import TourRuntime
import TourTiming

/// Any event at any time, on every tour of the timetables.
@Suite struct ExplorerTests {
  @Test(arguments: TimetableFiles.names)
  func `whatever happens, time goes forward, refusals change nothing, undo takes back`(
    _ name: String
  ) throws {
    let sheet = RunSheet(try TimetableFiles.tour(name))
    for seed in 0..<6 {
      var explorer = Explorer(sheet, seed: UInt64(seed))
      for _ in 0..<80 { try explorer.step() }
      try explorer.finish()
    }
  }

  @Test func `every order of three events keeps the rules`() throws {
    let sheet = try Script.sheet(RunLogTests.script)
    let events = Explorer.someOfEach(in: sheet.tour)
    for first in events {
      for second in events {
        for third in events {
          var machine = TourMachine(sheet)
          for event in [first, second, third] { _ = machine.handle(event) }
          machine.playToTheEnd()
          #expect(machine.isOver, "\(first), \(second), \(third)")
        }
      }
    }
  }
}

/// Sends random events and checks what must always hold.
struct Explorer {
  private var run: TourRun
  private var random: SeededGenerator

  init(_ sheet: RunSheet, seed: UInt64) {
    random = SeededGenerator(seed: seed)
    run = TourRun(sheet, options: RunOptions(answersInWindows: seed % 2 == 0))
  }

  static func someOfEach(in tour: Tour) -> [TourEvent] {
    let place = Place.detail(DetailID(0))
    return [
      .tick(to: .seconds(25)), .next, .linger(to: .seconds(55)), .done, .back, .again, .skip,
      .goto(StopID(0)), .goto(StopID(1)),
      .late(.seconds(30)), .delay(.seconds(7)), .add(.seconds(9)), .drop(StopID(1)),
      .restore(StopID(1)), .show(place), .answer(RequestID(1)), .answerPlace(place),
      .dismiss(RequestID(1)), .note("x"), .viewers(9),
      .request(text: "?", language: Language("fr"), count: 2, understood: place),
      .vote(option: 1, count: 1),
    ]
  }

  mutating func step() throws {
    let before = run.state
    if Int.random(in: 0..<12, using: &random) == 0, run.canUndo {
      #expect(run.undo() == nil)
      return
    }
    let event = event()
    let source = source(of: event)
    let effects = run.handle(event, from: source)
    let after = run.state
    if let refusal = effects.last?.refusal {
      #expect(effects.count == 1)
      #expect(after == before, "\(event): \(refusal)")
      return
    }
    #expect(after.now >= before.now)
    let moments = [before.now] + effects.map(\.at) + [after.now]
    #expect(moments == moments.sorted(), "\(event): \(effects)")
    #expect(run.machine.nextMomentIsAhead)
    if Int.random(in: 0..<6, using: &random) == 0 { try expectRoundTrip(after) }
    if source == .guide, Int.random(in: 0..<8, using: &random) == 0 {
      #expect(run.undo() == nil)
      #expect(run.state == before)
    } else if source != .guide, run.canUndo, Int.random(in: 0..<8, using: &random) == 0 {
      #expect(run.undo() == nil)
      // Time that passed by itself stays spent.
      #expect(run.state.now >= after.now || !event.isLinger)
    }
  }

  private mutating func source(of event: TourEvent) -> EventSource {
    switch event {
    case .linger: .clock
    case .tick: Bool.random(using: &random) ? .clock : .guide
    case .request, .viewers, .vote: Bool.random(using: &random) ? .audience : .guide
    default: .guide
    }
  }

  /// By `next` alone, in bounded steps; then the log gives the same run again.
  mutating func finish() throws {
    var steps = 0
    while !run.machine.isOver, steps < 2000 {
      _ = run.handle(.next)
      steps += 1
    }
    #expect(run.machine.isOver)
    #expect(run.machine.expected().end == run.state.end)
    let again = try TourRun.replay(run.log, on: run.machine.sheet)
    #expect(again.state == run.state)
    #expect(again.log == run.log)
  }

  private func expectRoundTrip(_ state: TourState) throws {
    let decoded = try JSONDecoder().decode(TourState.self, from: JSONEncoder().encode(state))
    #expect(decoded == state)
    #expect(TourMachine(run.machine.sheet, resuming: decoded) != nil, "\(state)")
  }

  private mutating func event() -> TourEvent {
    let tour = run.machine.sheet.tour
    let duration = Milliseconds.milliseconds(Int.random(in: 0...90_000, using: &random))
    let stop = StopID(Int.random(in: 0...tour.stops.count, using: &random))
    switch Int.random(in: 0..<20, using: &random) {
    case 0...2: return .tick(to: run.state.now + duration - .seconds(2))
    case 3...4: return .linger(to: run.state.now + duration - .seconds(2))
    case 5...6: return .next
    case 7: return .done
    case 8: return .back
    case 9: return .again
    case 10: return .skip
    case 11: return .goto(stop)
    case 12: return Bool.random(using: &random) ? .late(duration) : .delay(duration)
    case 13: return .add(duration)
    case 14: return Bool.random(using: &random) ? .drop(stop) : .restore(stop)
    case 15: return .answer(RequestID(Int.random(in: 0...4, using: &random)))
    case 16: return .answerPlace(place(in: tour))
    case 17: return .viewers(Int.random(in: 0...5000, using: &random))
    case 18: return .vote(option: Int.random(in: 0...2, using: &random), count: 3)
    default:
      return .request(
        text: "?", language: Language("zh"), count: 20,
        understood: Bool.random(using: &random) ? place(in: tour) : nil)
    }
  }

  private mutating func place(in tour: Tour) -> Place {
    if !tour.details.isEmpty {
      return .detail(DetailID(Int.random(in: 0..<tour.details.count, using: &random)))
    }
    return .room(RoomID(Int.random(in: 0...tour.rooms.count, using: &random)))
  }
}

extension TourMachine {
  /// What is under way never ends before now.
  fileprivate var nextMomentIsAhead: Bool {
    isOver || !state.hasBegun || nextChange.map { $0 >= state.now } == true
  }
}

extension TourEvent {
  fileprivate var isLinger: Bool { if case .linger = self { true } else { false } }
}
