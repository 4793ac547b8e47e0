/// Which sections take a line that begins with a keyword, and what node it becomes.
struct StatementRule {
  /// The sections of a file, as sets; `block` is inside an `if` or an option of a stop.
  struct Sections: OptionSet {
    let rawValue: UInt8

    static let file = Sections(rawValue: 1)
    static let tour = Sections(rawValue: 2)
    static let room = Sections(rawValue: 4)
    static let work = Sections(rawValue: 8)
    static let detail = Sections(rawValue: 16)
    static let stop = Sections(rawValue: 32)
    static let audience = Sections(rawValue: 64)
    static let test = Sections(rawValue: 128)

    static let titled: Sections = [.tour, .room, .work, .detail]
    static let described: Sections = [.room, .work, .detail]
    static let withProse: Sections = [.room, .work, .detail, .stop]

    /// "a room, a work or a detail", in the order of the language reference.
    var described: String {
      let names: [(Sections, String)] = [
        (.tour, "`tour`"), (.room, "a `room`"), (.work, "a `work`"), (.detail, "a `detail`"),
        (.stop, "a `stop`"), (.audience, "`audience`"), (.test, "a `test`"),
      ]
      let found = names.filter { contains($0.0) }.map(\.1)
      guard let last = found.last, found.count > 1 else { return found.first ?? "no section" }
      return found.dropLast().joined(separator: ", ") + " or " + last
    }
  }

  let kind: SyntaxKind
  let sections: Sections
  /// Whether it is a setting of the whole stop, which stands in no `if` and no option.
  var isSetting = false

  /// The rule for a first word that opens neither a section nor a block.
  init?(_ keyword: Keyword) {
    guard let (kind, sections) = Self.table(keyword) else { return nil }
    self.kind = kind
    self.sections = sections
    isSetting = kind == .begins || kind == .skipWhen || kind == .pace
  }

  private static func table(_ keyword: Keyword) -> (SyntaxKind, Sections)? {
    tourTable(keyword) ?? placeTable(keyword) ?? stopTable(keyword) ?? audienceTable(keyword)
  }

  private static func tourTable(_ keyword: Keyword) -> (SyntaxKind, Sections)? {
    switch keyword {
    case .guide: (.guide, .tour)
    case .speaks: (.speaks, .tour)
    case .captions: (.captions, .tour)
    case .starts: (.starts, .tour)
    case .viewers: (.viewersTime, .tour)
    case .lasts: (.lasts, .tour)
    case .walks: (.walks, .tour)
    case .thread: (.thread, .tour)
    case .pace: (.pace, [.tour, .stop])
    default: nil
    }
  }

  private static func placeTable(_ keyword: Keyword) -> (SyntaxKind, Sections)? {
    switch keyword {
    case .level: (.level, .room)
    case .to: (.way, .room)
    case .artist: (.artist, .work)
    case .date: (.date, .work)
    case .technique: (.technique, .work)
    case .size: (.size, .work)
    case .inventory: (.inventory, .work)
    case .in: (.inRoom, .work)
    case .image: (.image, .work)
    case .tags: (.tags, .work)
    case .region: (.region, .detail)
    case .asks: (.asks, .described)
    default: nil
    }
  }

  private static func stopTable(_ keyword: Keyword) -> (SyntaxKind, Sections)? {
    switch keyword {
    case .begins: (.begins, .stop)
    case .skip: (.skipWhen, .stop)
    case .cue: (.cue, .stop)
    case .pause: (.pause, .stop)
    case .show: (.show, .stop)
    case .questions: (.questions, .stop)
    default: nil
    }
  }

  private static func audienceTable(_ keyword: Keyword) -> (SyntaxKind, Sections)? {
    switch keyword {
    case .live: (.live, .audience)
    case .arrive: (.arrive, .audience)
    case .stay: (.stay, .audience)
    case .ask: (.ask, .audience)
    case .want: (.want, .audience)
    case .languages: (.audienceLanguages, .audience)
    case .deny: (.deny, .audience)
    case .replay: (.replay, .audience)
    case .expect: (.expect, .test)
    case .at: (.at, .test)
    default: nil
    }
  }

  /// The keywords that may begin a line in a section, those of blocks and headers included.
  static func firstWords(in sections: Sections) -> [Keyword] {
    var words: [Keyword] = []
    for keyword in Keyword.allCases where keyword.ordinal <= Keyword.at.ordinal {
      if let rule = StatementRule(keyword) {
        if !rule.sections.isDisjoint(with: sections) { words.append(keyword) }
      } else if keyword.ordinal <= Keyword.test.ordinal || sections.contains(.stop) {
        words.append(keyword)
      }
    }
    return words
  }
}
