internal import Foundation
internal import PseudoTerminal

/// How much of a core a prompt takes at which nobody types, with the clock running.
struct IdleBenchmark {
  let docent: String
  let tour: String
  let seconds: Int

  func run() throws {
    for viewers in [0, 3000, 380_000] {
      let options = viewers > 0 ? ["--viewers", "\(viewers)"] : []
      let screen = try TmuxScreen(
        [docent, "rehearse", tour, "--clock", "real"] + options,
        environment: ["HOME": "/nonexistent", "NO_COLOR": "1"], columns: 80, rows: 24)
      try screen.wait { $0.writtenRows.last?.hasSuffix("›") == true }
      try screen.press("Enter")
      let process = try screen.wait { $0.writtenRows.last?.contains("on time") == true }.process
      sleep(2)
      let before = ProcessFigures.processorSeconds(of: process) ?? 0
      sleep(UInt32(seconds))
      let used = (ProcessFigures.processorSeconds(of: process) ?? 0) - before
      let memory = ProcessFigures.residentMegabytes(of: process) ?? 0
      print(
        "an idle prompt, \(viewers) viewers".padding(toLength: 42, withPad: " ", startingAt: 0),
        String(format: "%.2f %% of a core, %.1f MB", used / Double(seconds) * 100, memory))
    }
  }
}
