internal import TextIndex

/// A word of a text with what it may match by: where that is in its ``WordForms``.
struct WordForm {
  /// What was wrong with it.
  enum Slips: Equatable {
    case none
    /// A letter or two.
    case letters
    /// The space before the next word.
    case space
  }

  /// The keys of its stems, and its own; of several corrections, those of each.
  let keys: Range<Int>
  /// Where its letters are: those of the text, or, where others were put in their place, of the forms.
  let letters: Range<Int>
  let isReplaced: Bool
  var slips = Slips.none

  /// How well a correction is trusted.
  var likeness: Double { slips == .letters ? 0.88 : 1 }
}

/// The words of a text, set right where they were typed wrong. Flat.
struct WordForms {
  private var forms: [WordForm] = []
  private var keys: [StemKeys] = []
  /// What was put in the place of what was typed.
  private var replaced: [UInt8] = []

  init(minimumCapacity: Int) {
    forms.reserveCapacity(minimumCapacity)
    keys.reserveCapacity(minimumCapacity)
  }

  var count: Int { forms.count }
  subscript(_ number: Int) -> WordForm { forms[number] }

  func keys(of number: Int) -> ArraySlice<StemKeys> { keys[forms[number].keys] }

  /// Its letters as they were read.
  func letters(of number: Int, in text: ScannedText) -> ArraySlice<UInt8> {
    let form = forms[number]
    return form.isReplaced ? replaced[form.letters] : text.letters[form.letters]
  }

  /// A word as it stands in the text.
  mutating func append(_ word: StemKeys, at letters: Range<Int>) {
    keys.append(word)
    forms.append(
      WordForm(keys: (keys.count - 1)..<keys.count, letters: letters, isReplaced: false))
  }

  /// What was put in the place of a word.
  mutating func append(
    _ words: some Collection<StemKeys>, letters: ArraySlice<UInt8>, slips: WordForm.Slips = .none
  ) {
    let (firstKey, firstLetter) = (keys.count, replaced.count)
    keys += words
    replaced += letters
    forms.append(
      WordForm(
        keys: firstKey..<keys.count, letters: firstLetter..<replaced.count, isReplaced: true,
        slips: slips))
  }
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
