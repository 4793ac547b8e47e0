/// Beats of prose in the words of French and Chinese authors.
package enum ForeignBeats {
  /// `pause` or `show` for a word of another language that means it.
  package static func verb(_ word: String) -> String? {
    switch ForeignKeywords.keyword(word) {
    case .pause: Keyword.pause.spelling
    case .show: Keyword.show.spelling
    default: nil
    }
  }

  /// The duration that words say: `3 s`, `3秒`, `1 min 30`; nil where it is none, or one of several.
  package static func duration(_ words: [String]) -> String? {
    let run = words.joined()
    if DurationShape.isDuration(run) { return run }
    guard CharacterClass.isDigit(run.unicodeScalars.first?.value ?? 0), run.utf8.count < 40 else {
      return nil
    }
    let meant = NumberSlip(run).meant
    return meant.count == 1 ? meant.first(where: DurationShape.isDuration) : nil
  }
}
