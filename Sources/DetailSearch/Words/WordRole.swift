/// What a word or a phrase does in a request.
enum WordRole: Equatable {
  /// It names something.
  case content
  /// It says nothing by itself: `the`, `où`, 的. Dropped.
  case small
  /// It may be part of a name, but need not be explained: `painting`, `montrez`, 作品.
  case soft
  /// Need not be explained where nothing has it.
  case faint
  /// It asks for what a work's fields say. Otherwise as soft.
  case question(QuestionKind)
  /// It asks for what a name, a figure or a date must answer: who names a dog and asks for its weight is not
  /// served by the dog.
  case attribute(Attribute)
  /// It points back to what was answered before. Otherwise as soft.
  case cue(FollowUpCue)
  /// It asks when, whether something was made or is shown: `when`, 什么时候. Otherwise as a question of the date.
  case when
  /// It asks for an hour, `what time`: when something is shown, where that is named; else as off topic.
  case hour
  /// It asks for a person: `who`.
  case who
  /// It asks who somebody on show is: "who is she". Otherwise as a question of what it is.
  case whoItIs
  /// It asks whose something is, or for whom: `whose`, `pour qui`. Otherwise as one for a person.
  case whose
  /// It asks what a word means. Otherwise as soft.
  case meaning
  /// It tells of making: `painted`. Otherwise as soft.
  case making
  /// It says whose work something is, if a name follows: `is it a`. Otherwise as soft.
  case attribution
  /// It means what is on show, whatever that is: `painting`, 作品. Otherwise as soft.
  case work
  /// What visitors need and a tour does not answer, unless it bears that name: toilets, tickets.
  case offTopic
  /// What viewers tell of themselves, of the guide or of the stream. As off topic; where it is of several words, as an
  /// aside.
  case chat
  /// What visitors would do, not see: touch it. As off topic, whatever bears the name.
  case aside

  /// Whether a request is not understood unless this is.
  var mustBeExplained: Bool { self == .content || self == .faint || isOffTopic }

  var isOffTopic: Bool { self == .offTopic || self == .chat || self == .aside }

  /// As a phrase of so many words or characters.
  func ofPhrase(isLong: Bool) -> WordRole { self == .chat ? (isLong ? .aside : .offTopic) : self }

  /// Whether it is no more than a part of how one asks: `show me`, `and then`.
  var onlyAsks: Bool {
    switch self {
    case .soft, .cue, .making: true
    default: false
    }
  }

  /// Whether it asks for a person or a field, whatever follows.
  var isQuestion: Bool {
    switch self {
    case .question, .when, .hour, .who, .whoItIs, .whose, .meaning: true
    default: false
    }
  }

  /// Whether it is about something, by itself.
  var isTopic: Bool {
    switch self {
    case .question, .when, .hour, .whoItIs, .attribute, .meaning, .offTopic, .chat, .aside,
      .content, .faint:
      true
    case .small, .soft, .cue, .who, .whose, .making, .attribution, .work: false
    }
  }
}

/// What a question asks of a thing that it names.
enum Attribute: Equatable {
  case name
  case weight
  case age
  case family
  case count
  case origin
  /// Birth, death, reign, pay, nation: a person's.
  case life
  /// How tall a person is, where what is on show is a picture; of a statue, its size tells.
  case height
  /// How long it took.
  case duration

  /// Whether it is asked of a person, not of a work: no field of a label tells it.
  var isOfPerson: Bool { self == .life || self == .height || self == .family }
}

/// How a request points back.
enum FollowUpCue: Equatable {
  /// Not that one: another of its kind.
  case other
  /// What there is besides.
  case rest
  /// That one, more of it: why, tell me more.
  case same
  /// What is elsewhere: let us go back, what comes next.
  case elsewhere
  /// What is to be shown: `coming up`.
  case coming
}
