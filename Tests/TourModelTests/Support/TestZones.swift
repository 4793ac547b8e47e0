import Foundation
import TourModel

/// The system's time zones.
struct TestZones: TimeZoneDatabase {
  func utcOffsetSeconds(of zone: String, atUnixSeconds instant: Int) -> Int? {
    guard zoneNames.contains(zone) else { return nil }
    return TimeZone(identifier: zone)?.secondsFromGMT(
      for: Date(timeIntervalSince1970: TimeInterval(instant)))
  }

  // Few, so that the nearest name does not depend on the system's list.
  var zoneNames: [String] {
    [
      "America/New_York", "America/Sao_Paulo", "Asia/Kathmandu", "Asia/Shanghai", "Asia/Tokyo",
      "Atlantic/Azores", "Europe/London", "Europe/Paris", "Pacific/Apia", "UTC",
    ]
  }
}
