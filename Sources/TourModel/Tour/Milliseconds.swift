/// A length of time, or a moment counted from the tour's start, in whole milliseconds.
///
/// Every written duration is a whole number of seconds; the analyser bounds what a script may write to
/// ``maximumWritten``, so that sums of a whole tour never overflow.
public struct Milliseconds: RawRepresentable, Hashable, Comparable, Codable, Sendable,
  AdditiveArithmetic
{
  public var rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }

  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(Int.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  public static func milliseconds(_ count: Int) -> Self { Self(rawValue: count) }
  public static func seconds(_ count: Int) -> Self { Self(rawValue: count * 1000) }
  public static func minutes(_ count: Int) -> Self { Self(rawValue: count * 60_000) }

  public static let zero = Self(rawValue: 0)
  /// The longest duration that a script may write: 400 days.
  public static let maximumWritten = Self(rawValue: 400 * 86_400_000)

  /// The length in whole seconds, rounded half up.
  public var roundedSeconds: Int { (rawValue + 500).flooredQuotient(by: 1000) }

  public static func + (a: Self, b: Self) -> Self { Self(rawValue: a.rawValue + b.rawValue) }
  public static func - (a: Self, b: Self) -> Self { Self(rawValue: a.rawValue - b.rawValue) }
  public static prefix func - (a: Self) -> Self { Self(rawValue: -a.rawValue) }
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

extension Milliseconds: CustomStringConvertible {
  /// The length as the tour language writes it: `1h05m`, `6m30s`, `45s`, `0s`; days only from a
  /// whole day up.
  public var description: String {
    let total = abs(roundedSeconds)
    let parts = [
      (total / 86_400, "d"), (total / 3600 % 24, "h"), (total / 60 % 60, "m"), (total % 60, "s"),
    ]
    var text = ""
    for (value, unit) in parts where value > 0 {
      let padded = !text.isEmpty && value < 10 ? "0\(value)" : "\(value)"
      text += padded + unit
    }
    return (rawValue < 0 && total > 0 ? "-" : "") + (text.isEmpty ? "0s" : text)
  }
}

extension Int {
  func flooredQuotient(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
