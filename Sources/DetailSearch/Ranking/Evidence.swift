/// What speaks for a place, or for a refusal, each as a number, mostly from 0 to 1.
///
/// How much each counts stands in ``RankingWeights``, fitted on labelled requests.
struct Evidence {
  enum Kind: Int, CaseIterable {
    // Names.
    /// How much of its best name the request has.
    case coverage
    /// A whole name is in the request; one that would be known anywhere; one that counts only word for word.
    case named, telling, phrase
    /// How near its name stands to what the request is about.
    case heading
    /// Its share of what the request says: by its names, by its owner's, by what is told of it.
    case nameShare, ownerShare, proseShare
    /// By words, by other words for the same, by kinds of it.
    case wordName, meaningName, kindName, wordProse, meaningProse, kindProse
    /// The same, not as a share.
    case nameMass, ownerMass, proseMass
    /// What no other place here has.
    case uniqueName, uniqueProse
    /// No more than other words for a part of its name, for what is told of it.
    case partMeant, meaningAlone
    /// In a room, what is told of it, and is a name of what is elsewhere.
    case toldOfOther
    /// Words that need not be explained, and are.
    case softMass

    // What it leaves unexplained.
    /// A thing that the lexicon knows, another word that it knows, one that says little, an unknown one.
    case unknownThing, unknownMeaning, unexplainedGeneric, unknownWord
    /// What another place here has.
    case leftToOthers
    /// What only names elsewhere have.
    case ofElsewhere
    /// A whole name is there, and a thing that is not.
    case namedWithThing
    /// It is asked for something else of it: a name, an age, that is there, or is not.
    case attributeHeld, attributeMissing
    /// How big, of what, by whom, of a part of it, or of what its title names.
    case fieldOfPart, fieldOfNamed
    /// When, and a figure is told; who, and a name is told.
    case timeTold, timeUntold, personTold, personUntold, isPerson, isNoPerson
    /// Who, and a word for a person is in its name.
    case personNamed

    // Where it is.
    case isOwner, isElsewhere, isElsewhereOfRoom, elsewhereNamed, elsewhereAsked
    /// Left, above: where it is on the picture, or elsewhere on it.
    case sideRight, sideWrong

    // Questions.
    /// A field of it is asked for, with nothing else, with a word that says nothing, with more.
    case fieldAlone, fieldAlmost, fieldWithMore
    /// A field is asked for that it does not have; a question of a field names a place elsewhere.
    case fieldAbsent, anotherAsked
    /// What it is, why it is known: with nothing else, with more.
    case identityAlone, identityWithMore
    /// Who it is, or whose, which it lists in other words: with nothing else, with more.
    case sharedAlone, sharedWithMore
    case material, price
    /// Whether it is somebody's, of whom nothing is known.
    case attribution

    // What was answered before.
    case previousAlone, previousQuestion, previousWithMore, previousNotThis, sibling
    /// Another of its kind, where another is asked for.
    case siblingAsked

    // Of a refusal.
    case refusal, offTopic, saysNothing, attributeAsked, fieldMissing, contentCount
  }

  private(set) var values = EvidenceValues(repeating: 0)

  subscript(_ kind: Kind) -> Double {
    get { Double(values[kind.rawValue]) }
    set { values[kind.rawValue] = Float(newValue) }
  }

  /// How much of it there is, by the fitted weights.
  var score: Float {
    // Spans: elements of an inline array by themselves are read from a copy of the whole.
    let values = values.span
    let weights = RankingWeights.values
    let weightSpan = weights.span
    var sums = SIMD4<Float>()
    for start in stride(from: 0, to: EvidenceValues.count, by: 4) {
      for lane in 0..<4 { sums[lane] += values[start + lane] * weightSpan[start + lane] }
    }
    return sums.sum()
  }
}

/// A number for each kind of evidence, and room for some more.
typealias EvidenceValues = InlineArray<72, Float>
