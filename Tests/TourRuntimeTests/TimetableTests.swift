import Foundation
import Testing
import TourDiagnostics
import TourModel
import TourRuntime
import TourTiming

@Suite struct TimetableTests {
  @Test(arguments: TimetableFiles.names)
  func `the plan and the run are as worked out by hand`(_ name: String) throws {
    let pair = try TimetableFiles.pair(name)
    let sheet = RunSheet(pair.tour)
    if pair.timetable.plan.isWritten {
      expectPlan(sheet, pair)
    }
    for isInterrupted in [false, true] where pair.timetable.run.isWritten {
      let run = try TimetableRun(sheet, pair.timetable, isInterrupted: isInterrupted)
      expect(run.recorder.rows, are: pair.timetable.run.rows, in: pair.tour)
      if let end = pair.timetable.run.end {
        #expect(run.machine.state.end == end, "the run's end")
      }
      for line in pair.timetable.run.lines {
        let steps = pair.steps(onLine: line.line)
        #expect(!steps.isEmpty, "no step begins on line \(line.line)")
        let at = steps.compactMap { run.recorder.stepStarts[$0] }.min()
        #expect(at == line.at, "line \(line.line)")
      }
    }
  }

  @Test(arguments: TimetableFiles.names)
  func `a run in small steps, encoded between them, makes the same effects`(_ name: String) throws {
    let pair = try TimetableFiles.pair(name)
    let sheet = RunSheet(pair.tour)
    let straight = try TimetableRun(sheet, pair.timetable, isInterrupted: false)
    let interrupted = try TimetableRun(sheet, pair.timetable, isInterrupted: true)
    #expect(interrupted.effects == straight.effects)
  }

  @Test func `there are thirty timetables or more`() {
    #expect(TimetableFiles.names.count >= 30)
  }

  private func expectPlan(_ sheet: RunSheet, _ pair: TimetableFiles.Pair) {
    let rows = zip(sheet.tour.stops, sheet.plan.stops).map { stop, planned in
      planRow(stop, planned)
    }
    expect(rows, are: pair.timetable.plan.rows, in: pair.tour)
    if let end = pair.timetable.plan.end { #expect(sheet.plan.end == end, "the plan's end") }
    for line in pair.timetable.plan.lines {
      let first = pair.steps(onLine: line.line).first
      #expect(first != nil, "no step begins on line \(line.line)")
      #expect(first.map { sheet.plan.stepStarts[$0.index] } == line.at, "planned line \(line.line)")
    }
  }

  private func planRow(_ stop: Stop, _ planned: Plan.PlannedStop) -> Timetable.Row {
    var row = Timetable.Row(stop: stop.name)
    row.walk = planned.walk
    row.wait = planned.wait
    row.start = planned.start
    row.end = planned.end
    row.content = planned.content
    row.hold = max(.zero, planned.end - planned.start - planned.content)
    if case .until(let moment) = stop.promise {
      if planned.start > moment.time {
        row.marks = [.missed]
      } else if planned.start < moment.time, planned.start + planned.content > moment.time {
        row.marks = [.cut]
      }
    }
    return row
  }

  /// Compares what is written: every row and its marks, the times that the expected row has.
  private func expect(_ rows: [Timetable.Row], are expected: [Timetable.Row], in tour: Tour) {
    #expect(rows.map(\.stop) == expected.map(\.stop), "the rows, in order")
    for (row, expected) in zip(rows, expected) {
      var shown = row
      if expected.walk == nil { shown.walk = nil }
      if expected.wait == nil { shown.wait = nil }
      if expected.hold == nil { shown.hold = nil }
      if expected.content == nil { shown.content = nil }
      if expected.start == nil { shown.start = nil }
      if expected.end == nil { shown.end = nil }
      shown.clock = expected.clock.flatMap { clock($0.city, of: row, in: tour) }
      #expect(shown == expected)
    }
  }

  private func clock(_ city: String, of row: Timetable.Row, in tour: Tour) -> Timetable.Clock? {
    guard let clock = tour.clock, let start = row.start, let end = row.end,
      let zone = [clock.zone, clock.viewers].compactMap({ $0 }).first(where: { $0.city == city })
    else { return nil }
    func text(_ moment: Milliseconds) -> String {
      let time = clock.wallTime(at: moment, in: zone)
      return [time.hour, time.minute, time.second]
        .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }
    return Timetable.Clock(city: city, start: text(start), end: text(end))
  }
}
