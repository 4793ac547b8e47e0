import Foundation
import TourModel

/// The system's time zones.
struct TestZones: TimeZoneDatabase {
  private static let zones = Dictionary(
    uniqueKeysWithValues: names.compactMap { name in
      TimeZone(identifier: name).map { (name, $0) }
    })

  func utcOffsetSeconds(of zone: String, atUnixSeconds instant: Int) -> Int? {
    Self.zones[zone]?.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(instant)))
  }

  var zoneNames: [String] { Self.names }

  // Few, so that the nearest name does not depend on the system's list.
  private static let names = [
    "America/New_York", "America/Sao_Paulo", "Asia/Kathmandu", "Asia/Shanghai", "Asia/Tokyo",
    "Atlantic/Azores", "Europe/London", "Europe/Paris", "Pacific/Apia", "UTC",
  ]
}
