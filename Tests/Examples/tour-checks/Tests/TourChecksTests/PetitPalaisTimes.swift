import Foundation
import Testing
import TourDiagnostics
import TourFiles
import TourModel
import TourTesting
import TourTiming

/// Holds the tour of the Petit Palais to its times.
struct PetitPalaisTimes {
  private static let tours = URL(filePath: #filePath).appending(path: "../../../../../../Tours")

  private static func tour(_ name: String) -> String {
    tours.appending(path: "\(name).tour").standardized.path
  }

  private let script: TourScript

  init() throws { script = try TourScript(path: Self.tour("petit-palais-2016")) }

  @Test func `nothing is wrong with the script`() {
    #expect(script.analysis.diagnostics.map(\.message) == [])
  }

  @Test func `the sunset at Lavacourt is before half past ten, for three minutes at least`() throws
  {
    let lavacourt = try #require(script.planned("lavacourt"))
    #expect(lavacourt.start <= .minutes(30))
    #expect(lavacourt.end - lavacourt.start >= .minutes(3))
  }

  @Test func `every line about time can be kept, and the farewell can wait for a late guide`()
    throws
  {
    let schedule = try #require(script.schedule)
    #expect(schedule.conflict == nil)
    let farewell = try #require(schedule.windows.last)
    let latest = try #require(farewell.latestStart)
    #expect(latest - farewell.earliestStart >= .minutes(1))
  }

  @Test func `the tests that stand in the script pass`() {
    let report = script.runTests()
    #expect(report.hasPassed, "\(report.text)")
  }

  @Test func `a script that is not there is an error, not an empty tour`() {
    #expect(throws: SourceFileError.missing) { try TourScript(path: Self.tour("nowhere")) }
  }
}
