internal import TourModel

// What viewers send and nobody should have to read: dropped, and counted.
extension TourMachine {
  /// How many requests of one viewer may be open at once, among the last that came.
  package static let openRequestsPerViewer = 3
  /// So many are looked at for that.
  static let requestsLookedAt = 1000

  func reasonToStop(
    _ text: String, _ language: Language, from viewer: Int?
  ) -> RequestStop? {
    if isDenied(text, language) { return .denied }
    guard let viewer else { return nil }
    let open = state.requests.suffix(Self.requestsLookedAt).reduce(0) { count, request in
      count + (request.viewer == viewer && request.status == .open ? 1 : 0)
    }
    return open >= Self.openRequestsPerViewer ? .viewerLimit : nil
  }

  /// Whether a word of `deny` stands in it, in any case of letters: of a script with spaces a whole word, or a form
  /// of it, else anywhere.
  private func isDenied(_ text: String, _ language: Language) -> Bool {
    guard let denied = tour.audience?.denied, !denied.isEmpty else { return false }
    let text = text.lowercased()
    let inflection = Inflection.of(language)
    let words = inflection == nil ? [] : text.split { !($0.isLetter || $0.isNumber) }
    return denied.contains { list in
      list.language.primary == language.primary
        && list.words.contains { word in
          let word = word.lowercased()
          return Self.stands(word, in: text)
            || inflection.map { Self.stands(word, in: words, by: $0) } == true
        }
    }
  }

  /// Whether the words of a phrase stand in a text one after the other, each as it is or in another form.
  private static func stands(
    _ phrase: String, in words: [Substring], by inflection: Inflection
  ) -> Bool {
    let wanted = phrase.split { !$0.isLetter }
    // What has other signs in it, an address, is no word.
    guard !wanted.isEmpty, phrase.allSatisfy({ $0.isLetter || $0 == " " }) else { return false }
    return words.indices.dropLast(wanted.count - 1).contains { start in
      zip(words[start...], wanted).allSatisfy { $0 == $1 || inflection.has($0, of: $1) }
    }
  }

  private static func stands(_ word: String, in text: String) -> Bool {
    guard let first = word.first else { return false }
    var rest = text[...]
    while let start = rest.firstIndex(of: first) {
      let found = text[start...]
      if found.starts(with: word) {
        let end = text.index(start, offsetBy: word.count)
        let before = start > text.startIndex ? text[text.index(before: start)] : " "
        let after = end < text.endIndex ? text[end] : " "
        if !(isJoined(before, first) || isJoined(word.last ?? first, after)) { return true }
      }
      rest = found.dropFirst()
    }
    return false
  }

  /// Two letters of a script that parts its words by spaces: below U+0250 stand those of Latin.
  private static func isJoined(_ a: Character, _ b: Character) -> Bool {
    [a, b].allSatisfy {
      ($0.isLetter || $0.isNumber) && ($0.unicodeScalars.first?.value ?? 0) < 0x250
    }
  }
}
