import Testing
import TourDiagnostics
import TourFiles
import TourModel
import TourRuntime
import TourTestSupport
import TourTiming

/// A script of a test, as a run sheet.
enum Script {
  /// Two rooms 30 s apart; `reflet` takes 10 s to answer, `lune` too.
  static let place = """
    tour essai "Essai"
      speaks fr
    room hall "Hall"
    room salle "Salle"
      to hall 30s
    work lac "Le lac"
      in salle
      detail reflet "Le reflet"
      detail lune "La lune"

    """

  static func sheet(_ stops: String, head: String = place) throws -> RunSheet {
    let result = Analyzer(zones: SystemTimeZones())
      .analyze(SourceText(path: "test.tour", text: head + stops), files: NoFiles())
    let errors = result.diagnostics.filter { $0.severity == .error }
    try #require(errors.isEmpty, "\(errors.map { "\($0.code): \($0.message)" })")
    return RunSheet(result.tour)
  }

  static func machine(_ stops: String, answersInWindows: Bool = false) throws -> TourMachine {
    TourMachine(try sheet(stops), options: RunOptions(answersInWindows: answersInWindows))
  }
}

extension TourMachine {
  /// Ticks, and gives the kinds of the effects.
  mutating func tick(_ seconds: Int) -> [TourEffect] { handle(.tick(to: .seconds(seconds))) }

  mutating func refusal(of event: TourEvent) -> Refusal? { handle(event).last?.refusal }

  mutating func playToTheEnd() {
    var events = 0
    while !isOver, events < 100_000 {
      _ = handle(.next)
      events += 1
    }
  }

  func stop(_ name: String) throws -> StopID { try #require(sheet.tour.stop(named: name)) }
  func place(_ name: String) throws -> Place { try #require(sheet.tour.place(named: name)) }

  /// The name of the running stop, or of the one walked to.
  var stopName: String? { currentStop.map { sheet.tour[$0].name } }
  var seconds: Int { state.now.roundedSeconds }
  var endSeconds: Int? { state.end?.roundedSeconds }
}
