/// What counts how much in ranking, each from 0 to 1. The order that they set: a whole name, a part of a
/// name, what the script says.
enum MatchWeights {
  // How well a term of the tour is like what was asked, where it is not the same word.

  /// A character of a name that the request has in another pair.
  static let nearLikeness = 0.85
  /// A character that both have, each beside another.
  static let weakLikeness = 0.4
  /// A word that means the same.
  static let meaningLikeness = 0.87
  /// A kind of what was asked for: the dog, for the animal.
  static let narrowerLikeness = 0.75
  /// What the thing asked for is a kind of.
  static let broaderLikeness = 0.35
  /// A kind of a kind, by a kind.
  static let furtherKind = 0.92
  /// Characters of the same sound.
  static let soundLikeness = 0.85
  /// Of nearly the same sound: `yin`, `ying`.
  static let nearSoundLikeness = 0.8
  static let pinyinLikeness = 0.92
  /// A word that nothing in the tour has, by the rarest that something has.
  static let unknown = 0.4

  /// A slip in a shorter word does not name what is not on show.
  static let longWord = 7

  /// A whole name scores this, up to `explaining` more by how much of the request it explains, and up to
  /// `heading` more where the request speaks of it rather than of what follows: "the hat in the boat",
  /// 船里的帽子.
  static let wholeName = 0.65
  static let explaining = 0.25
  static let heading = 0.1
  /// So much of a name counts as the whole: one slip, or one character of four that differs.
  static let nearlyWhole = 0.84
  /// A whole name that explains less of the request than this is by chance in it.
  static let leastExplained = 0.12
  static let partOfName = 0.65
  /// What a part of a name must have, and explain, for a work that is not on show.
  static let partElsewhere = (name: 0.3, request: 0.35)
  /// What a name of common words must explain, for a work that is not on show.
  static let commonNameElsewhere = 0.35
  /// What the name of a place elsewhere must explain of a request, for it to be told where that is.
  static let explainedElsewhere = 0.75
  /// What a detail elsewhere must explain of a request.
  static let detailElsewhere = 0.5
  /// An artist's name says less than a work's.
  static let artist = 0.8
  /// A soft word of a request, by a plain one, where it matches.
  static let soft = 0.25
  /// A request of so many words or characters may say more than what it asks for.
  static let longRequest = 24
  /// A clause of it must be as sure as this.
  static let clause = 0.5
  /// How sure it is that "the other one" is the only other of its kind.
  static let otherOne = 0.8
  /// How sure it is that a question word alone is about what was answered before.
  static let bareQuestion = 0.7
  /// How much of what is said of a work elsewhere must be in it, how much more than is here, and how sure it then is.
  static let described = (share: 0.6, more: 0.25, score: 0.7)
  /// What is less probable than this is one of many that are as good, and no answer.
  static let leastProbable = 0.15
  /// Below this: a refusal.
  static let threshold = 0.25
  /// A place here that is so probable leaves nothing to look for elsewhere.
  static let certain = 0.9
}
