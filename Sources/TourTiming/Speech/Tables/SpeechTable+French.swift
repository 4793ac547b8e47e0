extension SpeechTable {
  /// Abbreviations: Lexique des règles typographiques en usage à l'Imprimerie nationale (2002). A
  /// ruler has a cardinal, but "premier"; a century has an ordinal.
  static let french = SpeechTable(
    spelling: FrenchNumber(),
    groupSigns: ["\u{A0}", "\u{202F}", "\u{2009}", " "],
    readsFractionAsNumber: true,
    decimalSign: "virgule",
    range: "à",
    times: "sur",
    signs: [
      "%": "pour cent", "％": "pour cent", "€": "euros", "$": "dollars", "£": "livres",
      "¥": "yuans", "×": "sur", "&": "et", "+": "plus", "=": "égale", "°": "degrés",
      "²": "carrés", "³": "cubes",
    ],
    months: [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre",
    ],
    saysFirstDayAsOrdinal: true,
    hours: "heures",
    units: [
      "mm": "millimètres", "cm": "centimètres", "dm": "décimètres", "m": "mètres",
      "km": "kilomètres", "g": "grammes", "kg": "kilogrammes", "t": "tonnes", "h": "heures",
      "min": "minutes", "s": "secondes", "ha": "hectares", "l": "litres",
    ],
    abbreviations: [
      "M.": "monsieur", "MM.": "messieurs", "Mme": "madame", "Mmes": "mesdames",
      "Mlle": "mademoiselle", "Mgr": "monseigneur", "Dr": "docteur", "Pr": "professeur",
      "St": "saint", "Ste": "sainte", "etc": "et cetera", "env.": "environ", "av.": "avant",
      "apr.": "après", "J.-C.": "Jésus-Christ", "n°": "numéro", "N°": "numéro", "p.": "page",
      "pl.": "planche", "fig.": "figure", "cat.": "catalogue", "coll.": "collection",
      "inv.": "inventaire", "c.-à-d.": "c'est-à-dire", "cf.": "confer", "vol.": "volume",
    ],
    ordinalEndings: ["e", "er", "re", "ère", "ème", "ᵉ", "ᵉʳ", "ʳᵉ", "nd", "nde"],
    rulers: [
      "Albert", "Alexandre", "Charles", "Clément", "Édouard", "Élisabeth", "Ferdinand", "François",
      "Frédéric", "Guillaume", "Henri", "Jacques", "Jean", "Léopold", "Louis", "Napoléon",
      "Nicolas", "Paul", "Philippe", "Pie", "Pierre", "Ramsès",
    ])
}
