/// A Roman numeral from I to XXXIX, as centuries, kings and volumes have them.
enum RomanNumeral {
  /// Nil for what is none, and for a numeral that is not written the usual way.
  static func value(of scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    var value = 0
    var rest = scalars
    while rest.first == "X", value < 30 {
      value += 10
      rest = rest.dropFirst()
    }
    guard let unit = units.firstIndex(of: String(rest)), value + unit > 0 else { return nil }
    return value + unit
  }

  private static let units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
}
