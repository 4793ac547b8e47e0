import DetailSearch
import Foundation
import Testing
import TourDiagnostics
import TourFiles
import TourModel
import TourTesting
import TourTiming

/// The tours in `Tours` pass the tests that they bring.
struct ShippedToursTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Tours")

  private static var tours: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return files.filter { $0.hasSuffix(".tour") }.sorted()
  }

  @Test func `there are tours`() { #expect(!Self.tours.isEmpty) }

  @Test(arguments: tours)
  func `a shipped tour passes its own tests, which reach all of it`(_ name: String) throws {
    let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
    let result = Self.analysis(of: text, path: name)
    let hasErrors = result.hasErrors
    #expect(!hasErrors, "\(result.diagnostics.map(\.message))")
    var coverage: ContentCoverage? = ContentCoverage(result.tour)
    let runner = SampleTour.runner(of: result)
    let section = TestReport.Section(
      path: name, outcomes: result.tour.tests.map { runner.run($0, covering: &coverage) },
      sources: result.sources, clock: result.tour.clock)
    let report = TestReport([section])
    let hasPassed = report.hasPassed
    #expect(!section.outcomes.isEmpty)
    #expect(hasPassed, "\(report.text)")
    #expect(coverage?.missed.map(\.text) == [])
  }

  @Test(arguments: tours)
  func
    `whatever guides and viewers do on a shipped tour, no rule is broken, and every choice is come to`(
      _ name: String
    ) throws
  {
    let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
    let sheet = RunSheet(Self.analysis(of: text, path: name).tour)
    let exploration = TourExplorer(sheet).explore(runs: 60, seed: 1)
    let finding = exploration.finding
    #expect(finding == nil, "\(finding.map { "\($0.broken) \($0.script)" } ?? "")")
    let missed = exploration.coverage.missed.filter { $0.kind == .branch || $0.kind == .option }
    #expect(missed.map(\.text) == [])
  }

  @Test(arguments: tours)
  func `every name of a shipped tour leads viewers to its place`(_ name: String) throws {
    let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
    let faults = NamesCheck(Self.analysis(of: text, path: name)).diagnostics()
    #expect(faults.map(\.message) == [])
  }

  static func analysis(of text: String, path: String) -> AnalysisResult {
    Analyzer(zones: SystemTimeZones()).analyze(
      SourceText(path: path, text: text), files: ShippedFiles(folder: folder))
  }

  /// The files beside a shipped tour, such as the collections that it uses.
  private struct ShippedFiles: SourceFiles {
    let folder: URL

    func read(_ path: String, limit: Int) throws(SourceFileError) -> [UInt8] {
      guard let data = try? Data(contentsOf: folder.appending(path: path)) else { throw .missing }
      return [UInt8](data.prefix(limit))
    }
  }
}
