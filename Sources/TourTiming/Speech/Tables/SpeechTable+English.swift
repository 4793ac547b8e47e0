extension SpeechTable {
  /// Abbreviations: The Chicago Manual of Style, chapter 10. A ruler has an ordinal with its
  /// article, "Louis the Fourteenth".
  static let english = SpeechTable(
    spelling: EnglishNumber(),
    groupSigns: ["\u{A0}", "\u{202F}", "\u{2009}", ","],
    readsFourDigitsAsYear: true,
    signs: SpeechTable().signs.merging(["×": "by"]) { $1 },
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    saysDaysAsOrdinals: true,
    saysZeroMinutes: true,
    units: [
      "mm": "millimetres", "cm": "centimetres", "m": "metres", "km": "kilometres", "g": "grams",
      "kg": "kilograms", "t": "tonnes", "h": "hours", "min": "minutes", "s": "seconds",
      "ha": "hectares", "ft": "feet", "lb": "pounds",
    ],
    abbreviations: [
      "Mr": "mister", "Mr.": "mister", "Mrs": "missis", "Mrs.": "missis", "Ms.": "ms",
      "Dr": "doctor", "Dr.": "doctor", "Prof.": "professor", "St": "saint", "St.": "saint",
      "c.": "circa", "ca.": "circa", "etc": "et cetera", "e.g.": "for example", "i.e.": "that is",
      "No.": "number", "Nos.": "numbers", "no.": "number", "p.": "page", "pp.": "pages",
      "fig.": "figure", "Fig.": "figure", "vol.": "volume", "cat.": "catalogue",
      "inv.": "inventory", "cf.": "compare", "vs.": "versus", "approx.": "approximately",
    ],
    ordinalEndings: ["st", "nd", "rd", "th"],
    rulers: [
      "Albert", "Alexander", "Charles", "Clement", "Edward", "Elizabeth", "Ferdinand", "Francis",
      "Frederick", "George", "Henry", "James", "John", "Leopold", "Louis", "Mary", "Napoleon",
      "Nicholas", "Paul", "Peter", "Philip", "Pius", "Ramesses", "Richard", "William",
    ],
    rulerArticle: "the")
}
