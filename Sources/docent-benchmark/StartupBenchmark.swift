internal import Foundation
internal import PseudoTerminal

/// How long whole processes take to start: `docent check` and the first prompt of `docent rehearse`, each beside
/// `sqlite3` in the same run.
///
/// The commands are started in turn, round after round, so that what slows the machine slows them alike; medians
/// are printed, and the difference to sqlite3, which is what is promised.
enum StartupBenchmark {
  struct Subject {
    let name: String
    let arguments: [String]
    /// Read on a terminal until this is seen; nil: run with no input until it exits.
    let prompt: String?
  }

  static func run(docent: String, tour: String, rounds: Int) throws {
    let subjects = [
      Subject(
        name: "sqlite3, to its exit", arguments: ["sqlite3", ":memory:", ".quit"], prompt: nil),
      Subject(name: "docent check", arguments: [docent, "check", tour], prompt: nil),
      Subject(name: "sqlite3, to its prompt", arguments: ["sqlite3"], prompt: "sqlite> "),
      Subject(
        name: "docent rehearse, to its prompt", arguments: [docent, "rehearse", tour], prompt: "› "),
    ]
    var times = [[Double]](repeating: [], count: subjects.count)
    for round in 0..<rounds + 2 {
      for (index, subject) in subjects.enumerated() {
        let milliseconds = try measure(subject)
        // The first two rounds warm the file cache.
        if round >= 2 { times[index].append(milliseconds) }
      }
    }
    report(subjects, times)
  }

  private static func report(_ subjects: [Subject], _ times: [[Double]]) {
    let medians = times.map { $0.sorted()[$0.count / 2] }
    for (index, subject) in subjects.enumerated() {
      let least = times[index].min() ?? 0
      print(
        subject.name.padding(toLength: 32, withPad: " ", startingAt: 0),
        String(format: "median %6.2f ms  least %6.2f ms", medians[index], least))
    }
    print(String(format: "check is %+.2f ms beside sqlite3", medians[1] - medians[0]))
    print(String(format: "the first prompt is %+.2f ms beside sqlite3", medians[3] - medians[2]))
  }

  private static func measure(_ subject: Subject) throws -> Double {
    if let prompt = subject.prompt { return try toPrompt(subject.arguments, prompt) }
    return try toExit(subject.arguments)
  }

  private static func toExit(_ arguments: [String]) throws -> Double {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in 0...2 as ClosedRange<Int32> {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    let start = ContinuousClock.now
    let process = try spawn(arguments, &actions)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    return (ContinuousClock.now - start).milliseconds
  }

  private static func toPrompt(_ arguments: [String], _ prompt: String) throws -> Double {
    let program = try path(of: arguments[0])
    // The variables that both programs look at; a home without history or settings, the same for both.
    let environment = ["TERM": "xterm", "LANG": "C.UTF-8", "HOME": "/nonexistent"]
    let start = ContinuousClock.now
    let terminal = try PseudoTerminal(
      program, Array(arguments.dropFirst()), environment: environment)
    try terminal.wait(for: prompt)
    return (ContinuousClock.now - start).milliseconds
  }

  private static func path(of program: String) throws -> String {
    if program.contains("/") { return program }
    let folders = ProcessInfo.processInfo.environment["PATH", default: "/usr/bin"].split(
      separator: ":")
    let candidates = folders.map { "\($0)/\(program)" }
    guard let path = candidates.first(where: FileManager.default.isExecutableFile(atPath:)) else {
      throw StartupBenchmarkError.notStarted(program)
    }
    return path
  }

  private static func spawn(
    _ arguments: [String], _ actions: inout posix_spawn_file_actions_t
  ) throws -> pid_t {
    var strings: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for string in strings { free(string) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, arguments[0], &actions, nil, &strings, environ)
    guard code == 0 else { throw StartupBenchmarkError.notStarted(arguments[0]) }
    return process
  }
}

enum StartupBenchmarkError: Error, CustomStringConvertible {
  case notStarted(String)

  var description: String {
    switch self {
    case .notStarted(let name): "\(name) could not be started: is it installed?"
    }
  }
}

extension Duration {
  fileprivate var milliseconds: Double { self / .milliseconds(1) }
}
