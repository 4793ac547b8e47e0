internal import EventSimulation
internal import TourModel

/// What viewers of any museum ask in words of their own: of a work on show what few scripts tell, and what concerns a
/// visit. Some of it a tour answers; the rest shows its author what is missing.
///
/// The shares, 15 % in all, are chosen (`Grammar/sources.md`): no tour has reported how much of what
/// it was asked it could not answer.
struct AsideQuestion {
  /// Of all questions.
  private let percent: Double
  private let isOfWork: Bool
  private let wordings: [String: [String]]

  /// Nil where the question is none of these, or the language has none.
  static func words(
    in language: Language, onShow place: Place, _ random: inout SplitMix64
  ) -> String? {
    var draw = random.uniform() * 100
    let choice = random.uniform()
    let isWork = if case .room = place { false } else { true }
    for question in all where isWork || !question.isOfWork {
      if draw < question.percent {
        return question.wordings[language.primary].map { $0[Int(choice * Double($0.count))] }
      }
      draw -= question.percent
    }
    return nil
  }

  private static let all = [practical, history, price, fame, original]

  private static let practical = AsideQuestion(
    percent: 2, isOfWork: false,
    wordings: [
      "fr": ["on peut prendre des photos sur place ?", "c'est ouvert le mardi ?"],
      "en": ["are you allowed to take photos there?", "is it open on tuesdays?"],
      "zh": ["现场可以拍照吗？", "星期二开门吗？"],
    ])

  private static let history = AsideQuestion(
    percent: 6, isOfWork: true,
    wordings: [
      "fr": [
        "il a déjà été volé ?", "à qui ça appartenait avant ?", "il a été restauré ?",
        "comment c'est arrivé ici ?",
      ],
      "en": [
        "was it ever stolen?", "who owned it before?", "has it been restored?",
        "how did it get here?",
      ],
      "zh": ["被偷过吗？", "以前是谁收藏的？", "修复过吗？", "是怎么来到这里的？"],
    ])

  private static let price = AsideQuestion(
    percent: 3, isOfWork: true,
    wordings: [
      "fr": ["ça vaut combien ?"], "en": ["how much is it worth?"], "zh": ["值多少钱？"],
    ])

  private static let fame = AsideQuestion(
    percent: 2, isOfWork: true,
    wordings: [
      "fr": ["pourquoi c'est si célèbre ?"], "en": ["why is it so famous?"],
      "zh": ["为什么这么有名？"],
    ])

  private static let original = AsideQuestion(
    percent: 2, isOfWork: true,
    wordings: [
      "fr": ["c'est l'original ou une copie ?"], "en": ["is it the original or a copy?"],
      "zh": ["是真品还是复制品？"],
    ])
}
