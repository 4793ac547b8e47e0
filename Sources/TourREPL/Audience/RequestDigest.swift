internal import DetailSearch
internal import TextIndex
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
    /// Which near-duplicates it is one of, where it means nothing in the script.
    fileprivate let subject: Subject

    /// How many viewers, all together.
    var count: Int { RequestDigest.count(requests) }
    /// The number of the first request names the line, so that it stays the same while more come.
    var number: Int { requests[0].id.number }
    var ids: [RequestID] { requests.map(\.id) }

    /// In the words that most viewers wrote; of as many, that came first.
    var wording: String { mostWritten.text }

    fileprivate var mostWritten: ViewerRequest {
      var counts: [String: Int] = [:]
      for request in requests {
        counts[request.text] = (counts[request.text] ?? 0).addingSaturated(request.count)
      }
      let most = counts.values.max()
      return requests.first { counts[$0.text] == most } ?? requests[0]
    }

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
  /// How many texts that mean nothing are read for what they are about, the most wanted first; the others are one only
  /// where they have the same letters.
  private static let mostRead = 5000

  /// - Parameters:
  ///   - elsewhere: what a request means that meant nothing where it came.
  ///   - gist: what a request is about that means nothing there.
  init(
    _ requests: [ViewerRequest], elsewhere: (ViewerRequest) -> Place?,
    gist: (ViewerRequest) -> RequestGist
  ) {
    let first = Self.grouped(
      requests.map { Line(requests: [$0], place: $0.understood, subject: Self.subject(of: $0)) })
    var left = Self.mostLookedUp
    let lookedUp = Self.nearTogether(first, gist).map { line in
      guard line.place == nil, left > 0 else { return line }
      left -= 1
      guard let place = elsewhere(line.mostWritten) else { return line }
      return Line(requests: line.requests, place: place, subject: .place(place))
    }
    lines = Self.grouped(lookedUp)
  }

  private static func subject(of request: ViewerRequest) -> Subject {
    request.understood.map(Subject.place) ?? .text(folded(request.text))
  }

  /// Near-duplicates among what means nothing: `lines` come in their order.
  private static func nearTogether(
    _ lines: [Line], _ gist: (ViewerRequest) -> RequestGist
  ) -> [Line] {
    var groups = GistGroups<ViewerRequest.Status>()
    var left = mostRead
    let numbers = lines.map { line -> Int? in
      guard line.place == nil, left > 0 else { return nil }
      left -= 1
      let (first, gist) = (line.requests[0], gist(line.requests[0]))
      return gist.isEmpty ? nil : groups.add(gist, in: first.status)
    }
    return grouped(
      zip(lines, numbers).map { line, number in
        guard let number else { return line }
        return Line(
          requests: line.requests, place: nil, subject: .group(groups.group(of: number)))
      })
  }

  /// Those for the same together, most wanted first.
  private static func grouped(_ lines: [Line]) -> [Line] {
    var groups: [Line] = []
    var indexOf: [Key: Int] = [:]
    for line in lines {
      let key = Key(subject: line.subject, status: line.requests[0].status)
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

  fileprivate enum Subject: Hashable {
    case place(Place)
    /// Of near-duplicates.
    case group(Int)
    case text(String)
  }

  private struct Key: Hashable {
    let subject: Subject
    let status: ViewerRequest.Status
  }

  /// Without case, diacritics, punctuation and doubled letters; text without letters or digits without spaces and what
  /// comes twice in a row.
  private static func folded(_ text: String) -> String {
    let words = LetterFolding.folded(text).split { !($0.isLetter || $0.isNumber) }
    let read = words.isEmpty ? text.filter { !$0.isWhitespace } : words.joined(separator: " ")
    return read.reduce(into: "") { folded, character in
      if folded.last != character || character.isNumber { folded.append(character) }
    }
  }
}
