/// Which language notes are written in, from the letters and the small words in them.
enum SpokenGuess {
  /// `zh` where Chinese characters outnumber Latin letters, else `en` or `fr`, whichever small words come more often.
  static func language(of stops: [DraftStop]) -> String {
    let text = stops.map { $0.notes.isEmpty ? $0.title : $0.notes }.joined(separator: " ")
    var (chinese, latin) = (0, 0)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{4E00}"..."\u{9FFF}": chinese += 1
      case "a"..."z", "A"..."Z": latin += 1
      default: break
      }
    }
    if chinese * 3 > latin { return "zh" }
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    let english = words.count { ["the", "and", "of", "is", "this", "with", "in"].contains($0) }
    let french = words.count { ["le", "la", "les", "et", "de", "est", "des", "du"].contains($0) }
    return english > french ? "en" : "fr"
  }
}
