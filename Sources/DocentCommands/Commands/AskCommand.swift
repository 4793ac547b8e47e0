internal import ArgumentParser
internal import DetailSearch
internal import LineEditing
internal import TourDiagnostics
internal import TourModel
internal import TourTiming

/// `docent ask FILE TEXT`: what a viewer's request is understood to mean; or, with `--batch`, many of them.
struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: "Ask as a viewer, once or in batch.",
    discussion: """
      --batch reads JSON lines from a file, or from standard input where it is -, and prints one line for \
      each, in order:

      {"id":7,"text":"et à gauche ?","work":"joconde","language":"fr","after":6}
      {"id":7,"answer":"joconde.main-gauche","confidence":0.9,"language":"fr","field":null,"text":"…","region":null,"elsewhere":null,"askable":null}

      work is the work, room, detail or stop on show; after is the id of one of the last 10,000 lines, \
      which this one follows up; one that is not among them is passed over. Of these only text is needed. \
      language, in what comes out, is that of the text; field is the line of the work that answers, such \
      as artist, or shown: when we see it. Where the answer is null, elsewhere is what bears such a name \
      at another place of the tour, and askable the titles of what can be asked instead. A line that \
      cannot be read gets {"id":…,"error":"…"}.
      """)

  @Argument(help: "The script.", completion: .file(extensions: ["tour"]))
  var file: String

  @Argument(help: "The request.")
  var text: String?

  @Option(help: "What is on show: a stop, a work, a room or a detail.")
  var at: String?

  @Option(help: "The viewer's language, such as zh.")
  var language: String?

  @Flag(help: "Tell which words matched what, and what each was worth.")
  var why = false

  @Option(help: "Answer the requests of a file of JSON lines; - is standard input.")
  var batch: String?

  /// Of a language that no text of the tour has: it is answered in another.
  private func warn(of language: Language, _ search: DetailSearch) {
    let languages = search.languages
    guard !languages.contains(where: { $0.primary == language.primary }) else { return }
    let others = languages.map(\.tag).joined(separator: ", ")
    Console.error("docent: no text of this tour is in \(language), only in \(others)")
  }

  func run() throws {
    try reporting { () throws(CommandFailure) in
      guard (text == nil) != (batch == nil) else {
        throw .usage("ask takes a request, or --batch FILE")
      }
      if why, batch != nil { throw .usage("--why is for one request") }
      let script = try Script(path: file)
      let sheet = try script.requiredSheet()
      let tour = sheet.tour
      let context = SearchContext(
        onShow: try at.map { name throws(CommandFailure) in try tour.place(onShow: name) },
        language: language.map(Language.init))
      let search = DetailSearch(tour)
      if let language = context.language { warn(of: language, search) }
      if let text {
        let stop = at.flatMap(tour.stop(ofNameOnShow:))
        Console.output(AskReport(search, sheet, context, at: stop).text(for: text, why: why))
      } else if let batch {
        var lines = AskBatch(search: search, sheet: sheet, context: context)
        try lines.run(path: batch)
      }
      try script.requireNoErrors()
    }
  }
}

extension Tour {
  /// What a name means that stands for what is on show: a stop's place first, then a place of the tour.
  fileprivate func place(onShow name: String) throws(CommandFailure) -> Place {
    if let place = placeOnShow(name) { return place }
    throw .usage("there is no stop, work, room or detail \(name)")
  }

  /// The first stop that a name means which stands for what is on show.
  fileprivate func stop(ofNameOnShow name: String) -> StopID? {
    if let stop = stop(named: name) { return stop }
    return place(named: name).flatMap(firstStop)
  }

  func placeOnShow(_ name: String) -> Place? {
    stop(named: name).map { self[$0].place } ?? place(named: name)
  }
}
