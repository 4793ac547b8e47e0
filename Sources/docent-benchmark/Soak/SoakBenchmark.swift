internal import EventSimulation
internal import Foundation
internal import PseudoTerminal

/// Two hours of the Louvre, a hundred times as fast, at a terminal whose user types, edits, searches, interrupts and
/// resizes at random while viewers ask. After each deed the screen must show one prompt, the line and the cursor as
/// they are to be; at the end no request may be missing from the count.
final class SoakBenchmark {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  static let longestWait = 20.0

  private let seconds: Double
  private let seed: UInt64
  private let screen: TmuxScreen
  private let folder: URL
  private var person: SoakPerson
  private var last: [String] = []
  private var entered: Set<String> = ["play"]
  private var checks = 0
  private var memory: [Double] = []

  init(docent: String, tour: String, seconds: Double, seed: UInt64, viewers: Int) throws {
    self.seconds = seconds
    self.seed = seed
    folder = FileManager.default.temporaryDirectory.appending(path: "soak-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    person = SoakPerson(seed: seed)
    screen = try TmuxScreen(
      [
        docent, "rehearse", tour, "--clock", "100x", "--viewers", "\(viewers)", "--seed", "\(seed)",
        "--log", folder.appending(path: "log").path,
      ], environment: ["HOME": folder.path, "NO_COLOR": "1", "SWIFT_BACKTRACE": "enable=no"],
      columns: 80, rows: 24)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  func run() throws {
    let begun = try check(SoakPerson.Deed(kinds: [], lines: [SoakPerson.Line()]))
    try carryOut(SoakPerson.Deed(kinds: [.press(["Enter"])], lines: [SoakPerson.Line()]))
    try carryOut(
      SoakPerson.Deed(kinds: [.type("play"), .press(["Enter"])], lines: [SoakPerson.Line()]))
    let start = Date()
    var isPlaying = true
    measureMemory(of: begun.process)
    while -start.timeIntervalSinceNow < seconds {
      let picture = try carryOut(person.next(isPlaying: isPlaying))
      isPlaying = SoakPrompt(picture)?.isPlaying ?? false
      if -start.timeIntervalSinceNow > Double(memory.count) * seconds / 2 {
        measureMemory(of: picture.process)
      }
    }
    measureMemory(of: begun.process)
    let asked = try leave()
    print(
      "soak, seed \(seed): \(checks) screens right in \(Int(-start.timeIntervalSinceNow)) s,",
      "\(asked) requests counted, memory",
      memory.map { String(format: "%.1f", $0) }
        .joined(separator: " · "), "MB")
  }

  private func measureMemory(of process: Int32) {
    if let megabytes = ProcessFigures.residentMegabytes(of: process) { memory.append(megabytes) }
  }

  @discardableResult
  private func carryOut(_ deed: SoakPerson.Deed) throws -> TmuxScreen.Picture {
    for kind in deed.kinds {
      last = last.suffix(12) + ["\(kind)"]
      switch kind {
      case .type(let text): try screen.type(text)
      case .press(let keys): try screen.press(keys)
      case .paste(let text): try screen.paste(text)
      case .resize(let columns, let rows): try screen.resize(columns: columns, rows: rows)
      }
    }
    if let line = deed.entered { entered.insert(line) }
    return try check(deed)
  }

  /// What is drawn may be under way: only what stays wrong is wrong.
  private func check(_ deed: SoakPerson.Deed) throws -> TmuxScreen.Picture {
    var found: SoakPerson.Line?
    do {
      let picture = try screen.wait(seconds: Self.longestWait) { picture in
        let prompt = SoakPrompt(picture)
        found = deed.lines.first { prompt?.shows($0) == true }
        return found != nil && stalePrompt(in: picture) == nil
      }
      if let found { person.settle(on: found) }
      checks += 1
      return picture
    } catch {
      throw Failure(
        description: """
          after \(checks) screens, seed \(seed), the prompt should show \
          “\(deed.lines.map { $0.beforeCursor + "|" + $0.string.dropFirst($0.cursor) })”; \(error)
          last: \(last.joined(separator: "\n      "))
          stale: \((try? screen.picture()).flatMap(stalePrompt) ?? "nothing")
          """)
    }
  }

  /// A prompt whose line was never entered, or that nothing came of: a copy left behind.
  private func stalePrompt(in picture: TmuxScreen.Picture) -> String? {
    let rows = picture.writtenRows
    let prompts = rows.indices.filter { rows[$0].prefixMatch(of: /\d\d:\d\d:\d\d\x20/) != nil }
    return prompts.dropLast().first { index in
      guard let mark = rows[index].firstIndex(of: "›") else { return false }
      let line = rows[index][mark...].dropFirst().filter { $0 != " " }
      if line.isEmpty { return prompts.contains(index + 1) }
      return !entered.contains { "\($0)^C".filter { $0 != " " }.hasPrefix(line) }
    }.map { rows[$0] }
  }

  /// Leaves with the report, and gives how many requests it counts.
  private func leave() throws -> Int {
    try screen.resize(columns: 100, rows: 50)
    try carryOut(
      SoakPerson.Deed(
        kinds: [.press(["C-e", "C-u"]), .type("report"), .press(["Enter"])],
        lines: [SoakPerson.Line()]))
    var counted = 0
    try screen.wait(seconds: Self.longestWait) { picture in
      let counts = picture.rows.joined(separator: "\n").matches(of: /requests: (\d+) in all/)
      counted = counts.last.flatMap { Int($0.1) } ?? 0
      return !counts.isEmpty
    }
    // The clock runs on: what was asked after the report is in the log alone.
    let logged = try requestsInLog()
    guard counted <= logged.all, counted >= logged.untilReport else {
      throw Failure(description: "the report counts \(counted) requests, the log \(logged)")
    }
    try screen.press("C-d")
    return counted
  }

  private struct LogLine: Decodable {
    let event: String?
    let count: Int?
    let refused: String?
  }

  private func requestsInLog() throws -> (untilReport: Int, all: Int) {
    let data = try Data(contentsOf: folder.appending(path: "log"))
    let lines = data.split(separator: 0x0A).compactMap {
      try? JSONDecoder().decode(LogLine.self, from: Data($0))
    }
    let counts = lines.map { $0.event == "request" && $0.refused == nil ? $0.count ?? 1 : 0 }
    let all = counts.reduce(0, +)
    // A second of the clock is two hundred of the tour's: a few lines.
    return (all - counts.suffix(200).reduce(0, +), all)
  }
}
