/// French numbers in words; the parts of a compound count one each ("quatre-vingt-dix-sept": four).
enum FrenchNumber {
  /// - Precondition: `value >= 0`.
  static func words(in value: Int) -> Int {
    if value == 0 { return 1 }
    var words = 0
    var rest = value
    for unit in [1_000_000_000_000, 1_000_000_000, 1_000_000] where rest >= unit {
      words += Self.words(in: rest / unit) + 1  // billion, milliard, million: "un million"
      rest %= unit
    }
    if rest >= 1000 {
      let thousands = rest / 1000
      words += (thousands == 1 ? 0 : belowThousand(thousands)) + 1  // "mille", never "un mille"
      rest %= 1000
    }
    return words + belowThousand(rest)
  }

  private static func belowThousand(_ value: Int) -> Int {
    let hundreds = value / 100
    let words = hundreds == 0 ? 0 : hundreds == 1 ? 1 : 2
    return words + belowHundred(value % 100)
  }

  private static func belowHundred(_ value: Int) -> Int {
    switch value {
    case 0: 0
    case 1...16: 1
    case 17...19: 2
    case 21, 31, 41, 51, 61, 71: 3  // "vingt et un", "soixante et onze"
    case 20...69: value % 10 == 0 ? 1 : 2
    case 70...79: 1 + belowHundred(value - 60)
    case 80: 2
    default: 2 + belowHundred(value - 80)
    }
  }
}
