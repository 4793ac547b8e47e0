internal import TourModel

/// Reads a duration in the language's form, `45s`, `6m30s`, `1h05m`: more than nothing, a day at
/// most.
enum DurationArgument {
  /// A tour is of one day; what is longer is a slip.
  static let longest = Milliseconds.minutes(24 * 60)

  private static let units: [(sign: Character, seconds: Int)] = [
    ("d", 86_400), ("h", 3600), ("m", 60), ("s", 1),
  ]

  static func duration(_ typed: String) throws(CommandProblem) -> Milliseconds {
    let text = typed.inHalfWidth
    guard !text.isEmpty else { throw CommandProblem("a duration is missing, such as 2m or 1m30s") }
    var total = 0
    var digits = ""
    var unitsLeft = units[...]
    for character in text {
      if let digit = character.wholeNumberValue, character.isASCII {
        digits += "\(digit)"
        continue
      }
      guard let index = unitsLeft.firstIndex(where: { $0.sign == character }), !digits.isEmpty
      else { throw notADuration(text) }
      total += try seconds(digits, units[index].seconds, in: text)
      unitsLeft = unitsLeft[(index + 1)...]
      digits = ""
    }
    guard digits.isEmpty else {
      throw missingUnit(text, digits: digits, next: unitsLeft.first?.sign)
    }
    guard total > 0 else { throw CommandProblem("“\(text)” is no time at all") }
    guard total <= longest.rawValue / 1000 else { throw tooLong(text) }
    return .seconds(total)
  }

  private static func seconds(
    _ digits: String, _ unit: Int, in text: String
  ) throws(CommandProblem) -> Int {
    guard digits.count <= 9, let number = Int(digits) else { throw tooLong(text) }
    return number * unit
  }

  /// - Parameter next: the unit below the last one written; nil below seconds.
  private static func missingUnit(
    _ text: String, digits: String, next: Character?
  ) -> CommandProblem {
    if text == digits {
      return CommandProblem(
        "“\(text)” has no unit: write \(text)m for minutes, \(text)s for seconds")
    }
    guard let next else { return notADuration(text) }
    return CommandProblem("“\(digits)” at the end of “\(text)” has no unit: write \(text)\(next)")
  }

  private static func notADuration(_ text: String) -> CommandProblem {
    CommandProblem("“\(text)” is not a duration: write it as 45s, 2m, 1m30s or 1h05m")
  }

  private static func tooLong(_ text: String) -> CommandProblem {
    CommandProblem("“\(text)” is too long: the longest is 24h")
  }
}
