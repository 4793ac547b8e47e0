internal import TextIndex

/// A word of a request with what it may match by.
struct WordForm {
  /// What was wrong with it.
  enum Slips: Equatable {
    case none
    /// A letter or two.
    case letters
    /// The space before the next word.
    case space
  }

  struct Part {
    let letters: [UInt8]
    let form: WordForm
  }

  /// The keys of its stems, and its own; of several corrections, those of each.
  let keys: [StemKeys]
  /// Where it stands in the request's letters; nil for what was put in its place.
  let range: Range<Int>?
  var slips = Slips.none
  /// What to read in its place, where it was typed wrong.
  var parts: [Part] = []

  init(_ key: TermKey, range: Range<Int>?) {
    keys = [StemKeys(word: key, french: key, english: key)]
    self.range = range
  }

  init(_ keys: [StemKeys], range: Range<Int>? = nil) {
    self.keys = keys
    self.range = range
  }

  /// Its letters as they were read.
  func text(in scanned: ScannedText) -> String {
    let letters = range.map { scanned.letters[$0] } ?? parts.first.map { $0.letters[...] } ?? []
    return String(decoding: letters, as: UTF8.self)
  }

  /// How well a correction is trusted.
  var likeness: Double { slips == .letters ? 0.88 : 1 }
}

/// A word and its stems.
struct StemKeys: Equatable, Sendable {
  let word: TermKey
  let french: TermKey
  let english: TermKey

  func key(in language: StemLanguage) -> TermKey {
    switch language {
    case .french: french
    case .english: english
    }
  }
}
