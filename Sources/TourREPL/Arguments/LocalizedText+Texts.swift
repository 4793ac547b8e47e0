internal import TextIndex
internal import TourModel

extension LocalizedText {
  /// In every language that it has.
  var texts: [String] { [plain] + translations.map(\.text) }

  /// Whether it has a part that says enough: any two characters of Chinese, else whole words, or four letters that begin
  /// some.
  ///
  /// - Parameter folded: in folded letters.
  func holds(part folded: String) -> Bool {
    guard folded.count > 1 else { return false }
    return texts.contains { text in
      let text = LetterFolding.folded(text)
      return text.ranges(of: folded).contains { range in
        if folded.first?.isASCII != true { return true }
        let isStart = text[..<range.lowerBound].last.map { !$0.isLetter } ?? true
        let isEnd = text[range.upperBound...].first.map { !$0.isLetter } ?? true
        return isStart && (isEnd || folded.count > 3)
      }
    }
  }
}
