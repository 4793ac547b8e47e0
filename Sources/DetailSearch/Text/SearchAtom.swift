/// The least part of a text that matches by itself: a word, or one character of a run.
struct SearchAtom: Equatable {
  /// Any of them matches it wholly: a word's stem, or the pairs of characters that the character is in.
  let terms: [String]
  /// Matches it weakly: the character by itself.
  let weakTerm: String?
  let role: WordRole
  /// Whether one slip of the finger in it is forgiven: not in short words, which are too alike.
  let forgivesTypo: Bool

  var isCharacter: Bool { weakTerm != nil }
  /// A character that is a run by itself.
  var isAlone: Bool {
    guard weakTerm == nil, let scalar = terms.first?.unicodeScalars.first else { return false }
    return scalar.isHan
  }

  init(word: TextRun.Word, role: WordRole) {
    terms = [word.stem]
    weakTerm = nil
    self.role = role
    forgivesTypo = word.scalarCount >= TypoIndex.shortestWord && role == .content
  }

  private init(terms: [String], weakTerm: String?, role: WordRole) {
    self.terms = terms
    self.weakTerm = weakTerm
    self.role = role
    forgivesTypo = false
  }

  /// The atoms of a run: overlapping pairs, as there are no words to be seen; a lone character is itself.
  static func atoms(of run: [Unicode.Scalar], role: WordRole) -> [SearchAtom] {
    if run.count == 1 { return [SearchAtom(terms: [text(run[...])], weakTerm: nil, role: role)] }
    return run.indices.map { index in
      let before = index > 0 ? [text(run[(index - 1)...index])] : []
      let after = index + 1 < run.count ? [text(run[index...(index + 1)])] : []
      return SearchAtom(terms: before + after, weakTerm: text(run[index...index]), role: role)
    }
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
  }
}

/// What a word or a phrase does in a request.
enum WordRole: Equatable {
  /// It names something.
  case content
  /// It says nothing by itself: `the`, `où`, 的. Dropped.
  case small
  /// It may be part of a name, but need not be explained: `painting`, `montrez`, 作品.
  case soft
  /// It asks for what a work's fields say. Otherwise as soft.
  case question(QuestionKind)
  /// What visitors need and a tour does not answer, unless it bears that name: toilets, tickets.
  case offTopic

  /// Whether a request is not understood unless this is.
  var mustBeExplained: Bool { self == .content || self == .offTopic }
}

/// What a question asks of a work as a whole.
enum QuestionKind: Equatable {
  case artist
  case date
  case size
  case technique
  case location
  /// What it is.
  case identity
}
