internal import TextIndex

/// Lends the stemmers, which cannot be copied, to a value that can.
final class StemReader {
  private let stemmers = Stemmers()

  /// The keys of a word of folded letters.
  func keys(of letters: ArraySlice<UInt8>, key: TermKey) -> StemKeys {
    stemmers.keys(of: letters, key: key)
  }
}

/// The two stemmers, made together.
struct Stemmers: ~Copyable {
  private let french = SnowballStemmer(.french)
  private let english = SnowballStemmer(.english)

  /// The keys of a word of folded letters.
  func keys(of letters: ArraySlice<UInt8>, key: TermKey) -> StemKeys {
    StemKeys(
      word: key, french: french?.key(of: letters) ?? key,
      english: english?.key(of: letters) ?? key)
  }
}
