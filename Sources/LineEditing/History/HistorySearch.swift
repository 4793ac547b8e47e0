/// A search through accepted lines.
struct HistorySearch {
  enum Direction {
    case older, newer

    var reversed: Direction { self == .older ? .newer : .older }
  }

  private(set) var pattern = ""
  /// Whether no line further on has the pattern: what was found last stays.
  private(set) var isFailing = false
  /// The line, and where the cursor stands in it: before the pattern, in scalars.
  private(set) var found: (line: String, cursor: Int)?

  /// The latest first, each once.
  private let lines: [String]
  private let direction: Direction
  /// Where it begins.
  private let first: Int
  private var position: Int

  /// - Parameters:
  ///   - entries: the oldest first.
  ///   - line: what the search goes on from; it begins with the latest line, or the oldest, where this is none of them.
  init(_ entries: [String], towards direction: Direction = .older, from line: String? = nil) {
    var seen: Set<String> = []
    let lines = entries.reversed().filter { seen.insert($0).inserted }
    self.lines = lines
    self.direction = direction
    let place = line.flatMap { lines.firstIndex(of: $0) }
    switch direction {
    case .older: first = place.map { $0 + 1 } ?? 0
    case .newer: first = (place ?? lines.count) - 1
    }
    position = first
  }

  mutating func add(_ scalar: Unicode.Scalar, normalized: (String) -> String = { $0 }) {
    pattern.unicodeScalars.append(scalar)
    look(for: normalized(pattern))
  }

  /// Looks from where it has come to.
  mutating func look(for pattern: String) {
    self.pattern = pattern
    find(from: position, towards: direction)
  }

  /// Looks from where it began for what is left.
  mutating func shorten() {
    pattern = String(pattern.dropLast())
    position = first
    find(from: first, towards: direction)
  }

  /// Looks for the next line; reversed, for the one before it.
  mutating func goOn(isReversed: Bool = false) {
    guard !pattern.isEmpty else { return }
    let towards = isReversed ? direction.reversed : direction
    find(from: towards == .older ? position + 1 : position - 1, towards: towards)
  }

  private mutating func find(from start: Int, towards direction: Direction) {
    guard !pattern.isEmpty else {
      isFailing = false
      return
    }
    let further =
      direction == .older
      ? Array(lines.indices.dropFirst(start)) : lines.indices.prefix(max(0, start + 1)).reversed()
    for index in further {
      guard let place = Self.place(of: pattern, in: lines[index]) else { continue }
      (position, found, isFailing) = (index, (lines[index], place), false)
      return
    }
    isFailing = true
  }

  /// Without regard to case; in scalars.
  private static func place(of pattern: String, in line: String) -> Int? {
    let wanted = folded(pattern)
    let scalars = folded(line)
    guard wanted.count <= scalars.count else { return nil }
    return (0...scalars.count - wanted.count).first { start in
      scalars[start..<start + wanted.count].elementsEqual(wanted)
    }
  }

  private static func folded(_ text: String) -> [String] {
    text.unicodeScalars.map { $0.properties.lowercaseMapping }
  }
}
