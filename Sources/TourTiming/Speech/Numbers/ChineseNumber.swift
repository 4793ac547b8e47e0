/// Chinese numbers in characters: 一千八百三十; a year digit by digit, 一八三零.
package struct ChineseNumber: NumberSpelling {
  package init() {}

  private static let digits: [Character] = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
  private static let groups = [
    (1_000_000_000_000, "万亿"), (100_000_000, "亿"), (10_000, "万"), (1, ""),
  ]

  package func cardinal(_ value: Int) -> String {
    if value == 0 { return "零" }
    var text = ""
    var rest = value
    var needsZero = false
    for (unit, name) in Self.groups {
      let group = rest / unit
      rest %= unit
      guard group > 0 else {
        needsZero = !text.isEmpty
        continue
      }
      if !text.isEmpty, needsZero || group < 1000 { text += "零" }
      let isBareTen = text.isEmpty && (10...19).contains(group)  // 十五万: without 一
      text += belowTenThousand(group).dropFirst(isBareTen ? 1 : 0) + name
      needsZero = false
    }
    return text
  }

  private func belowTenThousand(_ value: Int) -> String {
    // Past the last group that has a name, a group can be longer than four digits.
    if value >= 10_000 { return digitByDigit(value) }
    var text = ""
    var rest = value
    var skippedZero = false
    for (unit, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = rest / unit
      rest %= unit
      if digit == 0 {
        skippedZero = !text.isEmpty
      } else {
        if skippedZero { text += "零" }
        text.append(Self.digits[digit])
        text += name
        skippedZero = false
      }
    }
    return text
  }

  package func ordinal(_ value: Int) -> String { "第" + cardinal(value) }

  /// Digit by digit before 年 (GB/T 15835—2011, 出版物上数字用法).
  package func year(_ value: Int) -> String { digitByDigit(value) }

  private func digitByDigit(_ value: Int) -> String {
    String(String(value).compactMap { $0.wholeNumberValue.map { Self.digits[$0] } })
  }
}
