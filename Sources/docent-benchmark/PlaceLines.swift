internal import Foundation
internal import TourDiagnostics
internal import TourFiles
internal import TourModel

/// What a script tells of each of its places, as JSON lines: for comparisons with others (see Tests/Benchmarks).
struct PlaceLines {
  private struct Line: Encodable {
    let name: String
    /// The room or work that a detail belongs to; its own name otherwise.
    let owner: String
    let names: [Text]
    let told: [Text]
  }

  private struct Text: Encodable {
    let text: String
    let language: String?

    init(_ text: String, _ language: Language? = nil) {
      self.text = text
      self.language = language?.tag
    }

    static func all(_ text: LocalizedText?) -> [Text] {
      guard let text else { return [] }
      return [Text(text.plain)] + text.translations.map { Text($0.text, $0.language) }
    }
  }

  private let tour: Tour

  init(path: String) throws {
    let source = SourceText(path: path, text: try String(contentsOfFile: path, encoding: .utf8))
    tour = Analyzer(zones: SystemTimeZones()).analyze(source, files: SystemFiles()).tour
  }

  func run() throws {
    let places: [Place] =
      tour.rooms.indices.map { .room(RoomID($0)) } + tour.works.indices.map { .work(WorkID($0)) }
      + tour.details.indices.map { .detail(DetailID($0)) }
    let encoder = JSONEncoder()
    for place in places { print(String(decoding: try encoder.encode(line(place)), as: UTF8.self)) }
  }

  private func line(_ place: Place) -> Line {
    let knowledge = tour.knowledge(of: place)
    var names = Text.all(tour.title(of: place)) + [Text(tour.name(of: place))]
    names += knowledge.asks.flatMap { asks in asks.words.map { Text($0, asks.language) } }
    var told = knowledge.prose.flatMap { prose in
      prose.paragraphs.map { Text($0, prose.language) }
    }
    if case .work(let id) = place {
      let work = tour[id]
      names += Text.all(work.artist)
      told += [work.date, work.technique, work.size].flatMap(Text.all)
    }
    return Line(name: tour.name(of: place), owner: owner(of: place), names: names, told: told)
  }

  private func owner(of place: Place) -> String {
    guard case .detail(let id) = place else { return tour.name(of: place) }
    return tour.name(of: tour[id].owner)
  }
}
