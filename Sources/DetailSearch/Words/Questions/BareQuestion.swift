internal import TextIndex

/// Questions that are no more than a question word, "where?", "et par qui ?", 谁干的: after a detail they are of what that
/// tells, not of the work's label.
enum BareQuestion: Sendable {
  /// The last: where, or to whom.
  case who, when, whither

  /// What a whole request asks, without what links it to the one before; nil: it says more.
  init?(_ units: ArraySlice<TermKey>) {
    var units = units
    while let first = units.first, Self.links.contains(first), units.count > 1 {
      units.removeFirst()
    }
    while let last = units.last, Self.links.contains(last), units.count > 1 { units.removeLast() }
    guard let question = Self.questions[units.joined] else { return nil }
    self = question
  }

  private static let links: TermMap<Void> = {
    var links = TermMap<Void>()
    for key in keys(of: "et and but mais then alors so ok euh 那 么 呢 啊 呀 吗 又") { links.insert(key) }
    return links.closed()
  }()

  private static let questions: TermMap<BareQuestion> = {
    var questions = TermMap<BareQuestion>()
    for (question, phrases) in wordings {
      for phrase in phrases.split(separator: ",") {
        questions[keys(of: String(phrase)).joined] = question
      }
    }
    return questions.closed()
  }()

  private static func keys(of text: String) -> [TermKey] {
    let scanned = ScannedText(text)
    return scanned.tokens.flatMap { token in
      switch token {
      case .word(let word): [word.key]
      case .characters(let range): scanned.characters[range].map { TermKey(character: $0) }
      }
    }
  }

  private static let wordings: [(BareQuestion, String)] = [
    (
      .who,
      """
      who did it,who did that,who did this,by who,by whom,who by,qui a fait ca,c'est qui qui a fait ca,par qui,par qui ca,
      qui a fait le coup,谁干的,是谁干的,被谁,谁做的这事
      """
    ),
    (
      .when,
      """
      when,when was that,when was it,when did that happen,when did it happen,in what year,what year,what year was that,
      quand,quand ca,c'était quand,c'etait quand ça,en quelle année,quelle année,à quelle date,什么时候,哪年,哪一年,那是哪年,
      什么时候的事,哪年的事,什么时候发生的
      """
    ),
    (
      .whither,
      """
      where,where was that,where was it,where to,where from,to whom,to who,où,où ça,c'était où,à quel endroit,dans quel pays,
      dans quelle ville,à qui,à qui ça,哪里,在哪,在哪里,在哪儿,哪儿,什么地方,给谁,卖给谁,去哪了
      """
    ),
  ]
}
