/// A search through accepted lines, from the latest on.
struct HistorySearch {
  private(set) var pattern = ""
  /// Whether nothing older has the pattern: what was found last stays.
  private(set) var isFailing = false
  /// The line, and where the cursor stands in it: before the pattern, in scalars.
  private(set) var found: (line: String, cursor: Int)?

  /// The latest first, each once.
  private let lines: [String]
  private var position = 0

  /// - Parameter entries: the oldest first.
  init(_ entries: [String]) {
    var seen: Set<String> = []
    lines = entries.reversed().filter { seen.insert($0).inserted }
  }

  mutating func add(_ scalar: Unicode.Scalar, normalized: (String) -> String = { $0 }) {
    pattern.unicodeScalars.append(scalar)
    pattern = normalized(pattern)
    find(from: position)
  }

  /// Looks from the latest line on for what is left.
  mutating func shorten() {
    pattern = String(pattern.dropLast())
    position = 0
    find(from: 0)
  }

  /// Looks for an older line.
  mutating func goOn() {
    if !pattern.isEmpty { find(from: position + 1) }
  }

  private mutating func find(from start: Int) {
    guard !pattern.isEmpty else {
      isFailing = false
      return
    }
    for index in lines.indices.dropFirst(start) {
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
