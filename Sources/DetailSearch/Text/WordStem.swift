/// What a French or an English word has in common with its plural and its feminine: a first form, a few
/// endings; real stemmers come with the full-text index.
///
/// One rule serves both languages, for a request's language is often unknown. It also joins some words that
/// differ (`port`, `porte`); ranking makes up for it.
enum WordStem {
  /// The stem of a folded word; words under four letters, and other scripts, are their own.
  static func stem(_ word: String) -> String {
    if let regular = irregular[word] { return stem(regular) }
    var letters = Array(word.utf8)
    guard letters.count >= 4, letters.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return word }
    dropPlural(&letters)
    dropFinalE(&letters)
    if letters.last == UInt8(ascii: "y") { letters[letters.count - 1] = UInt8(ascii: "i") }
    joinDoubledConsonants(&letters)
    return String(decoding: letters, as: UTF8.self)
  }

  /// `chevaux` → `cheval`, `tableaux` → `tableau`, `cheveux` → `cheveu`, `mains` → `main`; `glass` stays.
  private static func dropPlural(_ letters: inout [UInt8]) {
    if ends(letters, "eaux") || ends(letters, "eux") || ends(letters, "oux") {
      letters.removeLast()
    } else if ends(letters, "aux"), letters.count >= 5 {
      letters.removeLast(2)
      letters.append(UInt8(ascii: "l"))
    } else if ends(letters, "s"), !ends(letters, "ss") {
      letters.removeLast()
    }
  }

  /// `verte` → `vert`, `boxe(s)` → `box`; four letters stay, for `mère` is not `mer`.
  private static func dropFinalE(_ letters: inout [UInt8]) {
    if letters.count >= 5, letters.last == UInt8(ascii: "e") { letters.removeLast() }
  }

  /// `gallery` is `galerie`, `ancienne` is `ancien`; and a letter typed twice does no harm.
  private static func joinDoubledConsonants(_ letters: inout [UInt8]) {
    var joined: [UInt8] = []
    for letter in letters where joined.last != letter || isVowel(letter) { joined.append(letter) }
    letters = joined
  }

  private static func isVowel(_ letter: UInt8) -> Bool { "aeiou".utf8.contains(letter) }

  private static func ends(_ letters: [UInt8], _ suffix: StaticString) -> Bool {
    suffix.withUTF8Buffer { letters.count > $0.count && letters.suffix($0.count).elementsEqual($0) }
  }

  private static let irregular = [
    "yeux": "oeil", "cieux": "ciel", "men": "man", "women": "woman", "children": "child",
    "feet": "foot", "teeth": "tooth", "wolves": "wolf", "leaves": "leaf",
  ]
}
