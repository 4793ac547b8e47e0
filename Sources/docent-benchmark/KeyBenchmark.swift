internal import Foundation
internal import PseudoTerminal

/// How soon a keystroke is on the screen while requests arrive, and that none of them is lost from the count.
///
/// The requests come from a log that is replayed, each in other words, so that each must be understood anew; between
/// them runs the same rehearsal without any, for what the machine itself takes.
struct KeyBenchmark {
  let docent: String
  let tour: String
  let keys: Int

  func run(requestsPerSecond rates: [Int]) throws {
    for rate in rates {
      let (times, counted, least) = try measure(rate)
      let sorted = times.sorted()
      func quantile(_ share: Double) -> Double { sorted[Int(share * Double(sorted.count - 1))] }
      let figures = String(
        format: "median %.2f ms  95%% %.2f  99%% %.2f  most %.2f", quantile(0.5), quantile(0.95),
        quantile(0.99), quantile(1))
      print(
        "a key while \(rate) requests/s arrive".padding(toLength: 42, withPad: " ", startingAt: 0),
        figures)
      if rate > 0 { print("  requests counted: \(counted), asked by then at least \(least)") }
    }
  }

  private func measure(_ rate: Int) throws -> (times: [Double], counted: Int, least: Int) {
    let seconds = keys / 25 + 30
    let log = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: log) }
    try writeLog(to: log, requestsPerSecond: rate, seconds: seconds)
    let terminal = try PseudoTerminal(
      docent, ["rehearse", tour, "--clock", "real"] + (rate > 0 ? ["--replay", log.path] : []),
      environment: ["HOME": "/nonexistent", "TERM": "xterm", "NO_COLOR": "1"])
    try terminal.wait(for: "› ", seconds: 60)
    let start = ContinuousClock.now
    try terminal.send("\r")
    try terminal.wait(for: "› ")
    var times: [Double] = []
    for index in 0..<keys {
      // At 20 to 60 ms from each other, and at any moment of the clock's second.
      usleep(UInt32(20_000 + index * 7_919 % 40_000))
      times.append(try Self.type(index, at: terminal))
      if index % 30 == 29 { try terminal.send("\u{15}") }
    }
    let asked = Int((ContinuousClock.now - start) / .seconds(1)) * rate
    return (times, try Self.counted(at: terminal), asked)
  }

  /// A character that nothing else writes, and in thirty keys none twice.
  private static func type(_ index: Int, at terminal: PseudoTerminal) throws -> Double {
    let key = String(Unicode.Scalar(0xAC00 + UInt32(index % 10_000)) ?? "가")
    let start = ContinuousClock.now
    try terminal.send(key)
    try terminal.wait(for: key)
    return (ContinuousClock.now - start) / .milliseconds(1)
  }

  private static func counted(at terminal: PseudoTerminal) throws -> Int {
    try terminal.send("\u{15}report\r")
    try terminal.wait(for: "Report")
    // Without viewers nothing is counted.
    let text = try terminal.wait(for: "› ")
    return text.matches(of: /requests: (\d+)/).last.flatMap { Int($0.1) } ?? 0
  }

  private static let phrases = [
    ("zh", "她的胳膊去哪儿了"), ("zh", "头在哪里"), ("zh", "能靠近一点看手吗"), ("fr", "où est la main gauche"),
    ("fr", "la signature du peintre"), ("en", "is that marble"), ("en", "where are the toilets"),
  ]

  /// A log of this tour, which a rehearsal of no line begins, and its requests.
  private func writeLog(to log: URL, requestsPerSecond rate: Int, seconds: Int) throws {
    let rehearsal = Process()
    rehearsal.executableURL = URL(filePath: docent)
    rehearsal.arguments = ["rehearse", tour, "--script", "/dev/null", "--log", log.path]
    rehearsal.standardOutput = FileHandle.nullDevice
    try rehearsal.run()
    rehearsal.waitUntilExit()
    let file = try FileHandle(forWritingTo: log)
    try file.seekToEnd()
    try file.write(contentsOf: Self.requests(perSecond: rate, seconds: seconds))
    try file.close()
  }

  private static func requests(perSecond rate: Int, seconds: Int) -> Data {
    var text = ""
    for index in 0..<rate * seconds {
      let (language, words) = phrases[index % phrases.count]
      text += """
        {"at":\(index * 1000 / rate),"count":1,"event":"request","language":"\(language)",\
        "text":"\(words) \(index)"}

        """
    }
    return Data(text.utf8)
  }
}
