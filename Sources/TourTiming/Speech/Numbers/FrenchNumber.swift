/// French numbers: mille huit cent trente, seizième.
package struct FrenchNumber: NumberSpelling {
  package init() {}

  private static let units = [
    "", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
    "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
  ]
  private static let tens = [
    "", "dix", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt",
    "quatre-vingt",
  ]
  private static let powers = [
    (1_000_000_000_000, "billion"), (1_000_000_000, "milliard"), (1_000_000, "million"),
  ]

  package func cardinal(_ value: Int) -> String {
    if value == 0 { return "zéro" }
    var words: [String] = []
    var rest = value
    for (power, name) in Self.powers where rest >= power {
      let count = rest / power
      words += [singular(count), count > 1 ? name + "s" : name]
      rest %= power
    }
    if rest >= 1000 {
      if rest >= 2000 { words.append(singular(rest / 1000)) }
      words.append("mille")
      rest %= 1000
    }
    if rest > 0 { words.append(belowThousand(rest, isLast: true)) }
    return words.joined(separator: " ")
  }

  /// Before mille, million and milliard: "quatre-vingt mille", "deux cent mille".
  private func singular(_ value: Int) -> String {
    value < 1000 ? belowThousand(value, isLast: false) : cardinal(value)
  }

  private func belowThousand(_ value: Int, isLast: Bool) -> String {
    let (hundreds, rest) = (value / 100, value % 100)
    if hundreds == 0 { return belowHundred(rest, isLast: isLast) }
    var words = hundreds == 1 ? [] : [Self.units[hundreds]]
    words.append(hundreds > 1 && rest == 0 && isLast ? "cents" : "cent")
    if rest > 0 { words.append(belowHundred(rest, isLast: isLast)) }
    return words.joined(separator: " ")
  }

  private func belowHundred(_ value: Int, isLast: Bool) -> String {
    if value < 20 { return Self.units[value] }
    let ten = value / 10
    // 70 to 79 and 90 to 99 go on from sixty and eighty.
    let rest = ten == 7 || ten == 9 ? value % 10 + 10 : value % 10
    switch rest {
    case 0: return Self.tens[ten] + (ten == 8 && isLast ? "s" : "")
    case 1 where ten < 8: return Self.tens[ten] + "-et-un"
    case 11 where ten == 7: return "soixante-et-onze"
    default: return Self.tens[ten] + "-" + Self.units[rest]
    }
  }

  /// "premier", else the cardinal with "-ième" (Grevisse, Le Bon Usage).
  package func ordinal(_ value: Int) -> String {
    if value == 1 { return "premier" }
    var word = cardinal(value)
    if word.hasSuffix("vingts") || word.hasSuffix("cents") { word.removeLast() }
    if word.hasSuffix("e") { word.removeLast() }
    if word.hasSuffix("cinq") { word += "u" }
    if word.hasSuffix("neuf") { word = word.dropLast() + "v" }
    return word + "ième"
  }

  package func year(_ value: Int) -> String { cardinal(value) }
}
