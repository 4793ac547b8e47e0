import TourModel
import TourRuntime

/// Writes a run down as the rows of a timetable.
struct RunRecorder {
  let tour: Tour
  private(set) var rows: [Timetable.Row] = []
  /// When each step was first reached.
  private(set) var stepStarts: [StepID: Milliseconds] = [:]
  private var walk = Milliseconds.zero
  private var waitBegan: Milliseconds?
  private var holdBegan: Milliseconds?
  /// Only the visit that was running when the guide jumped is left; what the jump leads to may end
  /// by itself.
  private var hasBegunInEvent = false

  init(_ tour: Tour) { self.tour = tour }

  /// - Parameter isJump: whether the guide left the script's order by the event.
  mutating func record(_ effects: [TourEffect], isJump: Bool) {
    hasBegunInEvent = false
    for effect in effects { record(effect, isJump: isJump) }
  }

  mutating func record(_ steps: [TourMachine.BegunStep]) {
    for begun in steps where stepStarts[begun.step] == nil { stepStarts[begun.step] = begun.at }
  }

  private mutating func record(_ effect: TourEffect, isJump: Bool) {
    switch effect.kind {
    case .walkBegan(_, let walk): self.walk = walk.duration
    case .waitBegan: waitBegan = effect.at
    case .holdBegan: holdBegan = effect.at
    case .stopBegan(let stop): begin(stop, at: effect.at)
    case .contentCut: mark(.cut)
    case .hardOutMissed: mark(.missed)
    case .stopEnded: end(at: effect.at, isLeft: isJump && !hasBegunInEvent)
    case .stopSkipped(let stop, let reason): skip(stop, reason)
    default: break
    }
  }

  private mutating func begin(_ stop: StopID, at moment: Milliseconds) {
    var row = Timetable.Row(stop: tour[stop].name)
    row.walk = walk
    row.wait = waitBegan.map { moment - $0 } ?? .zero
    row.start = moment
    rows.append(row)
    walk = .zero
    waitBegan = nil
    holdBegan = nil
    hasBegunInEvent = true
  }

  private mutating func end(at moment: Milliseconds, isLeft: Bool) {
    guard let last = rows.lastIndex(where: { $0.start != nil }) else { return }
    rows[last].end = moment
    rows[last].hold = holdBegan.map { moment - $0 } ?? .zero
    if isLeft { rows[last].marks.insert(.left) }
    holdBegan = nil
  }

  private mutating func mark(_ mark: Timetable.Mark) {
    guard let last = rows.lastIndex(where: { $0.start != nil }) else { return }
    rows[last].marks.insert(mark)
  }

  private mutating func skip(_ stop: StopID, _ reason: TourEffect.SkipReason) {
    let isRunning = rows.last { $0.start != nil }.map { $0.end == nil } ?? false
    if isRunning { return }
    walk = .zero
    waitBegan = nil
    let mark: Timetable.Mark =
      switch reason {
      case .condition: .skipped
      case .dropped: .dropped
      case .guide: .left
      }
    rows.append(Timetable.Row(stop: tour[stop].name, marks: [mark]))
  }
}
