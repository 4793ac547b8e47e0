/// What only the whole tour shows; a check is a file of its own.
struct WholeTourChecks {
  private let context: AnalysisContext

  init(_ context: AnalysisContext) { self.context = context }

  func run() {
    // Without a tour, or with a part of the script missing, there is no whole to check.
    guard !context.sections.tours.isEmpty, !context.lacksFiles, !context.hasUnknownLines else {
      return
    }
    StopsCheck(context).run()
    WaysCheck(context).run()
    ThreadsCheck(context).run()
    ImageRightsCheck(context).run()
    // What a mistake hides would be missed here.
    if !context.reported.hasErrors { AnswerLanguagesCheck(context).run() }
  }
}
