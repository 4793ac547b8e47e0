/// English numbers in words, without "and"; the parts of a compound count one each ("twenty-one":
/// two).
enum EnglishNumber {
  /// - Precondition: `value >= 0`.
  static func words(in value: Int) -> Int {
    if value == 0 { return 1 }
    var words = 0
    var rest = value
    for unit in [1_000_000_000_000, 1_000_000_000, 1_000_000, 1000] where rest >= unit {
      words += Self.words(in: rest / unit) + 1
      rest %= unit
    }
    if rest >= 100 {
      words += 2
      rest %= 100
    }
    return words + belowHundred(rest)
  }

  /// Four digits without a comma are read as a year from 1100 to 1999 and from 2010 to 2099:
  /// "eighteen thirty", "nineteen oh five", "nineteen hundred".
  static func words(inYear value: Int) -> Int {
    guard (1100...1999).contains(value) || (2010...2099).contains(value) else {
      return words(in: value)
    }
    let rest = value % 100
    let ending = rest == 0 ? 1 : rest < 10 ? 2 : belowHundred(rest)
    return belowHundred(value / 100) + ending
  }

  private static func belowHundred(_ value: Int) -> Int {
    switch value {
    case 0: 0
    case 1...20: 1
    default: value % 10 == 0 ? 1 : 2
    }
  }
}
