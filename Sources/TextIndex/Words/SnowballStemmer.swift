internal import CStemmer

/// Snowball's stemmer of a language: French and English stand for all that this index knows.
///
/// Words come without their diacritics, in requests as in scripts: the stems need not be words, only the
/// same for all forms of one.
public struct SnowballStemmer: ~Copyable {
  private let stemmer: OpaquePointer

  /// Nil where the library does not have the language.
  public init?(_ language: StemLanguage) {
    guard let stemmer = sb_stemmer_new(language.rawValue, "UTF_8") else { return nil }
    self.stemmer = stemmer
  }

  deinit { sb_stemmer_delete(stemmer) }

  /// The key of the stem of a word; its own key where it is no word of plain letters.
  public func key(of word: ArraySlice<UInt8>) -> TermKey {
    word.withUnsafeBufferPointer { word in
      guard word.count > 2, let start = word.baseAddress,
        let stem = sb_stemmer_stem(stemmer, start, Int32(clamping: word.count))
      else { return TermKey(word: word) }
      let length = Int(sb_stemmer_length(stemmer))
      return TermKey(word: UnsafeBufferPointer(start: stem, count: length))
    }
  }
}

public enum StemLanguage: String, Sendable {
  case french = "french"
  case english = "english"

  public static let all: [StemLanguage] = [.french, .english]
  private static let onlyFrench: [StemLanguage] = [.french]
  private static let onlyEnglish: [StemLanguage] = [.english]

  /// A list of one, made once.
  public static func only(_ language: StemLanguage) -> [StemLanguage] {
    switch language {
    case .french: onlyFrench
    case .english: onlyEnglish
    }
  }
}
