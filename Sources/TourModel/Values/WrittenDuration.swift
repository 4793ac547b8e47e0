/// Durations as a script writes them: `45s`, `6m30s`, `1h05m`, `8d`.
enum WrittenDuration {
  private static func unitSeconds(_ unit: Character) -> Int? {
    switch unit {
    case "d": 86_400
    case "h": 3600
    case "m": 60
    case "s": 1
    default: nil
    }
  }

  /// Up to ``Milliseconds/maximumWritten``.
  static func read(_ text: some StringProtocol) throws(Numeral.Failure) -> Milliseconds {
    let limit = Milliseconds.maximumWritten.rawValue / 1000
    var seconds = 0
    var digits = ""
    for character in text {
      if let unit = unitSeconds(character) {
        // A count within the limit times a day stays far below Int.max.
        seconds += try Numeral.whole(digits, limit: limit) * unit
        if seconds > limit { throw .tooLarge }
        digits = ""
      } else {
        digits.append(character)
      }
    }
    if !digits.isEmpty || text.isEmpty { throw .malformed }
    return .seconds(seconds)
  }
}
