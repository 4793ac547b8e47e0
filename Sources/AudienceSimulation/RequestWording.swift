internal import EventSimulation
internal import TourModel

/// How viewers put what they want, on a phone: half of them the bare words, the others with a little around
/// them.
///
/// The words are an author's and can be anything, so nothing here needs an article or an ending.
enum RequestWording {
  static let barePercent = 50

  static func wording(
    of words: String, in language: Language, _ random: inout SplitMix64
  ) -> String {
    let isBare = random.index(below: 100) < barePercent
    let frames = frames(of: language)
    let frame = frames[random.index(below: frames.count)]
    return isBare || isQuestion(words) ? words : frame.before + words + frame.after
  }

  private static func isQuestion(_ words: String) -> Bool {
    words.last == "?" || words.last == "？"
  }

  private typealias Frame = (before: String, after: String)

  private static func frames(of language: Language) -> [Frame] {
    switch language.primary {
    case "fr":
      [
        ("", " svp"), ("et ", " ?"), ("", " : on peut zoomer ?"), ("", " ???"),
        ("", ", on peut voir ?"),
      ]
    case "zh":
      [("想看", ""), ("能看看", "吗"), ("", "呢？"), ("请问", "？"), ("看看", "！"), ("", "，放大一点")]
    case "en":
      [
        ("", " please"), ("what about ", "?"), ("", " - can you zoom in?"), ("", "???"),
        ("show us ", ""),
      ]
    default: [("", " ?"), ("", " !")]
    }
  }
}
