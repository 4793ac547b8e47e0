internal import Foundation

/// A run of `docent ask --batch -` on a file of lines.
struct BatchRun {
  let seconds: Double
  /// Of the processor's time, all cores together.
  let processorSeconds: Double
  let peakMegabytes: Double
  let status: Int32
  let output: Data

  /// - Parameter requests: what is read from standard input.
  init(docent: String, tour: String, requests: URL) throws {
    let outputURL = requests.appendingPathExtension("out")
    _ = FileManager.default.createFile(atPath: outputURL.path, contents: nil)
    defer { try? FileManager.default.removeItem(at: outputURL) }
    let process = Process()
    process.executableURL = URL(filePath: docent)
    process.arguments = ["ask", tour, "--batch", "-"]
    process.standardInput = try FileHandle(forReadingFrom: requests)
    process.standardOutput = try FileHandle(forWritingTo: outputURL)
    let before = Self.children
    let time = try ContinuousClock().measure {
      try process.run()
      process.waitUntilExit()
    }
    let after = Self.children
    seconds = time / .seconds(1)
    processorSeconds = after.seconds - before.seconds
    peakMegabytes = after.peakMegabytes
    status = process.terminationStatus
    output = try Data(contentsOf: outputURL, options: .mappedIfSafe)
  }

  /// Of all children that have ended.
  private static var children: (seconds: Double, peakMegabytes: Double) {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
    let seconds = [usage.ru_utime, usage.ru_stime].reduce(0) {
      $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6
    }
    return (seconds, Double(usage.ru_maxrss) / 1024)
  }
}

/// A folder that goes when the work in it is done.
enum ScratchFolder {
  static func with(_ work: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "docent-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try work(folder)
  }
}
