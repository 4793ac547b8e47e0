/// Reads Latin letters as Mandarin syllables: `zuoshou`, `zuo3`.
public enum PinyinReader {
  /// The syllables of one typed word, its tone digits left out; nil where it is not made of syllables
  /// alone. Long syllables first, stepping back where the rest does not work out: O(letters × 6).
  public static func syllables(of word: ArraySlice<UInt8>, in tables: HanTables) -> [UInt16]? {
    var letters: [UInt8] = []
    for byte in word {
      switch byte {
      case UInt8(ascii: "1")...UInt8(ascii: "5"): if letters.isEmpty { return nil }
      case UInt8(ascii: "v"): letters.append(UInt8(ascii: "u"))
      case UInt8(ascii: "a")...UInt8(ascii: "z"): letters.append(byte)
      default: return nil
      }
    }
    guard !letters.isEmpty, letters.count <= 48 else { return nil }
    var dead = [Bool](repeating: false, count: letters.count + 1)
    var found: [UInt16] = []
    return read(letters[...], tables, &dead, &found) ? found : nil
  }

  private static func read(
    _ rest: ArraySlice<UInt8>, _ tables: HanTables, _ dead: inout [Bool], _ found: inout [UInt16]
  ) -> Bool {
    if rest.isEmpty { return true }
    if dead[rest.startIndex] { return false }
    for length in stride(from: min(HanTables.longestSyllable, rest.count), through: 1, by: -1) {
      guard let syllable = tables.syllable(letters: rest.prefix(length)) else { continue }
      found.append(syllable)
      if read(rest.dropFirst(length), tables, &dead, &found) { return true }
      found.removeLast()
    }
    dead[rest.startIndex] = true
    return false
  }
}
