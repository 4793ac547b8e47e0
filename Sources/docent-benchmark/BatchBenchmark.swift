internal import Foundation

/// How many requests a second `docent ask --batch` answers, of 2,000 details: the whole process, JSON and all.
struct BatchBenchmark {
  let docent: String
  let count: Int

  func run() throws {
    try ScratchFolder.with { folder in
      let measured = MeasuredTour()
      let script = folder.appending(path: "measured.tour")
      try measured.script.write(to: script, atomically: false, encoding: .utf8)
      let lines = folder.appending(path: "requests.jsonl")
      try Data(requests(of: measured)).write(to: lines)
      let none = folder.appending(path: "none.jsonl")
      try Data("{\"text\":\"le cheval\"}\n".utf8).write(to: none)
      let start = try BatchRun(docent: docent, tour: script.path, requests: none)
      let run = try BatchRun(docent: docent, tour: script.path, requests: lines)
      guard run.status == 0, isInOrder(run.output) else {
        print("batch: the answers are not those of the requests, or not in order")
        exit(1)
      }
      print(
        "batch: \(count) requests in \(Self.rounded(run.seconds)) s,",
        "of which \(Self.rounded(start.seconds)) s are the start and the first request:",
        "\(Int(Double(count) / (run.seconds - start.seconds))) a second,",
        "of the processor's time",
        "\(Self.rounded((run.processorSeconds - start.processorSeconds) * 1e6 / Double(count))) µs each,",
        "\(Self.rounded(run.peakMegabytes)) MB at most")
    }
  }

  /// One in ten follows up a line before it.
  private func requests(of measured: MeasuredTour) -> [UInt8] {
    var lines: [UInt8] = []
    for number in 0..<count {
      let request = measured.request(number)
      let place =
        number % 10 == 9
        ? "\"after\":\(number - 5)"
        : "\"work\":\"\(request.work)\",\"language\":\"\(request.language)\""
      lines += Array("{\"id\":\(number),\"text\":\"\(request.text)\",\(place)}\n".utf8)
    }
    return lines
  }

  private func isInOrder(_ output: Data) -> Bool {
    var number = 0
    for line in output.split(separator: UInt8(ascii: "\n")) {
      guard line.starts(with: "{\"id\":\(number),\"answer\":".utf8) else { return false }
      number += 1
    }
    return number == count
  }

  private static func rounded(_ value: Double) -> String { String(format: "%.1f", value) }
}
