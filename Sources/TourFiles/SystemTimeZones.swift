internal import FoundationEssentials
// Holds the time zones; without it every zone is unknown.
internal import FoundationInternationalization
public import TourModel

/// The IANA time zone database, as Foundation has it.
public struct SystemTimeZones: TimeZoneDatabase {
  public init() {}

  public func utcOffsetSeconds(of zone: String, atUnixSeconds instant: Int) -> Int? {
    // Foundation also takes abbreviations such as "CEST", which are no names of zones.
    guard Self.isName(zone),
      let zone = TimeZone(identifier: zone)
    else { return nil }
    return zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(instant)))
  }

  public var zoneNames: [String] { TimeZone.knownTimeZoneIdentifiers.filter(Self.isName) }

  private static func isName(_ zone: String) -> Bool {
    zone.utf8.contains(UInt8(ascii: "/")) || zone == "UTC"
  }
}
