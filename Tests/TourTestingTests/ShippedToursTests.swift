import DetailSearch
import Foundation
import Testing
import TourDiagnostics
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
  func `a shipped tour passes its own tests`(_ name: String) throws {
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: name)))
    let result = Analyzer(zones: SystemZones()).analyze(
      SourceText(path: name, bytes: bytes), files: ShippedFiles(folder: Self.folder))
    let hasErrors = result.hasErrors
    #expect(!hasErrors, "\(result.diagnostics.map(\.message))")
    let section = TestReport.Section(
      path: name, outcomes: SampleTour.runner(of: result).runAll(), sources: result.sources,
      clock: result.tour.clock)
    let report = TestReport([section])
    let hasPassed = report.hasPassed
    #expect(!section.outcomes.isEmpty)
    #expect(hasPassed, "\(report.text)")
  }

  private struct SystemZones: TimeZoneDatabase {
    var zoneNames: [String] { TimeZone.knownTimeZoneIdentifiers }

    func utcOffsetSeconds(of zone: String, atUnixSeconds instant: Int) -> Int? {
      TimeZone(identifier: zone)?
        .secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(instant)))
    }
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
