public import TourModel

/// What a tour says aloud, counted and timed: every paragraph of every branch and option.
public struct SpeechStatistics: Sendable {
  /// Every paragraph that is spoken, in the order of the script.
  public let paragraphs: [SpokenParagraph]

  /// What paragraphs of one language come to.
  public struct Total: Sendable, Equatable {
    public let language: Language
    public var paragraphs = 0
    public var count = SpeechCount()
    public var duration = Milliseconds.zero

    /// How much is said: characters where the language is written without spaces, else words.
    public var units: Int {
      language.isWrittenWithoutSpaces ? count.characters : count.words
    }
  }

  /// Counts and times all that a tour says. O(what is spoken).
  public init(_ sheet: RunSheet) {
    var paragraphs: [SpokenParagraph] = []
    for id in sheet.tour.stopIDs {
      Self.add(sheet.tour[id].steps, of: id, isConditional: false, in: sheet, to: &paragraphs)
    }
    self.paragraphs = paragraphs
  }

  private static func add(
    _ steps: [Step], of stop: StopID, isConditional: Bool, in sheet: RunSheet,
    to paragraphs: inout [SpokenParagraph]
  ) {
    for step in steps {
      switch step.action {
      case .speak(let paragraph):
        paragraphs.append(
          SpokenParagraph(step, paragraph, of: stop, isConditional: isConditional, in: sheet))
      case .branch(_, let then, let otherwise):
        add(then + otherwise, of: stop, isConditional: true, in: sheet, to: &paragraphs)
      case .vote(let vote):
        add(
          vote.options.flatMap(\.steps), of: stop, isConditional: true, in: sheet, to: &paragraphs)
      case .note, .cue, .pause, .show, .questions: break
      }
    }
  }

  /// What the whole tour says, by language, in the order in which the tour speaks them.
  public func totals(in sheet: RunSheet) -> [Total] { Self.totals(of: paragraphs, in: sheet) }

  /// What each stop says, in the order of the stops, by language.
  public func totalsByStop(in sheet: RunSheet) -> [[Total]] {
    totals(by: sheet.tour.stops.count, in: sheet) { [$0.index] }
  }

  /// What is said in each room, in the order of the rooms, by language.
  public func totalsByRoom(in sheet: RunSheet) -> [[Total]] {
    totals(by: sheet.tour.rooms.count, in: sheet) { [sheet.tour[$0].room.index] }
  }

  /// What is said for each thread, in the order of the threads, by language; what is said at a work
  /// counts for every thread that it has.
  public func totalsByThread(in sheet: RunSheet) -> [[Total]] {
    let threads = sheet.tour.threads
    return totals(by: threads.count, in: sheet) { stop in
      guard case .work(let work) = sheet.tour[stop].place else { return [] }
      let tags = sheet.tour[work].tags
      return threads.indices.filter { tags.contains(threads[$0].tag) }
    }
  }

  private func totals(
    by groups: Int, in sheet: RunSheet, _ places: (StopID) -> [Int]
  ) -> [[Total]] {
    var grouped = [[SpokenParagraph]](repeating: [], count: groups)
    for paragraph in paragraphs {
      for place in places(paragraph.stop) { grouped[place].append(paragraph) }
    }
    return grouped.map { Self.totals(of: $0, in: sheet) }
  }

  private static func totals(of paragraphs: [SpokenParagraph], in sheet: RunSheet) -> [Total] {
    sheet.tour.speaks.map { language in
      paragraphs.reduce(into: Total(language: language)) { total, paragraph in
        guard paragraph.language == language else { return }
        total.paragraphs += 1
        total.count += paragraph.count
        total.duration += paragraph.duration
      }
    }
  }
}

extension SpokenParagraph {
  fileprivate init(
    _ step: Step, _ paragraph: Paragraph, of stop: StopID, isConditional: Bool, in sheet: RunSheet
  ) {
    let duration = sheet.duration(of: step.id)
    self.step = step.id
    self.stop = stop
    language = paragraph.language
    count = SpeechCount(of: paragraph.text, in: paragraph.language)
    self.duration = duration
    self.isConditional = isConditional
    captions = paragraph.captions
      .filter { sheet.tour.captions.contains($0.language) }
      .map { Caption($0, during: duration) }
    let present = Set(paragraph.captions.map(\.language))
    missingCaptions = sheet.tour.captions.filter {
      !present.contains($0) && $0 != paragraph.language && !sheet.tour.speaks.contains($0)
    }
  }
}
