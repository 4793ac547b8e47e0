/// English numbers, without "and": one hundred five; eighteen thirty; sixteenth.
package struct EnglishNumber: NumberSpelling {
  package init() {}

  private static let units = [
    "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = [
    "", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
  private static let powers = [
    (1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million"),
    (1000, "thousand"), (100, "hundred"),
  ]
  private static let irregularOrdinals = [
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
    "nine": "ninth", "twelve": "twelfth",
  ]

  package func cardinal(_ value: Int) -> String {
    if value == 0 { return "zero" }
    var words: [String] = []
    var rest = value
    for (power, name) in Self.powers where rest >= power {
      words += [cardinal(rest / power), name]
      rest %= power
    }
    if rest > 0 { words.append(belowHundred(rest)) }
    return words.joined(separator: " ")
  }

  private func belowHundred(_ value: Int) -> String {
    if value < 20 { return Self.units[value] }
    let unit = value % 10
    return Self.tens[value / 10] + (unit == 0 ? "" : "-" + Self.units[unit])
  }

  package func ordinal(_ value: Int) -> String {
    let word = cardinal(value)
    let start = word.lastIndex { $0 == " " || $0 == "-" }.map(word.index(after:)) ?? word.startIndex
    let last = String(word[start...])
    let ordinal =
      Self.irregularOrdinals[last] ?? (last.hasSuffix("y") ? last.dropLast() + "ieth" : last + "th")
    return word[..<start] + ordinal
  }

  /// By hundreds from 1100 to 1999 and from 2010 to 2099: "eighteen thirty", "nineteen oh five",
  /// "nineteen hundred" (The Chicago Manual of Style); else as a cardinal.
  package func year(_ value: Int) -> String {
    guard (1100...1999).contains(value) || (2010...2099).contains(value) else {
      return cardinal(value)
    }
    let century = belowHundred(value / 100)
    switch value % 100 {
    case 0: return century + " hundred"
    case 1...9: return century + " oh " + Self.units[value % 10]
    default: return century + " " + belowHundred(value % 100)
    }
  }
}
