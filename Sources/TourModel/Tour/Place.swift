/// A room's index in ``Tour/rooms``. Works, details and stops have such an index too.
public struct RoomID: Hashable, Codable, Sendable, Comparable {
  public let index: Int
  public init(_ index: Int) { self.index = index }
  public static func < (a: Self, b: Self) -> Bool { a.index < b.index }
}

public struct WorkID: Hashable, Codable, Sendable, Comparable {
  public let index: Int
  public init(_ index: Int) { self.index = index }
  public static func < (a: Self, b: Self) -> Bool { a.index < b.index }
}

public struct DetailID: Hashable, Codable, Sendable, Comparable {
  public let index: Int
  public init(_ index: Int) { self.index = index }
  public static func < (a: Self, b: Self) -> Bool { a.index < b.index }
}

public struct StopID: Hashable, Codable, Sendable, Comparable {
  public let index: Int
  public init(_ index: Int) { self.index = index }
  public static func < (a: Self, b: Self) -> Bool { a.index < b.index }
}

/// What a picture can show, and a viewer ask for: a room, a work, or a detail of either.
public enum Place: Hashable, Codable, Sendable {
  case room(RoomID)
  case work(WorkID)
  case detail(DetailID)
}

public struct Room: Sendable, Equatable {
  public var name: String
  public var title: LocalizedText
  public var level: Int?
  public var ways: [Way]
  public var details: [DetailID]
  public var knowledge: Knowledge

  public init(
    name: String, title: LocalizedText, level: Int? = nil, ways: [Way] = [],
    details: [DetailID] = [], knowledge: Knowledge = Knowledge()
  ) {
    self.name = name
    self.title = title
    self.level = level
    self.ways = ways
    self.details = details
    self.knowledge = knowledge
  }
}

/// One `to` line: a way from the room that holds it.
public struct Way: Sendable, Equatable {
  public let room: RoomID
  /// How long the way takes. Where the script gives metres, they are walked at the tour's pace,
  /// each way rounded half up to a whole second.
  public let duration: Milliseconds
  public let metres: Double?
  public let hasStairs: Bool
  public let isOneWay: Bool

  public init(
    room: RoomID, duration: Milliseconds, metres: Double? = nil, hasStairs: Bool = false,
    isOneWay: Bool = false
  ) {
    self.room = room
    self.duration = duration
    self.metres = metres
    self.hasStairs = hasStairs
    self.isOneWay = isOneWay
  }
}

public struct Work: Sendable, Equatable {
  public var name: String
  public var title: LocalizedText
  public var artist: LocalizedText?
  public var date: LocalizedText?
  public var technique: LocalizedText?
  public var size: LocalizedText?
  public var inventory: String?
  /// The room that the work is in; nil only where the script has an error.
  public var room: RoomID?
  public var image: WorkImage?
  public var tags: [String]
  public var details: [DetailID]
  public var knowledge: Knowledge

  public init(name: String, title: LocalizedText, room: RoomID? = nil) {
    self.name = name
    self.title = title
    self.room = room
    tags = []
    details = []
    knowledge = Knowledge()
  }
}

public struct WorkImage: Sendable, Equatable {
  public let address: String
  public let rights: String?
  /// The last day on which the image may be used.
  public let rightsEnd: CalendarDate?

  public init(address: String, rights: String? = nil, rightsEnd: CalendarDate? = nil) {
    self.address = address
    self.rights = rights
    self.rightsEnd = rightsEnd
  }
}

/// Something to see, or to know, of a work or a room.
public struct Detail: Sendable, Equatable {
  public var name: String
  /// The room or the work that the detail belongs to; never a detail.
  public var owner: Place
  public var title: LocalizedText
  /// Where the detail is on the picture; nil where it is a fact, such as a price or a theft.
  public var region: Region?
  public var knowledge: Knowledge

  public init(
    name: String, owner: Place, title: LocalizedText, region: Region? = nil,
    knowledge: Knowledge = Knowledge()
  ) {
    self.name = name
    self.owner = owner
    self.title = title
    self.region = region
    self.knowledge = knowledge
  }
}

/// A part of a picture, in percent of its width and height from the top left corner, as IIIF's `pct:`.
public struct Region: Hashable, Sendable {
  public let x: Double
  public let y: Double
  public let width: Double
  public let height: Double

  public init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }
}

/// What can be answered of a room, a work or a detail: other words for it, and what to say.
public struct Knowledge: Sendable, Equatable {
  public var asks: [Asks]
  /// The prose below the header: paragraphs in the order of the script, without beats.
  public var prose: [LanguageParagraphs]

  public struct Asks: Sendable, Equatable {
    public let language: Language
    public let words: [String]

    public init(_ language: Language, _ words: [String]) {
      self.language = language
      self.words = words
    }
  }

  public struct LanguageParagraphs: Sendable, Equatable {
    public let language: Language
    public var paragraphs: [String]

    public init(_ language: Language, _ paragraphs: [String]) {
      self.language = language
      self.paragraphs = paragraphs
    }
  }

  public init(asks: [Asks] = [], prose: [LanguageParagraphs] = []) {
    self.asks = asks
    self.prose = prose
  }

  /// The prose in `language`, else in another variety of it, else nil.
  public func paragraphs(in language: Language) -> [String]? {
    (prose.first { $0.language == language }
      ?? prose.first { $0.language.primary == language.primary })?
      .paragraphs
  }
}
