internal import AudienceSimulation
internal import FoundationEssentials
internal import TourModel
internal import TourTiming

/// What `stats --format json` prints. Times are whole milliseconds; lines are from 1.
struct StatsReport: Encodable {
  /// Changes when a reader of an older version could misunderstand a newer one.
  var version = 1
  let title: String
  let spoken: [Total]
  let rooms: [Group]
  let stops: [Group]
  let threads: [Group]
  let paragraphs: [Paragraph]
  /// By language; empty where no rehearsal was given.
  let rehearsed: [Rehearsed]
  /// Nil where the script does not say how many come.
  let audience: Audience?

  struct Audience: Encodable {
    /// How many come.
    let live: Int
    let peak: Attendance
    /// When each begins, if the plan is kept.
    let stops: [Attendance]
  }

  /// How many watch at a moment from the tour's start.
  struct Attendance: Encodable {
    let stop: String?
    let at: Int
    let viewers: Int
  }

  struct Rehearsed: Encodable {
    let language: String
    let paragraphs: Int
    let time: Int
    let estimatedTime: Int
    /// Words or characters a minute at which estimates would come to the same; nil where too little was rehearsed.
    let unitsPerMinute: Double?
  }

  struct Total: Encodable {
    let language: String
    let paragraphs: Int
    let characters: Int
    let words: Int
    let time: Int
  }

  struct Group: Encodable {
    let name: String
    let spoken: [Total]
  }

  struct Paragraph: Encodable {
    let stop: String
    let file: String
    let line: Int
    let language: String
    let characters: Int
    let words: Int
    let time: Int
    /// `estimated`, or `rehearsed` where logs tell how long it took.
    let timeSource: String
    let estimatedTime: Int
    /// How often it was said in rehearsals.
    let takes: Int
    /// Whether it stands in a branch or an option.
    let isConditional: Bool
    let captions: [Caption]
    let missingCaptions: [String]
  }

  struct Caption: Encodable {
    let language: String
    let characters: Int
    let charactersPerSecond: Double
    /// Characters beyond what can be read while the paragraph is spoken.
    let excess: Int
  }

  init(
    _ sheet: RunSheet, _ statistics: SpeechStatistics, _ lines: StepLines,
    _ viewers: ConcurrentViewers?
  ) {
    let tour = sheet.tour
    title = tour.title.plain
    spoken = statistics.totals(in: sheet).map(Total.init)
    rooms = Self.groups(tour.rooms.map(\.name), statistics.totalsByRoom(in: sheet))
    stops = Self.groups(tour.stops.map(\.name), statistics.totalsByStop(in: sheet))
    threads = Self.groups(tour.threads.map(\.tag), statistics.totalsByThread(in: sheet))
    paragraphs = statistics.paragraphs.map { Paragraph($0, sheet, lines) }
    rehearsed = RehearsedPace.all(in: sheet).map { pace in
      Rehearsed(
        language: pace.language.tag, paragraphs: pace.paragraphs, time: pace.rehearsed.rawValue,
        estimatedTime: pace.estimated.rawValue, unitsPerMinute: pace.pace?.unitsPerMinute)
    }
    audience = viewers.map { Audience($0, sheet) }
  }

  private static func groups(
    _ names: [String], _ totals: [[SpeechStatistics.Total]]
  ) -> [Group] {
    zip(names, totals).map { name, totals in Group(name: name, spoken: totals.map(Total.init)) }
  }

  func json() -> String { JSONPage.text(of: self) }
}

extension StatsReport.Total {
  fileprivate init(_ total: SpeechStatistics.Total) {
    language = total.language.tag
    paragraphs = total.paragraphs
    characters = total.count.characters
    words = total.count.words
    time = total.duration.rawValue
  }
}

extension StatsReport.Audience {
  fileprivate init(_ viewers: ConcurrentViewers, _ sheet: RunSheet) {
    live = viewers.total
    let most = viewers.peak
    peak = StatsReport.Attendance(stop: nil, at: most.moment.rawValue, viewers: most.viewers)
    stops = zip(sheet.tour.stops, sheet.plan.stops).map { stop, planned in
      StatsReport.Attendance(
        stop: stop.name, at: planned.start.rawValue, viewers: viewers.count(at: planned.start))
    }
  }
}

extension StatsReport.Paragraph {
  fileprivate init(_ paragraph: SpokenParagraph, _ sheet: RunSheet, _ lines: StepLines) {
    stop = sheet.tour[paragraph.stop].name
    file = lines.path(of: paragraph.step)
    line = lines.line(of: paragraph.step)
    language = paragraph.language.tag
    characters = paragraph.count.characters
    words = paragraph.count.words
    time = paragraph.duration.rawValue
    timeSource = sheet.source(of: paragraph.step).rawValue
    let rehearsal = sheet.rehearsal(of: paragraph.step)
    estimatedTime = rehearsal?.estimate.rawValue ?? time
    takes = rehearsal?.takes ?? 0
    isConditional = paragraph.isConditional
    captions = paragraph.captions.map { caption in
      StatsReport.Caption(
        language: caption.language.tag, characters: caption.characters,
        charactersPerSecond: (caption.charactersPerSecond * 10).rounded() / 10,
        excess: caption.excess)
    }
    missingCaptions = paragraph.missingCaptions.map(\.tag)
  }
}
