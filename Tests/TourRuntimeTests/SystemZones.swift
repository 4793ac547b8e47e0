import Foundation
import TourModel

/// The time zones of the machine that runs the tests.
struct SystemZones: TimeZoneDatabase {
  func utcOffsetSeconds(of zone: String, atUnixSeconds instant: Int) -> Int? {
    TimeZone(identifier: zone)?
      .secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(instant)))
  }

  var zoneNames: [String] { TimeZone.knownTimeZoneIdentifiers }
}

struct NoFiles: SourceFiles {
  func read(_ path: String, limit: Int) throws(SourceFileError) -> [UInt8] { throw .missing }
}
