internal import DetailSearch
internal import TourModel
internal import TourRuntime

/// What viewers want, each thing once, most wanted first; of as many wanted, what was asked for first.
struct RequestDigest {
  /// Requests for one thing.
  struct Line {
    /// In the order of their numbers; never empty.
    fileprivate(set) var requests: [ViewerRequest]
    /// What they mean, at the stop where they came or elsewhere; nil: nothing in the script.
    let place: Place?
    /// What a request is about that means nothing in the script, if that was looked up and found.
    fileprivate var gist: RequestGist?

    /// How many viewers, all together.
    var count: Int { RequestDigest.count(requests) }
    /// The number of the first request names the line, so that it stays the same while more come.
    var number: Int { requests[0].id.number }
    var ids: [RequestID] { requests.map(\.id) }

    /// How many wrote in each language, most first.
    var languages: [(language: Language, count: Int)] {
      var counts: [(language: Language, count: Int)] = []
      for request in requests {
        if let index = counts.firstIndex(where: { $0.language == request.language }) {
          counts[index].count += request.count
        } else {
          counts.append((request.language, request.count))
        }
      }
      return counts.sorted { $0.count > $1.count }
    }
  }

  let lines: [Line]

  /// How many lines that mean nothing are looked up elsewhere, the most wanted first.
  private static let mostLookedUp = 200

  /// - Parameters:
  ///   - elsewhere: what a request means that meant nothing where it came.
  ///   - gist: what a request is about that means nothing anywhere.
  init(
    _ requests: [ViewerRequest], elsewhere: (ViewerRequest) -> Place?,
    gist: (ViewerRequest) -> RequestGist
  ) {
    let first = Self.grouped(requests.map { Line(requests: [$0], place: $0.understood) })
    var left = Self.mostLookedUp
    let lookedUp = first.map { line in
      guard line.place == nil, left > 0 else { return line }
      left -= 1
      var found = Line(requests: line.requests, place: elsewhere(line.requests[0]))
      if found.place == nil {
        let gist = gist(line.requests[0])
        found.gist = gist.isEmpty ? nil : gist
      }
      return found
    }
    lines = Self.grouped(lookedUp)
  }

  /// Those for the same together, most wanted first.
  private static func grouped(_ lines: [Line]) -> [Line] {
    var groups: [Line] = []
    var indexOf: [Key: Int] = [:]
    for line in lines {
      let key = Key(line)
      if let index = indexOf[key] {
        groups[index].requests += line.requests
      } else {
        indexOf[key] = groups.count
        groups.append(line)
      }
    }
    for index in groups.indices { groups[index].requests.sort { $0.id < $1.id } }
    return groups.map { ($0, $0.count) }
      .sorted { ($1.1, $0.0.number) < ($0.1, $1.0.number) }.map(\.0)
  }

  /// The line with a request.
  func line(holding id: RequestID) -> Line? {
    lines.first { line in line.requests.contains { $0.id == id } }
  }

  /// The line for a place: of open requests, else of those that were put off.
  func line(for place: Place) -> Line? {
    let lines = lines.filter { $0.place == place }
    return lines.first { $0.requests[0].status == .open } ?? lines.first
  }

  /// Of how many viewers.
  static func count(_ requests: [ViewerRequest]) -> Int {
    requests.reduce(0) { $0.addingSaturated($1.count) }
  }

  private struct Key: Hashable {
    enum Subject: Hashable {
      case place(Place)
      case gist(RequestGist)
      case text(String)
    }

    let subject: Subject
    let status: ViewerRequest.Status

    init(_ line: Line) {
      let first = line.requests[0]
      subject =
        line.place.map(Subject.place) ?? line.gist.map(Subject.gist)
        ?? .text(Self.folded(first.text))
      status = first.status
    }

    /// Without case, punctuation and doubled letters; text without letters or digits is kept as it is.
    private static func folded(_ text: String) -> String {
      let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }
      guard !words.isEmpty else { return text }
      return words.joined(separator: " ").reduce(into: "") { folded, character in
        if folded.last != character || character.isNumber { folded.append(character) }
      }
    }
  }
}
