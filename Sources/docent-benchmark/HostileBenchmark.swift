internal import DetailSearch
internal import Foundation
internal import HostileRequests
internal import TourDiagnostics
internal import TourFiles
internal import TourModel

/// What requests that mean no good can do: through `docent ask --batch`, and to the time of one answer.
struct HostileBenchmark {
  let docent: String
  let tour: String
  let count: Int
  let seed: UInt64

  func run() throws {
    try ScratchFolder.with { folder in
      let file = folder.appending(path: "hostile.jsonl")
      let lineCount = try write(to: file)
      let run = try BatchRun(docent: docent, tour: tour, requests: file)
      let (answered, errors, faults) = judge(run.output)
      print(
        "hostile: \(lineCount) lines of seed \(seed), three of 10 to 40 MB:",
        "\(answered) answered, \(errors) errors in their places,",
        "\(faults) lines that are no JSON or have a control character; ended with \(run.status);",
        String(
          format: "%.1f s, %.1f MB at most", run.seconds, run.peakMegabytes))
      if run.status != 0 || faults > 0 || answered + errors != lineCount { exit(1) }
    }
    try measureTimes()
  }

  /// Random lines, with three that are far too long among them.
  private func write(to url: URL) throws -> Int {
    _ = FileManager.default.createFile(atPath: url.path, contents: nil)
    let handle = try FileHandle(forWritingTo: url)
    defer { try? handle.close() }
    var lines = HostileRequests(seed: seed)
    var buffer = Data()
    for number in 0..<count {
      if let line = lines.next() { buffer += line + [0x0A] }
      if number == count / 2 {
        for megabytes in [10, 15, 40] {
          buffer += Data("{\"id\":0,\"text\":\"".utf8)
          buffer += Data(repeating: UInt8(ascii: "a"), count: megabytes << 20)
          buffer += Data("\"}\n".utf8)
        }
      }
      if buffer.count > 1 << 20 {
        try handle.write(contentsOf: buffer)
        buffer.removeAll(keepingCapacity: true)
      }
    }
    try handle.write(contentsOf: buffer)
    return count + 3
  }

  private func judge(_ output: Data) -> (answered: Int, errors: Int, faults: Int) {
    var (answered, errors, faults) = (0, 0, 0)
    for line in output.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
      let object = (try? JSONSerialization.jsonObject(with: Data(line))) as? [String: Any]
      if let object, !hasControl(line) {
        if object["error"] == nil { answered += 1 } else { errors += 1 }
      } else {
        faults += 1
      }
    }
    return (answered, errors, faults)
  }

  /// C0, DEL, or C1 as UTF-8 has it.
  private func hasControl(_ line: Data) -> Bool {
    var before: UInt8 = 0
    return line.contains { byte in
      defer { before = byte }
      return byte < 0x20 || byte == 0x7F || before == 0xC2 && (0x80...0x9F).contains(byte)
    }
  }

  /// The time of each answer in this process.
  private func measureTimes() throws {
    let source = SourceText(path: tour, text: try String(contentsOfFile: tour, encoding: .utf8))
    let search = DetailSearch(
      Analyzer(zones: SystemTimeZones()).analyze(source, files: SystemFiles()).tour)
    var lines = HostileRequests(seed: seed)
    var times: [Double] = []
    for _ in 0..<min(count, 100_000) {
      guard let line = lines.next() else { break }
      let text = String(decoding: line, as: UTF8.self)
      let time = ContinuousClock().measure {
        _ = search.answer(text, in: SearchContext(onShow: .work(WorkID(0))))
      }
      times.append(time / .microseconds(1))
    }
    times.sort()
    print(
      String(
        format: "  an answer: median %.1f µs, 99th percentile %.0f µs, longest %.0f µs",
        times[times.count / 2], times[times.count * 99 / 100], times[times.count - 1]))
  }
}
