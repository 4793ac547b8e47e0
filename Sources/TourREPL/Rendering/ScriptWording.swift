internal import TourModel

/// Writes parts of a tour as a script writes them.
enum ScriptWording {
  /// `4m..6m`, `3m`, `until 10:40:00`; nil where the header promises nothing.
  static func promise(_ promise: Stop.Promise, _ face: ClockFace) -> String? {
    switch promise {
    case .content: nil
    case .range(let range): self.range(range)
    case .until(let moment): "until \(face.time(moment.time))"
    }
  }

  static func range(_ range: DurationRange) -> String {
    switch (range.shortest, range.longest) {
    case (nil, nil): ""
    case (let shortest?, nil): "\(shortest).."
    case (nil, let longest?): "..\(longest)"
    case (let shortest?, let longest?):
      shortest == longest ? "\(shortest)" : "\(shortest)..\(longest)"
    }
  }

  /// As a promise that names its middle is said: `1h ± 2m`; else as ``range(_:)``.
  static func tolerance(_ range: DurationRange) -> String {
    guard let shortest = range.shortest, let longest = range.longest, shortest < longest else {
      return self.range(range)
    }
    let half = Milliseconds(rawValue: (longest - shortest).rawValue / 2)
    let middle = shortest + half
    guard half.rawValue * 4 <= middle.rawValue else { return self.range(range) }
    return "\(middle) ± \(half)"
  }

  /// `40% 60% 20% 30%`: x, y, width and height.
  static func region(_ region: Region) -> String {
    [region.x, region.y, region.width, region.height].map { "\(number($0))%" }
      .joined(separator: " ")
  }

  /// Without `.0`.
  static func number(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? "\(value)"
  }

  /// `joconde, cana and rochers`
  static func list(_ items: [String]) -> String {
    guard items.count > 1, let last = items.last else { return items.joined() }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  /// As ``list(_:)``; of many, the first, and how many more there are.
  static func few(_ items: [String]) -> String {
    let rest = items.count - mostNamed
    return rest > 0 ? list(items.prefix(mostNamed) + ["\(rest) more"]) : list(items)
  }

  /// So many are named.
  private static let mostNamed = 6

  /// `joconde would be skipped, cana would lose 2:40`; of many, the first, and how many more there are.
  static func first(_ items: [String]) -> String {
    let rest = items.count - mostNamed
    return items.prefix(mostNamed).joined(separator: ", ") + (rest > 0 ? ", and \(rest) more" : "")
  }

  /// `1 work`, `18 works`.
  static func count(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  /// `3 open requests`, `1 of 3 open requests`.
  static func openRequests(_ count: Int, of whole: Int) -> String {
    count == whole
      ? self.count(whole, "open request") : "\(count) of \(self.count(whole, "open request"))"
  }
}
