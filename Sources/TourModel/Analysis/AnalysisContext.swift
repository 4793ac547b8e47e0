internal import TourDiagnostics
internal import TourSyntax

/// What all passes of the analyser share: the tour being built, what is declared where, and what was wrong.
///
/// The passes, in order: files (`use`), declared names of every section, the tour section, the clock, contents
/// of rooms, works and details, declared stops, the itinerary, the audience, the tests, checks of the whole.
/// What a pass reads of an earlier one is therefore complete.
final class AnalysisContext {
  var tour = Tour()
  let zones: any TimeZoneDatabase
  let limits: AnalysisLimits

  /// Every file read, the root first: a ``SourceID`` is an index into it.
  var trees: [SyntaxTree] = []
  /// The sections in play, of all files.
  var sections = ScriptSections()

  /// Whether the script has rooms or works, and nothing else.
  var isCollection = false
  /// Whether a header has no name of its own, for it is missing or taken: what nothing declares may be what it
  /// was to declare, so it is not reported.
  var lacksNames = false
  /// Whether a `use` could not be followed: what nothing declares may be in that file, so it is not reported.
  var lacksFiles = false
  /// The words of lines that were not understood: a name among them may have been declared there.
  private(set) var wordsNotUnderstood: Set<String> = []
  private(set) var hasUnknownLines = false

  /// The sections and details that were given a number, in its order.
  var declaredRooms: [(id: RoomID, node: SyntaxNode)] = []
  var declaredWorks: [(id: WorkID, node: SyntaxNode)] = []
  var declaredDetails: [(id: DetailID, node: SyntaxNode)] = []

  /// The rooms, works and details without a name of their own, which is reported: read only for what else is wrong.
  var repeatedSections: [SyntaxNode] = []

  /// Rooms and works share one set of names. Keys compare as Unicode compares them (NFC).
  var places: [String: Declared<Place>] = [:]
  /// Details by owner, then by name.
  var details: [Place: [String: Declared<DetailID>]] = [:]
  var stops: [String: Declared<StopID>] = [:]
  /// Names of stops that stand in the script but not in the tour, for something in their header is wrong and
  /// already reported: whoever names one gets no second diagnostic.
  var unusableStops: Set<String> = []
  /// The stops of the tour, in order: ``StopID`` is an index into it.
  var stopDeclarations: [StopDeclaration] = []
  /// Those that are not of the tour, in order.
  var unusableDeclarations: [StopDeclaration] = []
  /// Threads by tag, without `#`.
  var threads: [String: SourceSpan] = [:]
  /// Threads that a tag was nearly, which is reported there.
  var nearlyBorneThreads: Set<String> = []

  /// What `speaks`, `captions` and the audience's `languages` name; nil where the script does not say what
  /// is spoken, which is reported, and then no language is held against it.
  var languages: Set<Language>?
  /// Languages already reported as named by no line: each once.
  var undeclared: Set<Language> = []
  /// Where each `starts` and `viewers` line of the tour stands.
  var startsSpan: SourceSpan?
  var viewersSpan: SourceSpan?
  /// Whether the tour has a `starts` line, right or wrong: where it is wrong, clock times are not reported.
  var hasStarts: Bool { startsSpan != nil }

  /// How many more names may be compared for suggestions.
  var comparisonsLeft: Int

  private(set) var reported = DiagnosticList()

  struct Declared<ID> {
    let id: ID
    /// The name in its header.
    let span: SourceSpan
  }

  init(zones: any TimeZoneDatabase, limits: AnalysisLimits) {
    self.zones = zones
    self.limits = limits
    comparisonsLeft = limits.comparedNames
    reported = DiagnosticList(limit: limits.diagnostics)
  }

  func report(_ diagnostic: Diagnostic) { reported.append(diagnostic) }

  /// Counts what the parser left out of its own list.
  func leaveOut(_ diagnostics: LeftOutDiagnostics, at place: SourceSpan) {
    reported.leaveOut(diagnostics, at: place)
  }

  /// Keeps the words of lines that were reported, so that no name in them is reported as unknown.
  func noteNotUnderstood(in node: SyntaxNode) {
    for child in node.children {
      guard child.kind == .unknownLine else {
        noteNotUnderstood(in: child)
        continue
      }
      hasUnknownLines = true
      for token in child.tokens where wordsNotUnderstood.count < 10_000 {
        wordsNotUnderstood.insert(token.plain)
      }
    }
  }

  /// Keeps the words of lines of which the parser wanted another part, or an earlier end: a name of two words, which
  /// is reported there, is none that nothing declares.
  func noteWords(ofLinesWith diagnostics: some Sequence<Diagnostic>, in source: SourceText) {
    for diagnostic in diagnostics where [.missingPart, .tooMuch].contains(diagnostic.code) {
      let place = diagnostic.primary.range
      let start =
        source.bytes[..<place.lowerBound].suffix(200).lastIndex(of: 0x0A) ?? place.lowerBound
      let end = min(place.upperBound, place.lowerBound + 200)
      let line = source.text(start..<max(start, end))
      for word in line.split(whereSeparator: \.isWhitespace) where wordsNotUnderstood.count < 10_000
      {
        wordsNotUnderstood.insert(String(word))
      }
    }
  }

  /// Keeps a name that something declares which is not of the tour: nobody who uses it gets a diagnostic.
  func noteRepeated(_ name: String) { wordsNotUnderstood.insert(name) }

  /// Set once the tour section is read.
  var clock: TourClock? { tour.clock }
}

/// The sections of a script that count, file after file, each in the order of its text.
struct ScriptSections {
  var tours: [SyntaxNode] = []
  var rooms: [SyntaxNode] = []
  var works: [SyntaxNode] = []
  var stops: [SyntaxNode] = []
  var audiences: [SyntaxNode] = []
  /// Of the root file only.
  var tests: [SyntaxNode] = []
}

/// A stop before what is in it is read.
struct StopDeclaration {
  /// Of one that is not usable: that of the stop which follows it.
  let id: StopID
  let name: String
  /// A room or a work; of one that is not usable, any.
  let place: Place
  let room: RoomID
  let node: SyntaxNode
  let scope: NameScope
  /// Whether its header names a place of the tour, and itself as no stop before. Else that is reported, and the
  /// stop is read only for what else is wrong with it.
  let isUsable: Bool

  /// One of the tour.
  init(id: StopID, name: String, place: Place, room: RoomID, node: SyntaxNode) {
    self.id = id
    self.name = name
    self.place = place
    self.room = room
    self.node = node
    scope = .stop(place)
    isUsable = true
  }

  /// One that is not usable, perhaps at a known place.
  init(unusable node: SyntaxNode, at place: Place?, before next: StopID) {
    id = next
    name = ""
    self.place = place ?? .room(RoomID(0))
    room = RoomID(0)
    self.node = node
    scope = place.map(NameScope.stop) ?? .stopSomewhere
    isUsable = false
  }
}
