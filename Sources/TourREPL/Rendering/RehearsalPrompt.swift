internal import TourDiagnostics
internal import TourModel
internal import TourRuntime
internal import TourTiming

/// What stands before the line that is typed, and at its right edge.
struct RehearsalPrompt {
  let run: PresentRun
  let isPlaying: Bool
  /// How many viewers wait for an answer.
  let openRequests: Int
  let columns: Int
  let machineNow: TourMachine

  init(_ run: PresentRun, isPlaying: Bool, openRequests: Int, columns: Int) {
    self.run = run
    self.isPlaying = isPlaying
    self.openRequests = openRequests
    self.columns = columns
    machineNow = run.machineNow
  }

  var tour: Tour { run.machine.sheet.tour }
  var face: ClockFace { ClockFace(clock: tour.clock) }

  /// Narrower ones have a prompt without the stop, so that there is room to type.
  private static let leastColumnsWithPlace = 60

  /// `10:00:41 hall · on time › `. Where it does not fit in a row, it is broken between words.
  var left: String {
    let text = unbroken
    guard DisplayWidth.width(of: text) > columns else { return text }
    let rows = LineBreaking.lines(of: text, first: columns, rest: columns)
    return rows.dropLast().map { row in
      row + String(repeating: " ", count: max(0, columns - DisplayWidth.width(of: row)))
    }.joined() + (rows.last ?? "").trimmingSpaces() + " "
  }

  private var unbroken: String {
    let machine = run.machine
    let isNarrow = columns < Self.leastColumnsWithPlace
    let now = face.time(run.moment.wholeSeconds)
    if isNarrow, machine.state.activity.kind == .wait, run.standstillLeft == .zero {
      let left = ClockFace.length(from: run.moment, to: machine.state.activity.until)
      return "\(now) → · in \(left)\(motion(isNarrow)) › "
    }
    if machine.isOver { return "\(now) the end · \(standing)\(motion(isNarrow)) › " }
    guard let stop = machine.currentStop else { return notBegun }
    let name = isNarrow ? "" : " \(tour[stop].name)"
    let place = machine.runningStop == stop ? name : " →\(name)"
    return "\(now)\(place) · \(standing)\(motion(isNarrow)) › "
  }

  /// Against the wall clock: how long it is until the start, or since.
  private var notBegun: String {
    if let moment = run.clock?.wallMoment, moment < .zero {
      return "\(face.time(.zero)) not begun · in \(ClockFace.length(moment)) › "
    }
    let now = face.time(run.moment.wholeSeconds)
    return "\(now) not begun\(run.startLateness > .zero ? " · " + standing : "") › "
  }

  private var standing: String {
    let still = run.standstillLeft
    if still > .zero { return "stands still, \(ClockFace.length(still)) more" }
    return ClockFace.standing(of: machineNow.nextBeginning())
  }

  /// Whether it goes on by itself, or stands at a break.
  private func motion(_ isNarrow: Bool) -> String {
    if isPlaying { return isNarrow ? " ▶" : " · playing" }
    guard run.clock?.standing != nil else { return "" }
    return isNarrow ? " ■" : " · the clock stands"
  }
}
