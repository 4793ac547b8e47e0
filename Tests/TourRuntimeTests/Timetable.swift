import TourModel
import TourRuntime

/// What a `.timetable` file says; `Timetables/README.md` describes the form.
struct Timetable: Equatable {
  var answersInWindows = true
  /// Whether the guide is at what is under way until `done`.
  var isLive = false
  var events: [TimedEvent] = []
  var plan = Sheet()
  var run = Sheet()

  /// Rows and lines that are expected of the plan, or of the run.
  struct Sheet: Equatable {
    var isWritten = false
    var rows: [Row] = []
    var lines: [LineTime] = []
    var end: Milliseconds?
  }

  struct Row: Equatable, CustomStringConvertible {
    var stop: String
    var marks: Set<Mark> = []
    var walk: Milliseconds?
    var wait: Milliseconds?
    var hold: Milliseconds?
    var content: Milliseconds?
    var start: Milliseconds?
    var end: Milliseconds?
    var clock: Clock?

    var description: String {
      let times = [
        ("walk", walk), ("wait", wait), ("start", start), ("end", end), ("hold", hold),
        ("content", content),
      ].compactMap { name, time in time.map { "\(name) \($0)" } }
      return ([stop] + marks.map(\.rawValue).sorted() + times).joined(separator: " ")
    }
  }

  enum Mark: String { case dropped, skipped, left, cut, missed }

  struct Clock: Equatable {
    let city: String
    let start: String
    let end: String
  }

  struct LineTime: Equatable {
    let line: Int
    /// Nil: never.
    let at: Milliseconds?
  }

  struct TimedEvent: Equatable {
    /// Nil: at the moment that the run has reached.
    var at: Milliseconds?
    var isBeforeStart = false
    var words: [String]
    var count = 1
    var isRefused = false
  }
}
