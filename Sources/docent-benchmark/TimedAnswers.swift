internal import DetailSearch
internal import Foundation
internal import TourDiagnostics
internal import TourFiles
internal import TourModel

/// Answers the JSON lines of standard input, and tells of each how long that took in this process: for comparisons with
/// others (see Tests/Benchmarks).
struct TimedAnswers {
  let path: String

  private struct Line: Decodable {
    let id: String
    let text: String
    let work: String?
    let language: String?
    let after: String?
  }

  private struct Answer: Encodable {
    let id: String
    let answer: String?
    /// The least of three times.
    let microseconds: Double
  }

  func run() throws {
    let source = SourceText(path: path, text: try String(contentsOfFile: path, encoding: .utf8))
    let search = DetailSearch(
      Analyzer(zones: SystemTimeZones()).analyze(source, files: SystemFiles()).tour)
    let decoder = JSONDecoder()
    let lines = try FileHandle.standardInput.readToEnd()?.split(separator: 0x0A).map {
      try decoder.decode(Line.self, from: Data($0))
    }
    var answered: [String: Place] = [:]
    var answers: [Answer] = []
    for round in 0..<3 {
      for (number, line) in (lines ?? []).enumerated() {
        let context = SearchContext(
          onShow: line.work.flatMap { search.tour.place(named: $0) },
          previous: line.after.flatMap { answered[$0] }, language: line.language.map(Language.init))
        var place: Place?
        let time = ContinuousClock().measure { place = search.answer(line.text, in: context).place }
        let microseconds = time / .nanoseconds(1) / 1000
        answered[line.id] = place
        let name = place.map(search.tour.name(of:))
        if round == 0 {
          answers.append(Answer(id: line.id, answer: name, microseconds: microseconds))
        } else {
          answers[number] = Answer(
            id: line.id, answer: name, microseconds: min(microseconds, answers[number].microseconds)
          )
        }
      }
    }
    let encoder = JSONEncoder()
    for answer in answers { print(String(decoding: try encoder.encode(answer), as: UTF8.self)) }
  }
}
