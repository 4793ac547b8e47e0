internal import DetailSearch
internal import TourDiagnostics
internal import TourModel
internal import TourRuntime
internal import TourTiming

/// Judges the lines of a test against the record of its run.
struct LineJudge {
  let record: RunRecord
  let sheet: RunSheet
  let warnings: [Diagnostic]

  var tour: Tour { sheet.tour }
  var words: RunWords { RunWords(tour: tour) }

  /// Nil: the line held, or was carried out.
  func failure(of line: TestBlock.Line, number: Int) -> TestFailure? {
    if line.point != nil, record.marks[number] == nil { return neverReached(line) }
    switch line.action {
    case .expect(let expectation):
      let mark = record.marks[number]
      return failure(of: judge(expectation, in: record.view(upTo: mark)))
    case .event(let event): return failure(of: event, number: number)
    }
  }

  func failure(of judgement: Judgement) -> TestFailure? {
    if judgement.holds { return nil }
    return TestFailure(
      expected: judgement.expected, happened: judgement.happened, excess: judgement.excess,
      because: judgement.causesUpTo.map { nearbyEvents(upTo: $0) } ?? [])
  }

  private func neverReached(_ line: TestBlock.Line) -> TestFailure {
    guard case .stop(let stop, _) = line.point else {
      return TestFailure(expected: "the run to get there", happened: "it was given up before")
    }
    let reason = record.view(upTo: nil).skipped[stop].map { skip in
      "was skipped at \(words.time(skip.at))\(words.reason(skip.reason))"
    }
    return TestFailure(
      expected: "`\(tour[stop].name)` to begin",
      happened: "`\(tour[stop].name)` \(reason ?? "never began")",
      because: nearbyEvents(upTo: .maximumWritten))
  }

  /// Delegates each kind.
  private func judge(_ expectation: Expectation, in view: RunView) -> Judgement {
    switch expectation {
    case .works(let tag, let comparison, let number): works(tag, comparison, number)
    case .rooms(let comparison, let number): rooms(comparison, number, in: view)
    case .stops(let comparison, let number): stops(comparison, number, in: view)
    case .asked(let comparison, let number): asked(comparison, number, in: view)
    case .answered(let comparison, let number): answered(comparison, number, in: view)
    case .start(let stop, let window): start(of: stop, window, in: view)
    case .end(let stop, let window): end(of: stop, window, in: view)
    case .length(let stop, let amount): length(of: stop, amount, in: view)
    case .slack(let stop, let amount): slack(of: stop, amount, in: view)
    case .walk(let stop, let amount): walk(to: stop, amount, in: view)
    case .commentary(let language, let stop, let amount): commentary(language, at: stop, amount)
    case .captions(let language, let stop): captions(language, at: stop)
    case .thread(let tag, let works): thread(tag, works)
    case .noWarnings: noWarnings()
    case .atStop(let stop, let isNegated): isAt(stop, isNegated, in: view)
    case .shown(let place, let isNegated): shown(place, isNegated, in: view)
    case .said(let text, let isNegated): said(text, isNegated, in: view)
    case .skipped(let stop, let isNegated): skipped(stop, isNegated, in: view)
    case .dropped(let stop, let isNegated): dropped(stop, isNegated, in: view)
    case .branch(let condition, let isThen, let stop, let isNegated):
      branch(condition, isThen: isThen, at: stop, isNegated, in: view)
    case .option(let label, let stop, let isNegated): option(label, at: stop, isNegated, in: view)
    }
  }
}
