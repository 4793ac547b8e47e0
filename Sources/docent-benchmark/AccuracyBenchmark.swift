internal import DetailSearch
internal import Foundation
internal import TourDiagnostics
internal import TourFiles
internal import TourModel

/// How many of the labelled requests are answered right, by language and kind. See the set's README.
struct AccuracyBenchmark {
  let folder: String

  struct Line: Decodable {
    let id: String
    let tour: String
    let work: String?
    let text: String
    let language: String
    let kind: String
    let answer: String?
    let accept: [String]?
    let after: String?

    func accepts(_ name: String?) -> Bool {
      name == answer || name.map { accept?.contains($0) == true } == true
    }
  }

  private struct Score {
    var right = 0
    var count = 0

    mutating func add(_ isRight: Bool) {
      count += 1
      if isRight { right += 1 }
    }

    var text: String {
      let share = (Double(right) / Double(max(1, count)) * 1000).rounded() / 10
      return "\(right) of \(count)".padding(toLength: 12, withPad: " ", startingAt: 0)
        + "\(share) %"
    }
  }

  /// - Parameter misses: whether to print each request that was answered wrong.
  func run(half: String, misses: Bool) throws {
    let lines = try lines(half)
    var totals: [String: Score] = [:]
    var kinds: [String: Score] = [:]
    var checksum = AnswerChecksum()
    for tour in Set(lines.map(\.tour)).sorted() {
      guard let search = try search(tour) else { continue }
      var answered: [String: Place] = [:]
      for line in lines where line.tour == tour {
        let full = answer(line, search, previous: line.after.flatMap { answered[$0] })
        checksum.add(full, of: search.tour)
        let answer = full.place
        answered[line.id] = answer
        let name = answer.map(search.tour.name(of:))
        let isRight = line.accepts(name)
        let sort = line.answer == nil ? "to refuse" : "answerable"
        totals[sort, default: Score()].add(isRight)
        totals["\(sort), \(line.language)", default: Score()].add(isRight)
        kinds[line.kind, default: Score()].add(isRight)
        if misses, !isRight { report(line, got: name) }
      }
    }
    print("\(half): (the answers' checksum is \(checksum))")
    for (name, score) in totals.sorted(by: { $0.key < $1.key })
      + kinds.sorted(by: { $0.key < $1.key })
    {
      print("  " + name.padding(toLength: 20, withPad: " ", startingAt: 0) + score.text)
    }
  }

  private func answer(_ line: Line, _ search: DetailSearch, previous: Place?) -> SearchAnswer {
    search.answer(line.text, in: context(of: line, search, previous: previous))
  }

  func context(of line: Line, _ search: DetailSearch, previous: Place?) -> SearchContext {
    SearchContext(
      onShow: line.work.flatMap { search.tour.place(named: $0) }, previous: previous,
      language: Language(line.language))
  }

  private func report(_ line: Line, got: String?) {
    let text = TerminalText.sanitized(String(line.text.prefix(70)))
    print(
      "  \(line.id) \(line.kind) at \(line.work ?? "–"): “\(text)” is", line.answer ?? "refused",
      "but got", got ?? "nothing")
  }

  func lines(_ half: String) throws -> [Line] {
    let text = try String(contentsOfFile: "\(folder)/\(half).jsonl", encoding: .utf8)
    let decoder = JSONDecoder()
    return try text.split(separator: "\n").map {
      try decoder.decode(Line.self, from: Data($0.utf8))
    }
  }

  func search(_ tour: String) throws -> DetailSearch? {
    let beside = "\(folder)/\(tour).tour"
    let path = FileManager.default.fileExists(atPath: beside) ? beside : "Tours/\(tour).tour"
    let source = SourceText(path: path, text: try String(contentsOfFile: path, encoding: .utf8))
    let result = Analyzer(zones: SystemTimeZones()).analyze(source, files: SystemFiles())
    return DetailSearch(result.tour)
  }
}
