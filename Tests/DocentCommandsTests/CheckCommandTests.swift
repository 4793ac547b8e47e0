import Foundation
import Testing

/// What `docent check` prints and how it ends.
@Suite struct CheckCommandTests {
  private let bench = BadInputBench()

  /// The parts of a JSON report that readers rely on.
  private struct Report: Decodable {
    let version: Int
    let files: [File]

    struct File: Decodable {
      let path: String
      let errors, warnings, leftOut: Int
      let diagnostics: [Entry]
    }
    struct Entry: Decodable {
      let code, severity, message: String
      let place: Place
      let related: [Related]
      let fixes: [Repair]
    }
    struct Related: Decodable {
      let place: Place
      let label: String
    }
    struct Repair: Decodable {
      let title: String
      let isSafe: Bool
      let edits: [Edit]
    }
    struct Edit: Decodable {
      let place: Place
      let replacement: String
    }
    struct Place: Decodable {
      let file: String
      let start, end: Position
    }
    struct Position: Decodable, Equatable {
      let offset, line, column: Int
    }
  }

  private func report(_ run: BadInputBench.Run) throws -> Report {
    try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
  }

  /// A warning: nothing happens at this stop.
  private let warned = BadInputBench.script("stop hall as encore\n")
  /// An error with a safe fix: a space inside a duration.
  private let slip = BadInputBench.script().replacing("2m", with: "2 m")

  @Test func `a hyphen is standard input, which nothing can be written to`() throws {
    let run = try BuiltDocent.run(["check", "-"], input: BadInputBench.script("stop nowhere\n"))
    #expect(run.status == 2)
    #expect(String(decoding: run.output, as: UTF8.self).contains("┌─ -:"))
    let fix = try BuiltDocent.run(["check", "--fix", "-"], input: BadInputBench.script())
    #expect(fix.status == 64)
    #expect(fix.error.contains("--fix writes to files"))
  }

  @Test func `a sound script is said to be sound`() throws {
    try bench.write("tour.tour", BadInputBench.script())
    let run = try bench.docent("check", "tour.tour")
    #expect(run.output == "tour.tour: no mistakes · 0 works, 1 stop, 0 tests\n")
    #expect(run.error == "")
    #expect(run.status == 0)
  }

  @Test func `a warning fails only where it is asked to`() throws {
    try bench.write("tour.tour", warned)
    let run = try bench.docent("check", "tour.tour")
    #expect(run.codes == ["T0267"])
    #expect(run.status == 0)
    let strict = try bench.docent("check", "--strict", "tour.tour")
    #expect(strict.output == run.output)
    #expect(strict.status == 1)
  }

  @Test func `an error is worse than a warning, and a file that can't be read worse than both`()
    throws
  {
    try bench.write("sound.tour", BadInputBench.script())
    try bench.write("warned.tour", warned)
    try bench.write("broken.tour", slip)
    let run = try bench.docent("check", "--strict", "broken.tour", "warned.tour", "sound.tour")
    #expect(run.codes == ["T0125", "T0267"])
    #expect(run.output.hasSuffix("sound.tour: no mistakes · 0 works, 1 stop, 0 tests\n"))
    #expect(run.status == 2)
    let missing = try bench.docent("check", "absent.tour", "broken.tour", "sound.tour")
    #expect(missing.codes.count == 1)
    #expect(missing.error == "docent: absent.tour: there is no such file\n")
    #expect(missing.status == 74)
  }

  @Test func `names are asked for only where that is wanted`() throws {
    try bench.write(
      "tour.tour", BadInputBench.script("work portrait \"Femme\"\n  in hall\n  asks fr \"?\"\n"))
    #expect(try bench.docent("check", "--strict", "tour.tour").codes == [])
    let run = try bench.docent("check", "--asks", "--strict", "tour.tour")
    #expect(run.codes == ["T0502"])
    #expect(run.status == 1)
  }

  @Test func `what has errors is asked for nothing`() throws {
    try bench.write("tour.tour", BadInputBench.script("stop nowhere\n"))
    let run = try bench.docent("check", "--asks", "tour.tour")
    #expect(run.codes == ["T0211"])
    #expect(run.status == 2)
  }

  @Test func `JSON holds every file, its diagnostics and their places`() throws {
    try bench.write("sound.tour", BadInputBench.script())
    try bench.write(
      "broken.tour", BadInputBench.script("stop hal as été 2m\n").replacing("visite", with: "访问"))
    let run = try bench.docent("check", "--format", "json", "sound.tour", "broken.tour")
    #expect(run.status == 2)
    let report = try report(run)
    #expect(report.version == 1)
    #expect(report.files.map(\.path) == ["sound.tour", "broken.tour"])
    #expect(report.files.map(\.errors) == [0, 1])
    #expect(report.files.map(\.leftOut) == [0, 0])
    let entry = try #require(report.files.last?.diagnostics.first)
    #expect(entry.code == "T0211")
    #expect(entry.severity == "error")
    #expect(entry.message == "no room or work is called `hal`")
    #expect(entry.place.file == "broken.tour")
    #expect(entry.place.start.line == 7)
    #expect((entry.place.start.column, entry.place.end.column) == (6, 9))
    #expect(entry.place.end.offset - entry.place.start.offset == 3)
    let fix = try #require(entry.fixes.first)
    #expect(fix.title == "write hall")
    #expect(!fix.isSafe)
    #expect(fix.edits.map(\.replacement) == ["hall"])
    #expect(fix.edits.first?.place.start == entry.place.start)
  }

  @Test func `JSON counts what it leaves out`() throws {
    try bench.write(
      "many.tour", BadInputBench.script(BadInputBench.repeated(1500) { "  show rien-\($0)\n" }))
    let file = try #require(
      try report(try bench.docent("check", "--format=json", "many.tour")).files.first)
    #expect(file.errors == 1500)
    #expect(file.leftOut == 500)
    #expect(file.diagnostics.count == 1001)
  }

  @Test func `JSON is the only thing on standard output, also where a file is missing`() throws {
    let run = try bench.docent("check", "--format", "json", "absent.tour")
    #expect(try report(run).files.isEmpty)
    #expect(run.status == 74)
  }

  @Test func `what comes from a script is escaped in JSON`() throws {
    try bench.write("tour.tour", BadInputBench.script("stop ha\u{1B}[2Jl 2m\n"))
    let run = try bench.docent("check", "--format", "json", "tour.tour")
    #expect(run.isClean)
    #expect(try !report(run).files.isEmpty)
  }

  @Test func `safe fixes are applied, and what is left is reported`() throws {
    try bench.write("tour.tour", BadInputBench.script("  pause 30 s\n  show rien\n"))
    let run = try bench.docent("check", "--fix", "tour.tour")
    #expect(run.output.hasPrefix("tour.tour: 1 fixed\n"))
    #expect(run.codes == ["T0211"])
    #expect(run.status == 2)
    let text = String(decoding: try bench.bytes("tour.tour"), as: UTF8.self)
    #expect(text == BadInputBench.script("  pause 30s\n  show rien\n"))
  }

  @Test func `what can't be written out is a failure`() throws {
    try bench.write("tour.tour", BadInputBench.script())
    let run = try bench.docent(["check", "tour.tour"], writingTo: "/dev/full")
    #expect(
      run.error == "docent: standard output: it could not be written: No space left on device\n")
    #expect(run.status == 74)
  }

  @Test func `more fixes than diagnostics are kept of one check are all applied`() throws {
    let pauses = { (line: String) in String(repeating: line, count: 9_000) }
    try bench.write("tour.tour", BadInputBench.script(pauses("  pause 1 s\n")))
    let run = try bench.docent("check", "--fix", "tour.tour")
    #expect(run.output.hasPrefix("tour.tour: 9000 fixed\n"), "\(run.output.prefix(200))")
    let text = String(decoding: try bench.bytes("tour.tour"), as: UTF8.self)
    #expect(text == BadInputBench.script(pauses("  pause 1s\n")))
  }

  @Test func `fixes reach the files that are used, and a sound script is not written`() throws {
    try bench.write("salles.tour", "room cave \"Cave\"\n  to hall 40 s\n")
    try bench.write("tour.tour", "use \"salles.tour\"\n" + BadInputBench.script("stop cave 2m\n"))
    let before = try modified("tour.tour")
    let run = try bench.docent("check", "--fix", "tour.tour")
    #expect(run.status == 0, "\(run.output)")
    #expect(
      String(decoding: try bench.bytes("salles.tour"), as: UTF8.self)
        == "room cave \"Cave\"\n  to hall 40s\n")
    #expect(try modified("tour.tour") == before)
  }

  private func modified(_ name: String) throws -> Date {
    try #require(
      try FileManager.default.attributesOfItem(atPath: bench.url(name).path)[.modificationDate]
        as? Date)
  }

  @Test func `a file that may not be written is named`() throws {
    let run = try bench.docent("check", "--fix", "/proc/version")
    #expect(run.status == 2 || run.status == 74)
    #expect(run.hasEnded)
  }
}
