// Where sentences end.
extension SpeechScanner {
  mutating func endsSentence(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard scalars[index].endsSentenceBeforeSpace else { return false }
    if scalars[index] == ".", isInitial(scalars, before: index) { return false }
    var next = max(index + 1, closersEnd)
    while next < scalars.count, scalars[next].closesOrEndsSentence { next += 1 }
    closersEnd = next
    guard next < scalars.count else { return true }
    let isBeforeHan = scalars[next].isSpokenCharacter && scalars[index] != "."
    return isBeforeHan || scalars[next].properties.isWhitespace
  }

  /// Whether one capital letter stands before `index`, as in `C. Monet`.
  private func isInitial(_ scalars: [Unicode.Scalar], before index: Int) -> Bool {
    guard index > 0, scalars[index - 1].properties.isUppercase else { return false }
    return index == 1 || !(scalars[index - 2].isSpokenLetter || scalars[index - 2].isMark)
  }
}
