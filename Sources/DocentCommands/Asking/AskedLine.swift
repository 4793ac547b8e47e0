internal import FoundationEssentials
internal import TourModel

/// One line of `docent ask --batch`, as it comes in.
struct AskedLine: Decodable {
  let id: LineID?
  let text: String
  /// What is on show.
  let work: String?
  let language: String?
  /// The id of the line that this one follows up.
  let after: LineID?

  /// An empty one is none.
  var knownLanguage: Language? { language.flatMap { $0.isEmpty ? nil : Language($0) } }
}

/// Just the id of a line that is otherwise wrong.
struct LabelledLine: Decodable {
  let id: LineID?
}

/// What a line is called by: any number or text.
enum LineID: Hashable, Codable, Sendable {
  case whole(Int)
  /// Exact up to 38 digits.
  case number(Decimal)
  case decimal(Double)
  case text(String)

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let whole = try? container.decode(Int.self) {
      self = .whole(whole)
    } else if let number = try? container.decode(Decimal.self), number.isFinite {
      self = .number(number)
    } else if let decimal = try? container.decode(Double.self) {
      self = .decimal(decimal)
    } else {
      self = .text(try container.decode(String.self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .whole(let whole): try container.encode(whole)
    case .number(let number): try container.encode(number)
    case .decimal(let decimal): try container.encode(decimal)
    case .text(let text): try container.encode(text)
    }
  }
}
