import TourDiagnostics
import TourModel

/// Builds tours by hand, steps numbered in file order.
struct TinyTour {
  private(set) var tour = Tour()
  static let span = SourceSpan(source: .root, range: 0..<0)

  init() {
    tour.speaks = [Language("fr")]
    tour.rooms = [
      Room(
        name: "hall", title: LocalizedText("Hall"),
        ways: [Way(room: RoomID(1), duration: .seconds(30))]),
      Room(name: "salle", title: LocalizedText("Salle")),
    ]
  }

  mutating func add(
    room: Int = 0, _ promise: Stop.Promise = .content, begins: [Begins.Rule] = [],
    optional priority: Int? = nil,
    _ steps: (inout TinyTour) -> [Step] = { _ in [] }
  ) {
    let steps = steps(&self)
    tour.stops.append(
      Stop(
        name: "s\(tour.stops.count)", place: .room(RoomID(room)), room: RoomID(room),
        promise: promise, header: Self.span, optionalPriority: priority,
        begins: begins.map { Begins($0, span: Self.span) }, steps: steps))
  }

  mutating func setLasts(shortest: Int?, longest: Int?) {
    tour.lasts = DurationRange(
      shortest: shortest.map(Milliseconds.seconds), longest: longest.map(Milliseconds.seconds))
  }

  /// The number is taken before `inside` makes steps of its own.
  mutating func step(_ inside: (inout TinyTour) -> Step.Action) -> Step {
    let id = StepID(tour.stepCount)
    tour.stepCount += 1
    return Step(id: id, action: inside(&self), span: Self.span)
  }

  mutating func pause(_ seconds: Int) -> Step { step { _ in .pause(.seconds(seconds)) } }
}
