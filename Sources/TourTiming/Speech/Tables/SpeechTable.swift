internal import TourModel

/// How a language says what a text abbreviates or writes with digits and signs: one table a language.
struct SpeechTable: Sendable {
  /// Nil: digit by digit.
  var spelling: (any NumberSpelling)?
  /// Signs that group digits by three.
  var groupSigns: [Unicode.Scalar] = ["\u{A0}", "\u{202F}", "\u{2009}"]
  /// Whether four digits are read as a year wherever they stand, or only before 年.
  var readsFourDigitsAsYear = false
  /// Whether the digits after a decimal sign are read as one number.
  var readsFractionAsNumber = false
  var decimalSign = "point"
  /// Between two numbers: "1503–1519".
  var range = "to"
  /// Between two numbers: "73 x 92".
  var times = "by"
  /// Read out wherever they stand.
  var signs: [Unicode.Scalar: String] = [
    "%": "percent", "％": "percent", "€": "euros", "$": "dollars", "£": "pounds", "¥": "yuan",
    "×": "times", "&": "and", "+": "plus", "=": "equals", "°": "degrees", "²": "square",
    "³": "cubic",
  ]
  /// January to December; empty: dates in digits are read as numbers.
  var months: [String] = []
  /// "The fifteenth of September", and "le premier septembre".
  var saysDaysAsOrdinals = false
  var saysFirstDayAsOrdinal = false
  /// Between the hours and the minutes of 10:30, and after the minutes.
  var hours = ""
  var minutes = ""
  /// 10:05 as "ten oh five", 十点零五分.
  var saysZeroMinutes = false
  /// After a number.
  var units: [String: String] = [:]
  /// With the full stops and hyphens in them and at their end.
  var abbreviations: [String: String] = [:]
  /// What stands after a numeral that says which of a row: "e" in XVIe.
  var ordinalEndings: Set<String> = []
  /// Names after which a lone I is a numeral.
  var rulers: Set<String> = []
  /// Before the ordinal of a ruler, "Louis the Fourteenth"; nil where rulers have cardinals.
  var rulerArticle: String?

  /// The longest abbreviation, in scalars.
  static let longestAbbreviation = 8

  static func table(for language: Language) -> SpeechTable {
    switch language.primary {
    case "fr": french
    case "en": english
    case _ where language.isWrittenWithoutSpaces: chinese
    default: unknown
    }
  }

  /// Units are said with about as many letters in most languages of Europe.
  private static let unknown = SpeechTable(units: english.units)
}
