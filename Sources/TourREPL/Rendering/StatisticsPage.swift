package import AudienceSimulation
internal import TourDiagnostics
package import TourModel
package import TourTiming

/// What a tour says aloud, by language, room, stop and thread, which captions are missing or too fast to read, and how
/// many watch.
package struct StatisticsPage {
  private let sheet: RunSheet
  private let statistics: SpeechStatistics
  private let viewers: ConcurrentViewers?
  private let page: Page
  /// Where a step stands in the script: `line 12`.
  private let place: (StepID) -> String

  /// No more captions of a kind than these are told one by one.
  private static let mostCaptions = 12

  /// - Parameter viewers: nil where the script does not say how many come.
  package init(
    _ sheet: RunSheet, _ statistics: SpeechStatistics, viewers: ConcurrentViewers? = nil,
    columns: Int,
    place: @escaping (StepID) -> String
  ) {
    self.sheet = sheet
    self.statistics = statistics
    self.viewers = viewers
    self.place = place
    page = Page(Presentation(columns: columns))
  }

  private var tour: Tour { sheet.tour }

  /// Whole lines without their ends; nothing in them can harm a terminal.
  package var lines: [String] {
    page.text(tour.title.plain, indent: 0) + [""] + languages + rehearsed
      + section("room", tour.rooms.map(\.name), statistics.totalsByRoom(in: sheet))
      + section("stop", tour.stops.map(\.name), statistics.totalsByStop(in: sheet))
      + section("thread", tour.threads.map { "#" + $0.tag }, statistics.totalsByThread(in: sheet))
      + captions + audience
  }

  // MARK: Speech

  private var languages: [String] {
    var table = TextTable([
      .init("spoken"), .init("paragraphs", right: true), .init("", right: true), .init(""),
      .init("time", right: true),
    ])
    for total in statistics.totals(in: sheet) {
      table.add([
        total.language.tag, "\(total.paragraphs)", Self.grouped(total.units), Self.unit(of: total),
        ClockFace.length(total.duration),
      ])
    }
    let conditional = statistics.paragraphs.filter(\.isConditional)
    let time = conditional.reduce(Milliseconds.zero) { $0 + $1.duration }
    let note =
      conditional.isEmpty
      ? []
      : page.text(
        "\(conditional.count) of them, \(ClockFace.length(time)), stand in branches and options, "
          + "which no run plays all", indent: 0)
    return table.lines(on: page, indent: 0) + note
  }

  // MARK: Rehearsals

  /// What the guide took beside the estimates, the paragraphs furthest from theirs, and the line that
  /// sets the guide's own pace; nothing where nothing was rehearsed.
  private var rehearsed: [String] {
    let paces = RehearsedPace.all(in: sheet)
    guard !paces.isEmpty else { return [] }
    var table = TextTable([
      .init("rehearsed"), .init("paragraphs", right: true), .init("took", right: true),
      .init("estimated", right: true), .init("", right: true),
    ])
    for total in statistics.totals(in: sheet) {
      guard let pace = paces.first(where: { $0.language == total.language }) else { continue }
      table.add([
        pace.language.tag, "\(pace.paragraphs) of \(total.paragraphs)",
        ClockFace.length(pace.rehearsed), ClockFace.length(pace.estimated),
        Self.difference(pace.rehearsed, from: pace.estimated),
      ])
    }
    return [""] + table.lines(on: page, indent: 0) + paces.flatMap(paceLines) + furthestOff
  }

  /// `12 % longer`.
  private static func difference(_ time: Milliseconds, from estimate: Milliseconds) -> String {
    let share = Double((time - estimate).rawValue) / Double(max(estimate.rawValue, 1)) * 100
    let percent = Int(abs(share).rounded())
    return percent == 0 ? "as estimated" : "\(percent) % \(share > 0 ? "longer" : "shorter")"
  }

  private func paceLines(_ rehearsed: RehearsedPace) -> [String] {
    guard let pace = rehearsed.pace else { return [] }
    return page.text(
      "pace \(pace.language) \(Int(pace.unitsPerMinute)) \(pace.unit.rawValue)/min",
      lead: "this guide's own pace, a line for `tour`:  ", indent: 0)
  }

  private var furthestOff: [String] {
    let off = statistics.paragraphs.filter { distance(of: $0) > .zero }
      .sorted { distance(of: $0) > distance(of: $1) }
    guard !off.isEmpty else { return [] }
    return page.text("furthest from their estimates:", indent: 0) + list(off, rehearsalWords)
  }

  /// Between what a paragraph took and its estimate.
  private func distance(of paragraph: SpokenParagraph) -> Milliseconds {
    guard let rehearsal = sheet.rehearsal(of: paragraph.step) else { return .zero }
    let (median, estimate) = (rehearsal.median, rehearsal.estimate)
    return median > estimate ? median - estimate : estimate - median
  }

  private func rehearsalWords(_ paragraph: SpokenParagraph) -> String {
    guard let rehearsal = sheet.rehearsal(of: paragraph.step) else { return "" }
    let takes = rehearsal.takes == 1 ? "1 take" : "\(rehearsal.takes) takes"
    return "\(tour[paragraph.stop].name): took \(ClockFace.length(rehearsal.median)), "
      + "estimated \(ClockFace.length(rehearsal.estimate)) (\(takes))"
  }

  private static func unit(of total: SpeechStatistics.Total) -> String {
    total.language.isWrittenWithoutSpaces ? "characters" : "words"
  }

  /// 12 345: with a space, as no language of the page mistakes it.
  static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return digits.enumerated().reduce(into: "") { text, digit in
      if digit.offset > 0, (digits.count - digit.offset) % 3 == 0 { text += " " }
      text.append(digit.element)
    }
  }

  /// Rows of what says something; nothing where none does.
  private func section(
    _ heading: String, _ names: [String], _ totals: [[SpeechStatistics.Total]]
  ) -> [String] {
    let rows = zip(names, totals).filter { $0.1.contains { $0.paragraphs > 0 } }
    guard !rows.isEmpty else { return [] }
    var columns = [TextTable.Column(heading, leastWidth: 12)]
    for language in tour.speaks {
      let isCharacters = language.isWrittenWithoutSpaces
      columns.append(.init("\(language) \(isCharacters ? "characters" : "words")", right: true))
      columns.append(.init("time", right: true))
    }
    if tour.speaks.count > 1 { columns.append(.init("in all", right: true, rank: 1)) }
    var table = TextTable(columns)
    for (name, totals) in rows {
      var cells = [name]
      for total in totals {
        cells += [Self.grouped(total.units), ClockFace.length(total.duration)]
      }
      if totals.count > 1 {
        cells.append(ClockFace.length(totals.reduce(.zero) { $0 + $1.duration }))
      }
      table.add(cells)
    }
    return [""] + table.lines(on: page, indent: 0)
  }

  private var audience: [String] {
    viewers.map { [""] + AudienceTable($0, of: sheet, on: page).lines } ?? []
  }

  // MARK: Captions

  private var captions: [String] {
    guard !tour.captions.isEmpty else { return [] }
    return [""]
      + tour.captions.flatMap { language in missing(language) + tooFast(language) }
  }

  private func missing(_ language: Language) -> [String] {
    let expected = statistics.paragraphs.filter {
      $0.missingCaptions.contains(language) || $0.captions.contains { $0.language == language }
    }
    let missing = expected.filter { $0.missingCaptions.contains(language) }
    let head = page.text(
      "captions \(language): \(expected.count - missing.count) of \(expected.count) paragraphs",
      indent: 0)
    return head
      + list(missing) { paragraph in "none for a paragraph of \(tour[paragraph.stop].name)" }
  }

  private func tooFast(_ language: Language) -> [String] {
    let fast = statistics.paragraphs.compactMap { paragraph in
      paragraph.captions.first { $0.language == language && $0.excess > 0 }
        .map { (paragraph, $0) }
    }
    guard !fast.isEmpty else { return [] }
    let most = Int(SpokenParagraph.Caption.mostCharactersPerSecond(in: language))
    let head = page.text(
      "\(fast.count) of them would be too fast to read: over \(most) characters a second", indent: 2
    )
    let captions = Dictionary(uniqueKeysWithValues: fast.map { ($0.step, $1) })
    return head
      + list(fast.map(\.0)) { paragraph in
        guard let caption = captions[paragraph.step] else { return "" }
        let rate = Int(caption.charactersPerSecond.rounded(.up))
        return
          "\(tour[paragraph.stop].name): \(rate) a second, \(caption.excess) characters too many"
      }
  }

  private func list(
    _ paragraphs: [SpokenParagraph], _ words: (SpokenParagraph) -> String
  ) -> [String] {
    let rest = paragraphs.count - Self.mostCaptions
    return paragraphs.prefix(Self.mostCaptions).flatMap {
      page.text(words($0), lead: place($0.step) + "  ", indent: 4)
    } + (rest > 0 ? page.text("and \(rest) more (--format json lists all)", indent: 4) : [])
  }
}
