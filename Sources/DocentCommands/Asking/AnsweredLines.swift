internal import DetailSearch
internal import FoundationEssentials
internal import TourModel
internal import TourREPL

/// Writes answers as JSON lines. What of a line depends on the answer alone is encoded once.
struct AnsweredLines: Sendable {
  /// An answer without its confidence: there are as many as places and languages.
  private struct Told: Hashable, Sendable {
    let place: Place?
    let elsewhere: Place?
    /// What a refusal lists the details of, and where it is asked when something is shown.
    let here: Place?
    let question: QuestionKind?
    let language: Language
  }

  /// What stands before the confidence, and what after it.
  private struct Line: Sendable {
    let head: [UInt8]
    let tail: [UInt8]
  }

  private let search: DetailSearch
  private let showing: ShowingText
  private var known: [Told: Line] = [:]
  /// Whoever asks names the languages: what was kept is dropped now and then.
  private static let mostKnown = 20_000
  /// Of each thousandth.
  private let confidences = (0...1000).map { json(Double($0) / 1000) }

  init(_ search: DetailSearch, _ showing: ShowingText) {
    self.search = search
    self.showing = showing
  }

  /// Takes over what a copy of it has encoded since.
  mutating func learn(from copy: AnsweredLines) {
    if copy.known.count > known.count { known = copy.known }
  }

  /// - Parameter place: what was on show.
  mutating func append(
    _ answer: SearchAnswer, at place: Place?, id: LineID?, to bytes: inout [UInt8]
  ) {
    Self.append(opening: id, to: &bytes)
    let dependsOnMoment = answer.place == nil || answer.question == .shown
    let told = Told(
      place: answer.place, elsewhere: answer.elsewhere, here: dependsOnMoment ? place : nil,
      question: answer.question, language: answer.language)
    let line = line(of: answer, as: told)
    bytes += line.head
    bytes += confidences[Int((min(1, max(0, answer.confidence)) * 1000).rounded())]
    bytes += line.tail
  }

  static func line(forError reason: String, id: LineID?) -> [UInt8] {
    var line: [UInt8] = []
    append(opening: id, to: &line)
    return line + Array("\"error\":".utf8) + json(reason) + Array("}\n".utf8)
  }

  private static func append(opening id: LineID?, to line: inout [UInt8]) {
    line += "{\"id\":".utf8
    switch id {
    case .whole(let number): line += String(number).utf8
    case .text(let label) where isPlain(label):
      line.append(UInt8(ascii: "\""))
      line += label.utf8
      line.append(UInt8(ascii: "\""))
    case .some(let label): line += json(label)
    case nil: line += "null".utf8
    }
    line.append(UInt8(ascii: ","))
  }

  /// Whether it stands in JSON as it is.
  private static func isPlain(_ label: String) -> Bool {
    label.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) || (0x2D...0x3A).contains($0)
        || $0 == UInt8(ascii: "_")
    }
  }

  private mutating func line(of answer: SearchAnswer, as told: Told) -> Line {
    if let line = known[told] { return line }
    let line = encoded(answer, at: told.here)
    if known.count >= Self.mostKnown { known.removeAll(keepingCapacity: true) }
    known[told] = line
    return line
  }

  /// What stands around the confidence: `"answer":…}` and the line's end.
  private func encoded(_ answer: SearchAnswer, at here: Place?) -> Line {
    let tour = search.tour
    let name = { (place: Place?) in place.map { Self.json(tour.name(of: $0)) } ?? Self.null }
    let head: [(String, [UInt8])] = [
      ("answer", name(answer.place)),
      ("confidence", []),
    ]
    let tail: [(String, [UInt8])] = [
      ("language", Self.json(language(of: answer).tag)),
      ("field", answer.question?.nameInAnswers.map(Self.json) ?? Self.null),
      ("text", Self.json(text(of: answer, at: here))),
      ("region", answer.place.flatMap(region(of:)).map(Self.json) ?? Self.null),
      ("elsewhere", name(answer.elsewhere)),
      ("askable", answer.place == nil ? Self.json(askable(at: here, answer)) : Self.null),
    ]
    let comma = [UInt8(ascii: ",")]
    return Line(
      head: Self.fields(head), tail: comma + Self.fields(tail) + Array("}\n".utf8))
  }

  private func language(of answer: SearchAnswer) -> Language {
    answer.question == .shown ? answer.language : search.language(ofWordsOf: answer)
  }

  private func text(of answer: SearchAnswer, at here: Place?) -> String {
    guard answer.question == .shown, let place = answer.place else {
      return search.words(of: answer)
    }
    let stop = here.flatMap(search.tour.firstStop)
    return showing.text(of: place, in: answer.language, at: stop)
  }

  private static func fields(_ fields: [(String, [UInt8])]) -> [UInt8] {
    Array(fields.map { Array("\"\($0.0)\":".utf8) + $0.1 }.joined(separator: [UInt8(ascii: ",")]))
  }

  /// The titles of what can be asked instead, in the viewer's language.
  private func askable(at here: Place?, _ answer: SearchAnswer) -> [String] {
    here.map(AskableTitles(search.tour, in: answer.language).titles(ofDetailsOf:)) ?? []
  }

  /// Left, top, width and height in percent; nil where the detail is no part of a picture.
  private func region(of place: Place) -> [Double]? {
    guard case .detail(let id) = place, let region = search.tour[id].region else { return nil }
    return [region.x, region.y, region.width, region.height]
  }

  private static let null = Array("null".utf8)

  private static func json(_ value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    // Finite numbers and texts: nothing that the encoder refuses.
    return (try? encoder.encode(value)).map(JSONText.safe) ?? null
  }
}

extension QuestionKind {
  /// What `field` has: a line of the script, or `shown`.
  fileprivate var nameInAnswers: String? { self == .shown ? "shown" : fieldName }
}
