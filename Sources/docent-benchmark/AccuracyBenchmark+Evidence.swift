internal import DetailSearch
internal import Foundation
internal import TourModel

/// What `fit-ranking.py` reads.
extension AccuracyBenchmark {
  private struct Names: Encodable {
    let names: [String]
  }

  private struct Request: Encodable {
    let id: String
    let text: String
    let kind: String
    let work: String
    let language: String
    let isToRefuse: Bool
    /// Whether it is a name word for word, which is answered without weighing; and whether rightly.
    let isWhole: Bool
    let isAnsweredRight: Bool
    let candidates: [Candidate]
  }

  private struct Candidate: Encodable {
    let isRight: Bool
    /// Nothing: of a refusal.
    let place: String?
    let values: [Float]
  }

  /// Prints what speaks for each answer that a request of `half` might have, as JSON lines.
  func printEvidence(half: String) throws {
    let encoder = JSONEncoder()
    try print(encoder.encode(Names(names: DetailSearch.evidenceNames)))
    let lines = try lines(half)
    for tour in Set(lines.map(\.tour)).sorted() {
      guard let search = try search(tour) else { continue }
      var answered: [String: Place] = [:]
      for line in lines where line.tour == tour {
        let context = context(of: line, search, previous: line.after.flatMap { answered[$0] })
        let answer = search.answer(line.text, in: context)
        answered[line.id] = answer.place
        try print(encoder.encode(request(line, answer, search, context)))
      }
    }
  }

  private func request(
    _ line: Line, _ answer: SearchAnswer, _ search: DetailSearch, _ context: SearchContext
  ) -> Request {
    let name = { (place: Place?) in place.map(search.tour.name(of:)) }
    return Request(
      id: line.id, text: line.text, kind: line.kind,
      work: "\(line.tour)/\(line.work ?? "")", language: line.language,
      isToRefuse: line.answer == nil, isWhole: answer.confidence == 1,
      isAnsweredRight: line.accepts(name(answer.place)),
      candidates: search.evidence(for: line.text, in: context).map { candidate in
        Candidate(
          isRight: line.accepts(name(candidate.place)), place: name(candidate.place),
          values: candidate.values)
      })
  }

  private func print(_ line: Data) throws {
    try FileHandle.standardOutput.write(contentsOf: line + Data("\n".utf8))
  }
}
