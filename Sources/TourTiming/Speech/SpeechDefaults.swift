public import TourModel

/// Paces and pauses where a script gives none; what they rest on stands in `Grammar/sources.md`.
///
/// A standing guide who points at things says **in all** 200 characters a minute of Mandarin,
/// 140 words of French, 150 of English; a fifth to a third of that time is silence. As the estimate
/// adds the pauses at clause and sentence ends by itself, the paces here are those of running speech
/// between them, so that nothing is counted twice: a Mandarin sentence of 25 characters takes
/// 25 ÷ 220 min + 0.6 s = 7.4 s, which is 202 a minute in all. The shipped tours' French paragraphs
/// come to 140 words a minute, the collection's short English ones to 145. A pace that a script gives
/// is the pace of running speech too.
///
/// In Chinese and Japanese the pauses inside a sentence are in the pace: their signs come so
/// regularly that counting them won little (`make speech` measures it).
public enum SpeechDefaults {
  /// Characters a minute of Chinese running speech (200 with its pauses).
  public static let chineseCharactersPerMinute = 220.0
  /// Kana and Han a minute of Japanese running speech: assumed, from what broadcasters do.
  public static let japaneseCharactersPerMinute = 330.0
  /// Words a minute of French running speech (140 with its pauses).
  public static let frenchWordsPerMinute = 185.0
  /// Words a minute of English running speech, and of words in any other language (150 with its
  /// pauses).
  public static let wordsPerMinute = 205.0
  /// The letters of the word that paces count: the mean of the shipped tours' French words (4.29,
  /// `l'eau` one word) and of the collection's English ones (4.39). A longer word takes longer.
  public static let lettersPerWord = 4.3
  /// The silence after a clause that another follows, inside a sentence; people leave 0.2 to 0.5 s.
  public static let clausePause = Milliseconds.milliseconds(300)
  /// The silence after a sentence that another follows; people leave 0.6 to 1.0 s.
  public static let sentencePause = Milliseconds.milliseconds(600)
  /// The silence after a paragraph, its last sentence's included; people leave 1 to 2 s.
  public static let paragraphPause = Milliseconds.milliseconds(1000)
  /// How long a place is shown for which the script has no words in a spoken language.
  public static let wordlessAnswer = Milliseconds.seconds(10)

  /// Words a minute in `language` where no `pace` line gives them.
  static func wordsPerMinute(in language: Language) -> Double {
    language.primary == "fr" ? frenchWordsPerMinute : wordsPerMinute
  }

  /// Han or kana characters a minute in `language` where no `pace` line gives them.
  static func charactersPerMinute(in language: Language) -> Double {
    language.primary == "ja" ? japaneseCharactersPerMinute : chineseCharactersPerMinute
  }
}
