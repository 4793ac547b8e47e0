/// A day of the Gregorian calendar.
public struct CalendarDate: Hashable, Sendable, Comparable {
  public let year: Int
  public let month: Int
  public let day: Int

  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  public static func < (a: Self, b: Self) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}

/// Time zones as the analyser needs them; a face fills it from the system's database.
public protocol TimeZoneDatabase: Sendable {
  /// Seconds to add to UTC in `zone` at an instant, or nil where there is no such zone.
  func utcOffsetSeconds(of zone: String, atUnixSeconds instant: Int) -> Int?
  /// All names, for the nearest one.
  var zoneNames: [String] { get }
}

/// What turns a moment of the tour into clock times: the start, and the zones' offsets around it.
public struct TourClock: Sendable, Equatable {
  public let startUnixSeconds: Int
  /// The tour's zone.
  public let zone: Zone
  /// The viewers' zone, where the script names one.
  public let viewers: Zone?

  public struct Zone: Sendable, Equatable {
    /// The zone's IANA name, such as `Europe/Paris`.
    public let name: String
    /// The offsets from UTC, each with the instant from which it holds, the earliest first; never
    /// empty.
    public let offsets: [Offset]

    public struct Offset: Sendable, Equatable {
      public let fromUnixSeconds: Int
      public let seconds: Int

      public init(fromUnixSeconds: Int, seconds: Int) {
        self.fromUnixSeconds = fromUnixSeconds
        self.seconds = seconds
      }
    }

    public init(name: String, offsets: [Offset]) {
      precondition(!offsets.isEmpty, "a zone has an offset")
      self.name = name
      self.offsets = offsets
    }

    /// The last part of the zone's name, as people say it: `Paris`, `Buenos Aires`.
    public var city: String {
      String(name.split(separator: "/").last ?? "").split(separator: "_").joined(separator: " ")
    }

    public func offsetSeconds(atUnixSeconds instant: Int) -> Int {
      (offsets.last { $0.fromUnixSeconds <= instant } ?? offsets[0]).seconds
    }
  }

  public init(startUnixSeconds: Int, zone: Zone, viewers: Zone? = nil) {
    self.startUnixSeconds = startUnixSeconds
    self.zone = zone
    self.viewers = viewers
  }

  /// Hours, minutes and seconds on the clocks of `zone` at a moment of the tour; parts of a second are cut.
  public func wallTime(at moment: Milliseconds, in zone: Zone) -> (
    hour: Int, minute: Int, second: Int
  ) {
    let instant = startUnixSeconds + moment.rawValue.flooredQuotient(by: 1000)
    let local = instant + zone.offsetSeconds(atUnixSeconds: instant)
    let ofDay = local - local.flooredQuotient(by: 86_400) * 86_400
    return (ofDay / 3600, ofDay / 60 % 60, ofDay % 60)
  }
}
