internal import DetailSearch
internal import FoundationEssentials
internal import Synchronization
internal import TourModel

/// Writes answers as JSON lines. What of a line depends on the answer alone is encoded once.
final class AnsweredLines: Sendable {
  private let search: DetailSearch
  private let known = Mutex<[SearchAnswer: [UInt8]]>([:])

  init(_ search: DetailSearch) { self.search = search }

  func line(for answer: SearchAnswer, id: LineID?) -> [UInt8] {
    var line = Self.opening(id)
    line += told(answer)
    return line
  }

  static func line(forError reason: String, id: LineID?) -> [UInt8] {
    opening(id) + Array("\"error\":".utf8) + json(reason) + Array("}\n".utf8)
  }

  private static func opening(_ id: LineID?) -> [UInt8] {
    var line = Array("{\"id\":".utf8)
    switch id {
    case .whole(let number): line += String(number).utf8
    case .some(let label): line += json(label)
    case nil: line += "null".utf8
    }
    line.append(UInt8(ascii: ","))
    return line
  }

  /// `"answer":…}` and the line's end.
  private func told(_ answer: SearchAnswer) -> [UInt8] {
    if let bytes = known.withLock({ $0[answer] }) { return bytes }
    let bytes = encoded(answer)
    known.withLock { known in
      // Confidences differ without end: what was kept is dropped now and then.
      if known.count >= 20_000 { known.removeAll(keepingCapacity: true) }
      known[answer] = bytes
    }
    return bytes
  }

  private func encoded(_ answer: SearchAnswer) -> [UInt8] {
    let tour = search.tour
    var fields: [(String, [UInt8])] = []
    fields.append(("answer", answer.place.map { Self.json(tour.name(of: $0)) } ?? Self.null))
    fields.append(("confidence", Self.json((answer.confidence * 1000).rounded() / 1000)))
    fields.append(("language", Self.json(answer.language.tag)))
    fields.append(("field", answer.question?.fieldName.map(Self.json) ?? Self.null))
    fields.append(("text", Self.json(search.words(of: answer))))
    fields.append(("region", answer.place.flatMap(region(of:)).map(Self.json) ?? Self.null))
    let texts = fields.map { Array("\"\($0.0)\":".utf8) + $0.1 }
    return Array(texts.joined(separator: [UInt8(ascii: ",")])) + Array("}\n".utf8)
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
