import Foundation
import TourDiagnostics
import TourFiles
import TourModel

/// A request and the answer that a good guide would give, as `Requests/README.md` says.
struct LabelledRequest: Decodable, Equatable {
  let id: String
  let tour: String
  let work: String
  let text: String
  let language: String
  let kind: String
  /// Nil where the request must be refused.
  let answer: String?
  let accept: [String]?
  let field: String?
  let after: String?

  var rightAnswers: [String] { [answer].compactMap(\.self) + (accept ?? []) }
}

/// One of the two halves.
struct RequestHalf {
  static let tuned = RequestHalf(file: "tuned.jsonl")
  static let reported = RequestHalf(file: "reported.jsonl")
  static let both = [tuned, reported]

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Requests")

  let file: String

  func requests() throws -> [LabelledRequest] {
    let text = try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
    return try text.split(separator: "\n").map { line in
      try JSONDecoder().decode(LabelledRequest.self, from: Data(line.utf8))
    }
  }
}

/// The tours that the requests are about.
enum RequestTours {
  static let paths = [
    "petit-palais-2016": "../../Tours/petit-palais-2016.tour",
    "louvre-2020": "../../Tours/louvre-2020.tour",
    "further-works": "Requests/further-works.tour",
  ]

  static func all() throws -> [String: Tour] {
    try paths.mapValues { try read($0) }
  }

  private static func read(_ path: String) throws -> Tour {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: path)
      .standardizedFileURL
    let bytes = [UInt8](try Data(contentsOf: url))
    let result = Analyzer(zones: SystemTimeZones()).analyze(
      SourceText(path: url.path(), bytes: bytes), files: SystemFiles())
    guard !result.hasErrors else { throw CocoaError(.fileReadCorruptFile) }
    return result.tour
  }
}
