import Foundation
import Testing

@testable import TourTiming

@Suite struct NumberSpellingTests {
  /// Every number below ten thousand, and others on to a bound, close and far apart.
  private func numbers(below bound: Int) -> [Int] {
    var numbers = Array(0..<10_000)
    var next = 10_000
    while next < bound {
      numbers += [next - 1, next, next + 1, next + 10, next + 99]
      next += max(next / 37, 1)
    }
    return numbers + [20_000, 80_000, 100_000, 200_000, 280_000, 1_000_000, 80_000_000]
  }

  private func expectFormatters(
    _ spelling: some NumberSpelling, _ locale: String, below bound: Int
  ) {
    let formatter = NumberFormatter()
    formatter.locale = Locale(identifier: locale)
    formatter.numberStyle = .spellOut
    let wrong = numbers(below: bound).filter {
      formatter.string(from: $0 as NSNumber)?.replacing("〇", with: "零") != spelling.cardinal($0)
    }
    #expect(wrong.prefix(5).map { "\($0): \(spelling.cardinal($0))" } == [])
  }

  @Test func `French cardinals are those of NumberFormatter`() {
    expectFormatters(FrenchNumber(), "fr", below: 1_000_000_000_000)
  }

  @Test func `English cardinals are those of NumberFormatter`() {
    expectFormatters(EnglishNumber(), "en", below: 1_000_000_000_000)
  }

  /// From 亿 on the formatter leaves out the 零 that is said: 十亿五万 for 十亿零五万.
  @Test func `Chinese cardinals are those of NumberFormatter, below 亿`() {
    expectFormatters(ChineseNumber(), "zh", below: 100_000_000)
    #expect(ChineseNumber().cardinal(1_000_050_000) == "十亿零五万")
  }

  @Test(arguments: [
    (1, "premier"), (2, "deuxième"), (4, "quatrième"), (5, "cinquième"), (9, "neuvième"),
    (16, "seizième"), (19, "dix-neuvième"), (21, "vingt-et-unième"), (80, "quatre-vingtième"),
    (200, "deux centième"),
  ])
  func `French ordinals`(_ value: Int, _ word: String) {
    #expect(FrenchNumber().ordinal(value) == word)
  }

  @Test(arguments: [
    (1, "first"), (3, "third"), (12, "twelfth"), (14, "fourteenth"), (20, "twentieth"),
    (21, "twenty-first"), (100, "one hundredth"), (102, "one hundred second"),
  ])
  func `English ordinals`(_ value: Int, _ word: String) {
    #expect(EnglishNumber().ordinal(value) == word)
  }

  @Test func `years`() {
    let english = [1066, 1503, 1830, 1900, 2000, 2009, 2016].map(EnglishNumber().year)
    #expect(
      english == [
        "one thousand sixty-six", "fifteen oh three", "eighteen thirty", "nineteen hundred",
        "two thousand", "two thousand nine", "twenty sixteen",
      ])
    #expect(FrenchNumber().year(1830) == "mille huit cent trente")
    #expect(ChineseNumber().year(1830) == "一八三零")
  }

  @Test func `Roman numerals, as they are usually written`() {
    let good = ["I", "IV", "VIII", "IX", "XIV", "XVI", "XIX", "XX", "XXXIX"]
    #expect(
      good.map { RomanNumeral.value(of: Array($0.unicodeScalars)[...]) }
        == [1, 4, 8, 9, 14, 16, 19, 20, 39])
    for text in ["", "IIII", "VX", "IXX", "XXXX", "L", "x"] {
      #expect(RomanNumeral.value(of: Array(text.unicodeScalars)[...]) == nil)
    }
  }
}
