public import TourDiagnostics

/// A checked tour: everything a script says, resolved and immutable. Names are indices, clock times are
/// moments from the start, metres are seconds.
public struct Tour: Sendable, Equatable {
  public var name = ""
  public var title = LocalizedText("")
  public var guides: [LocalizedText] = []
  /// The languages that are said aloud, and so take time; several are spoken one after the other,
  /// as interpreters do.
  public var speaks: [Language] = []
  public var captions: [Language] = []
  /// The tour's clock; nil where the script has no `starts`, and all moments are offsets.
  public var clock: TourClock?
  public var lasts: DurationRange?
  /// Where the script says how long the tour lasts.
  public var lastsSpan: SourceSpan?
  public var paces: [Pace] = []
  public var walking = Walking()
  public var threads: [Thread] = []
  public var rooms: [Room] = []
  public var works: [Work] = []
  public var details: [Detail] = []
  public var stops: [Stop] = []
  public var audience: Audience?
  public var tests: [TestBlock] = []
  /// How many steps there are in all: every ``StepID`` is below it.
  public var stepCount = 0

  public struct Walking: Sendable, Equatable {
    /// Metres a minute. The default, 42, is 0.7 m/s: museum strolling, a camera operator moving
    /// backwards, of 0.5 to 0.9 m/s (`Grammar/sources.md`).
    public var metresPerMinute = 42.0
    public var isStepFree = false

    public init() {}
  }

  public struct Thread: Sendable, Equatable {
    /// The thread's name, without the `#`.
    public let tag: String
    public let title: LocalizedText

    public init(tag: String, title: LocalizedText) {
      self.tag = tag
      self.title = title
    }
  }

  public init() {}

  public subscript(_ id: RoomID) -> Room { rooms[id.index] }
  public subscript(_ id: WorkID) -> Work { works[id.index] }
  public subscript(_ id: DetailID) -> Detail { details[id.index] }
  public subscript(_ id: StopID) -> Stop { stops[id.index] }

  public var stopIDs: [StopID] { stops.indices.map(StopID.init) }

  /// The works that have a stop.
  public var visitedWorks: Set<WorkID> {
    Set(stops.compactMap { stop in if case .work(let work) = stop.place { work } else { nil } })
  }
}

extension Tour {
  /// The languages in which viewers may write: those that they hear, those that they read, and
  /// those that the audience is said to write. Varieties of a language count as one.
  public var languagesOfViewers: [Language] {
    var languages: [Language] = []
    for language in speaks + captions + (audience?.languages.map(\.value) ?? [])
    where !languages.contains(where: { $0.primary == language.primary }) {
      languages.append(language)
    }
    return languages
  }

  /// The language of titles and labels that are marked with none: the first of the viewers'
  /// languages into which no title is translated, else the first that is spoken.
  public var languageOfPlainTexts: Language? {
    let titles = works.map(\.title) + rooms.map(\.title) + details.map(\.title)
    let translated = Set(titles.lazy.flatMap(\.translations).map(\.language.primary))
    return languagesOfViewers.first { !translated.contains($0.primary) } ?? speaks.first
  }

  /// The name of a place as a script writes it: `hall`, `joconde`, `joconde.mains`.
  public func name(of place: Place) -> String {
    switch place {
    case .room(let id): self[id].name
    case .work(let id): self[id].name
    case .detail(let id): "\(name(of: self[id].owner)).\(self[id].name)"
    }
  }

  public func title(of place: Place) -> LocalizedText {
    switch place {
    case .room(let id): self[id].title
    case .work(let id): self[id].title
    case .detail(let id): self[id].title
    }
  }

  public func knowledge(of place: Place) -> Knowledge {
    switch place {
    case .room(let id): self[id].knowledge
    case .work(let id): self[id].knowledge
    case .detail(let id): self[id].knowledge
    }
  }

  /// The room or the work that a place is, or belongs to.
  public func owner(of place: Place) -> Place {
    if case .detail(let id) = place { self[id].owner } else { place }
  }

  /// The details of a room or a work; of a detail, those of its owner.
  public func details(of place: Place) -> [DetailID] {
    switch place {
    case .room(let id): self[id].details
    case .work(let id): self[id].details
    case .detail: details(of: owner(of: place))
    }
  }

  /// The stop with this name; names are compared as Unicode compares them (NFC).
  public func stop(named name: String) -> StopID? {
    stops.firstIndex { $0.name == name }.map(StopID.init)
  }

  /// The place with this name: a room, a work, or a detail as `owner.detail`.
  public func place(named name: String) -> Place? {
    if let dot = name.firstIndex(of: ".") {
      guard let owner = place(named: String(name[..<dot])) else { return nil }
      return detail(named: String(name[name.index(after: dot)...]), of: owner)
    }
    if let index = works.firstIndex(where: { $0.name == name }) { return .work(WorkID(index)) }
    return rooms.firstIndex { $0.name == name }.map { .room(RoomID($0)) }
  }

  public func detail(named name: String, of owner: Place) -> Place? {
    details(of: owner).first { self[$0].name == name }.map(Place.detail)
  }
}
