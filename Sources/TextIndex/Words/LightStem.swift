/// A stem that is cheap and joins much: for phrases of small tables, where the whole phrase must match.
///
/// Plural, final e, y for i, doubled consonants: `tableaux` is `tableau`, `dimensions` `dimension`,
/// `peinte` `peint`. The same rule for French and English.
public enum LightStem {
  public static func key(of word: ArraySlice<UInt8>) -> TermKey {
    withStem(of: word) { TermKey(word: $0) } ?? TermKey(word: word)
  }

  /// The letters of the stem.
  public static func letters(of word: ArraySlice<UInt8>) -> [UInt8] {
    withStem(of: word) { Array($0) } ?? Array(word)
  }

  /// Nil for what has no stem: short words, and other signs than plain letters.
  private static func withStem<Result>(
    of word: ArraySlice<UInt8>, _ body: (UnsafeMutableBufferPointer<UInt8>) -> Result
  ) -> Result? {
    guard word.count >= 4, word.allSatisfy({ (0x61...0x7A).contains($0) }) else { return nil }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.count) { buffer in
      var count = 0
      for letter in word {
        buffer[count] = letter
        count += 1
      }
      dropPlural(buffer, &count)
      if count >= 5, buffer[count - 1] == UInt8(ascii: "e") { count -= 1 }
      if buffer[count - 1] == UInt8(ascii: "y") { buffer[count - 1] = UInt8(ascii: "i") }
      joinDoubledConsonants(buffer, &count)
      return body(UnsafeMutableBufferPointer(rebasing: buffer[..<count]))
    }
  }

  /// `chevaux` → `cheval`, `tableaux` → `tableau`, `cheveux` → `cheveu`, `mains` → `main`; `glass` stays.
  private static func dropPlural(_ word: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int) {
    guard word[count - 1] == UInt8(ascii: "s") || word[count - 1] == UInt8(ascii: "x") else {
      return
    }
    if ends(word, count, "eaux") || ends(word, count, "eux") || ends(word, count, "oux") {
      count -= 1
    } else if ends(word, count, "aux"), count >= 5 {
      count -= 1
      word[count - 1] = UInt8(ascii: "l")
    } else if ends(word, count, "s"), !ends(word, count, "ss") {
      count -= 1
    }
  }

  private static func joinDoubledConsonants(
    _ word: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int
  ) {
    var kept = 0
    for index in 0..<count {
      let letter = word[index]
      if kept > 0, word[kept - 1] == letter, !isVowel(letter) { continue }
      word[kept] = letter
      kept += 1
    }
    count = kept
  }

  private static func isVowel(_ letter: UInt8) -> Bool { "aeiou".utf8.contains(letter) }

  private static func ends(
    _ word: UnsafeMutableBufferPointer<UInt8>, _ count: Int, _ suffix: StaticString
  ) -> Bool {
    suffix.withUTF8Buffer { suffix in
      count > suffix.count
        && UnsafeMutableBufferPointer(rebasing: word[(count - suffix.count)..<count])
          .elementsEqual(suffix)
    }
  }
}
