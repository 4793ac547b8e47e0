internal import Foundation

/// What is promised of Docent's speed, measured on the machine at hand. Build it with optimisation.
@main
struct Benchmark {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case nil:
      parse([])
      step()
      ScheduleBenchmark(rounds: 30).run()
      try TestsBenchmark(path: louvre, count: 1000).run()
      AnswersBenchmark(requestCount: 20_000).run()
      try startup([])
    case "parse": parse(arguments.dropFirst())
    case "step": step()
    case "schedule": ScheduleBenchmark(rounds: 30).run()
    case "tests": try TestsBenchmark(path: louvre, count: number(arguments, 1) ?? 1000).run()
    case "answers": AnswersBenchmark(requestCount: number(arguments, 1) ?? 20_000).run()
    case "batch":
      try BatchBenchmark(docent: docent, count: number(arguments, 1) ?? 500_000).run()
    case "hostile":
      try HostileBenchmark(
        docent: docent, tour: petitPalais, count: number(arguments, 1) ?? 1_000_000,
        seed: UInt64(number(arguments, 2) ?? 1)
      ).run()
    case "accuracy": try accuracy(arguments)
    case "speech": try speech(arguments.dropFirst())
    case "worst":
      WorstCases(megabytes: arguments.dropFirst().first.flatMap { Int($0) } ?? 4).run()
    case "startup": try startup(arguments.dropFirst())
    case "script": try script(arguments.dropFirst())
    case "measured": try measured(number(arguments, 1))
    case "places": try PlaceLines(path: arguments.dropFirst().first ?? louvre).run()
    case "timed": try TimedAnswers(path: arguments.dropFirst().first ?? louvre).run()
    case "keys":
      try KeyBenchmark(docent: docent, tour: louvre, keys: number(arguments, 1) ?? 1000)
        .run(requestsPerSecond: [0, 1000, 0, 1000])
    case "idle":
      try IdleBenchmark(docent: docent, tour: louvre, seconds: number(arguments, 1) ?? 60).run()
    case "soak": try soak(arguments)
    default: print(usage)
    }
  }

  private static let usage = """
    usage: docent-benchmark                      parse, step, schedule, tests, answers, startup
           docent-benchmark parse [MB…]          how fast a script becomes a tree, on one core
           docent-benchmark step                 how long a step of the machine takes
           docent-benchmark schedule             the network of a long tour, and what to drop
           docent-benchmark tests [COUNT]        a thousand tests of a two-hour tour
           docent-benchmark answers [COUNT]      how long viewers' requests take, of 2,000 details
           docent-benchmark batch [COUNT]        how many requests a second docent ask --batch answers
           docent-benchmark hostile [COUNT] [SEED]
                                                 a million requests that mean no good, each looked at
           docent-benchmark accuracy [HALF] [misses|evidence]
                                                 how many labelled requests are answered right
           docent-benchmark speech [TOUR…]       estimates of speech beside espeak-ng
           docent-benchmark worst [MB]           the same for texts that nobody writes
           docent-benchmark startup [TOUR]       check, and the first prompt, beside sqlite3
           docent-benchmark script [MB]          prints a script of that size, to be checked
           docent-benchmark measured [COUNT]     prints the tour of 2,000 details, or requests for it
           docent-benchmark places [TOUR]        prints what a tour tells of its places, as JSON lines
           docent-benchmark timed [TOUR]         answers JSON lines, each with the time that it took
           docent-benchmark keys [KEYS]          how soon a key is seen while requests arrive
           docent-benchmark idle [SECONDS]       what a prompt takes at which nobody types
           docent-benchmark soak [SECONDS] [SEED] [VIEWERS]
                                                 the Louvre at 100x, keys and resizes at random (tmux)
    """

  private static func parse(_ arguments: ArraySlice<String>) {
    let sizes = arguments.compactMap { Int($0) }.filter { $0 > 0 && $0 < 4000 }
    for megabytes in sizes.isEmpty ? [1, 10, 100] : sizes {
      ParseBenchmark(megabytes: megabytes).run()
    }
  }

  private static func speech(_ arguments: ArraySlice<String>) throws {
    let shipped = [petitPalais, louvre]
    try SpeechBenchmark(tours: arguments.isEmpty ? shipped : Array(arguments)).run()
  }

  private static func accuracy(_ arguments: [String]) throws {
    let set = AccuracyBenchmark(folder: "Tests/DetailSearchTests/Requests")
    let halves = arguments.dropFirst().filter { $0 != "misses" && $0 != "evidence" }
    if arguments.contains("evidence") {
      return try set.printEvidence(half: halves.first ?? "tuned")
    }
    for half in halves.isEmpty ? ["tuned", "reported"] : halves {
      try set.run(half: half, misses: arguments.contains("misses"))
    }
  }

  private static func script(_ arguments: ArraySlice<String>) throws {
    let megabytes = arguments.first.flatMap { Int($0) } ?? 1
    let script = GeneratedScript(bytes: megabytes * 1_000_000).text
    try FileHandle.standardOutput.write(contentsOf: Data(script))
  }

  private static func measured(_ count: Int?) throws {
    let tour = MeasuredTour()
    let text = count.map { (0..<$0).map(tour.line).joined() } ?? tour.script
    try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
  }

  private static func step() { StepBenchmark(stops: 500, rounds: 30).run() }

  /// The command that was built beside this one.
  private static var docent: String {
    URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "docent").path
  }

  private static let petitPalais = "Tours/petit-palais-2016.tour"
  private static let louvre = "Tours/louvre-2020.tour"

  private static func number(_ arguments: [String], _ index: Int) -> Int? {
    arguments.indices.contains(index) ? Int(arguments[index]) : nil
  }

  private static func startup(_ arguments: ArraySlice<String>) throws {
    try StartupBenchmark.run(
      docent: docent, tour: arguments.first ?? petitPalais, rounds: 40)
  }

  /// Two hours at 100x are 72 s.
  private static func soak(_ arguments: [String]) throws {
    do {
      try SoakBenchmark(
        docent: docent, tour: louvre, seconds: Double(number(arguments, 1) ?? 74),
        seed: UInt64(number(arguments, 2) ?? 1), viewers: number(arguments, 3) ?? 380_000
      ).run()
    } catch {
      print(error)
      exit(1)
    }
  }
}
