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
  /// Less of a name says nothing.
  private static let leastColumnsOfGoal = 3
  /// On the way there is less to type.
  private static let leastColumnsBehindGoal = 4

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
    let now = face.time(run.moment.wholeSeconds)
    if machine.isOver { return "\(now) the end · \(standing)\(motion) › " }
    guard let stop = machine.currentStop else { return notBegun }
    let name = tour[stop].name
    let rest = " · \(isNarrow ? wait ?? standing : standing)\(motion) › "
    guard machine.runningStop == stop else {
      return "\(now) →\(goal(name, beside: now + rest))\(rest)"
    }
    return "\(now)\(isNarrow ? "" : " " + name)\(rest)"
  }

  private var isNarrow: Bool { columns < Self.leastColumnsWithPlace }

  /// Where the guide goes; in a narrow window as much of the name as leaves some room to type.
  private func goal(_ name: String, beside rest: String) -> String {
    guard isNarrow else { return " " + name }
    let room = columns - DisplayWidth.width(of: rest + " → ") - Self.leastColumnsBehindGoal
    return room < Self.leastColumnsOfGoal ? "" : " " + TextTable.cut(name, to: room)
  }

  /// Of a wait: how long it lasts yet.
  private var wait: String? {
    guard run.machine.state.activity.kind == .wait, run.standstillLeft == .zero else { return nil }
    return "in \(ClockFace.length(from: run.moment, to: run.machine.state.activity.until))"
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
  private var motion: String {
    if isPlaying { return isNarrow ? " ▶" : " · playing" }
    guard run.clock?.standing != nil else { return "" }
    return isNarrow ? " ■" : " · the clock stands"
  }
}
