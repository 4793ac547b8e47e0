/// Chinese numbers in characters: 一千八百三十 is six.
enum ChineseNumber {
  /// - Precondition: `value >= 0`.
  static func characters(in value: Int) -> Int {
    if value == 0 { return 1 }
    var characters = 0
    var rest = value
    var needsZero = false
    for unit in [1_000_000_000_000, 100_000_000, 10_000, 1] {  // 万亿, 亿, 万
      let group = rest / unit
      rest %= unit
      guard group > 0 else {
        needsZero = characters > 0
        continue
      }
      if characters > 0, needsZero || group < 1000 { characters += 1 }  // 零
      let isBareTen = characters == 0 && (10...19).contains(group)  // 十五万: without 一
      characters += belowTenThousand(group) - (isBareTen ? 1 : 0)
      characters += unit == 1 ? 0 : unit > 100_000_000 ? 2 : 1
      needsZero = false
    }
    return characters
  }

  private static func belowTenThousand(_ value: Int) -> Int {
    var characters = 0
    var rest = value
    var skippedZero = false
    for unit in [1000, 100, 10, 1] {
      let digit = rest / unit
      rest %= unit
      if digit == 0 {
        skippedZero = characters > 0
      } else {
        characters += (skippedZero ? 1 : 0) + 1 + (unit == 1 ? 0 : 1)
        skippedZero = false
      }
    }
    return characters
  }
}
