/// The months as French and English name them, whole or cut short.
enum MonthNames {
  /// The number of a month, from 1, by its name in small letters.
  static func number(_ name: String) -> Int? {
    let name = name.hasSuffix(".") ? String(name.dropLast()) : name
    return months.firstIndex { $0.contains(name) }.map { $0 + 1 }
  }

  private static let months: [Set<String>] = [
    ["janvier", "january", "janv", "jan"], ["février", "fevrier", "february", "févr", "feb"],
    ["mars", "march", "mar"], ["avril", "april", "avr", "apr"], ["mai", "may"],
    ["juin", "june", "jun"], ["juillet", "july", "juil", "jul"], ["août", "aout", "august", "aug"],
    ["septembre", "september", "sept", "sep"], ["octobre", "october", "oct"],
    ["novembre", "november", "nov"], ["décembre", "decembre", "december", "déc", "dec"],
  ]
}
