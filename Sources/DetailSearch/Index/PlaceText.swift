internal import TourModel

/// The texts of a script that can match a place.
struct PlaceText {
  let place: Place
  /// The position in ``all(of:)`` of the room or work that a detail belongs to; its own otherwise.
  let owner: Int
  let names: [Line]
  let prose: [Line]
  /// What a work's label says besides its title and artist.
  let label: [Line]

  struct Line {
    let text: String
    let language: Language?
    var isArtist = false
  }

  /// Rooms, then works, each with its details after it; all in the order of the script.
  static func all(of tour: Tour) -> [PlaceText] {
    let owners: [Place] =
      tour.rooms.indices.map { .room(RoomID($0)) } + tour.works.indices.map { .work(WorkID($0)) }
    var details: [Place: [Place]] = [:]
    for index in tour.details.indices {
      details[tour.details[index].owner, default: []].append(.detail(DetailID(index)))
    }
    let said = ShownWords(tour)
    var texts: [PlaceText] = []
    for owner in owners {
      let position = texts.count
      for place in [owner] + (details[owner] ?? []) {
        texts.append(
          PlaceText(tour, place, owner: position, said: said.lines[place] ?? []))
      }
    }
    return texts
  }

  private init(_ tour: Tour, _ place: Place, owner: Int, said: [Line]) {
    self.place = place
    self.owner = owner
    let knowledge = tour.knowledge(of: place)
    var names = Self.lines(of: tour.title(of: place))
    names.append(Line(text: tour.name(of: place).lastName, language: nil))
    names += knowledge.asks.flatMap { asks in
      asks.words.map { Line(text: $0, language: asks.language) }
    }
    if case .work(let id) = place, let artist = tour[id].artist {
      names += Self.artistLines(artist)
    }
    self.names = names
    label = Self.label(of: place, in: tour)
    prose =
      knowledge.prose.flatMap { prose in
        prose.paragraphs.map { Line(text: $0, language: prose.language) }
      } + said
  }

  private static func lines(of text: LocalizedText) -> [Line] {
    [Line(text: text.plain, language: nil)]
      + text.translations.map { Line(text: $0.text, language: $0.language) }
  }

  private static func label(of place: Place, in tour: Tour) -> [Line] {
    guard case .work(let id) = place else { return [] }
    let work = tour[id]
    let fields = [work.date, work.technique, work.size].compactMap(\.self).flatMap(lines(of:))
    return fields + (work.inventory.map { [Line(text: $0, language: nil)] } ?? [])
  }

  /// Whether a capital stands within a sentence, or a point within a Chinese name.
  var hasProperName: Bool {
    prose.contains { Self.hasProperName($0.text) } || names.contains { Self.hasProperName($0.text) }
  }

  private static func hasProperName(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      bytes.indices.dropFirst().contains { index in
        let (before, byte) = (bytes[index - 1], bytes[index])
        // The middle point, U+00B7.
        if before == 0xC2, byte == 0xB7 { return true }
        guard (0x41...0x5A).contains(byte), before == UInt8(ascii: " "), index > 1 else {
          return false
        }
        return (0x61...0x7A).contains(bytes[index - 2]) || bytes[index - 2] == UInt8(ascii: ",")
      }
    }
  }

  /// Whether what is told of it has a figure.
  var hasFigure: Bool {
    let hasFigure = { (line: Line) in line.text.utf8.contains { (0x30...0x39).contains($0) } }
    return prose.contains(where: hasFigure) || names.contains(where: hasFigure)
  }

  /// Whether what is told of it has a year since 1000: a number of four figures.
  var hasYear: Bool {
    prose.contains { line in
      line.text.utf8.split { !(0x30...0x39).contains($0) }.contains { figures in
        figures.count == 4 && (0x31...0x32).contains(figures[figures.startIndex])
      }
    }
  }

  /// The full name, and the last part of it: people say `Monet` and 莫奈.
  private static func artistLines(_ artist: LocalizedText) -> [Line] {
    lines(of: artist).flatMap { line in
      let last = line.text.split { $0 == " " || $0 == "·" || $0 == "・" || $0 == "-" }.last
      return [line.text, last.map(String.init) ?? line.text].map {
        Line(text: $0, language: line.language, isArtist: true)
      }
    }
  }
}

extension String {
  /// `mains` of `joconde.mains`.
  fileprivate var lastName: String { split(separator: ".").last.map(String.init) ?? self }
}
