import Testing
import TourModel
import TourTiming

@Suite struct SpeechCountTests {
  private func count(_ text: String, _ language: String) -> SpeechCount {
    SpeechCount(of: text, in: Language(language))
  }

  @Test(arguments: [
    ("Regardez la lune", 3), ("l'eau froide", 2), ("l’eau", 1), ("aujourd'hui", 1),
    ("chef-d'œuvre", 2), ("« Bonjour », dit-elle", 3), ("e\u{301}te\u{301}", 1), ("", 0),
    ("— … !", 0),
    ("un 'mot' seul", 3),
  ])
  func `a run of letters with its marks and inner apostrophes is one word`(
    _ text: String, _ words: Int
  ) {
    #expect(count(text, "fr").words == words)
    #expect(count(text, "fr").characters == 0)
  }

  @Test func `Han and kana count one each, Latin names inside them as words`() {
    #expect(count("欢迎来到巴黎。", "zh") == SpeechCount(characters: 6, words: 0))
    #expect(
      count("克洛德·莫奈（Claude Monet）", "zh") == SpeechCount(characters: 5, words: 2, letters: 11))
    #expect(count("モネの絵", "ja") == SpeechCount(characters: 4, words: 0))
    #expect(count("ヴェルサイユ", "ja") == SpeechCount(characters: 6, words: 0))
    #expect(count("Le mot 月", "fr") == SpeechCount(characters: 1, words: 2, letters: 5))
    #expect(count("모네의 그림", "ko") == SpeechCount(characters: 0, words: 2, letters: 10))
    #expect(count("𠀀𠀁", "zh").characters == 2)
  }

  @Test(arguments: [
    ("0", 1), ("16", 1), ("17", 2), ("21", 3), ("70", 2), ("71", 3), ("77", 3), ("80", 2),
    ("81", 3), ("91", 3), ("97", 4), ("100", 1), ("200", 2), ("1000", 1), ("1830", 4), ("1999", 7),
    ("2016", 3), ("380 000", 5), ("380\u{202F}000", 5), ("1 000 000", 2), ("4,91", 5), ("50 %", 3),
    ("3,05", 4), ("4,91 m × 7,16 m", 11),
  ])
  func `French numbers count as they are spelled out`(_ text: String, _ words: Int) {
    #expect(count(text, "fr").words == words)
  }

  @Test(arguments: [
    ("0", 1), ("20", 1), ("21", 2), ("105", 3), ("1830", 2), ("1900", 2), ("1905", 3), ("2001", 3),
    ("2016", 2), ("1,830", 5), ("380,000", 4), ("4.91", 4), ("50%", 2), ("1000000", 2),
  ])
  func `English numbers count as they are spelled out, four digits as a year`(
    _ text: String, _ words: Int
  ) {
    #expect(count(text, "en").words == words)
  }

  @Test(arguments: [
    ("1830年", 5),  // 一八三零年
    ("1830", 6),  // 一千八百三十
    ("0", 1), ("10", 1), ("12", 2), ("20", 2), ("105", 4), ("110", 4), ("1005", 4), ("15万", 3),
    ("10000", 2), ("10005", 4), ("100000", 2), ("380000", 4), ("1000050000", 5), ("4.91", 4),
    ("50%", 5), ("１２", 2),
  ])
  func `Chinese numbers count as they are spelled out, years digit by digit`(
    _ text: String, _ characters: Int
  ) {
    #expect(count(text, "zh") == SpeechCount(characters: characters, words: 0))
  }

  @Test func `elsewhere a digit is a word, and too many digits are read one by one`() {
    #expect(count("1830", "de").words == 4)
    #expect(count(String(repeating: "7", count: 40), "fr").words == 40)
  }

  @Test(arguments: [
    ("Un. Deux.", 1), ("Un ! Deux ? Trois.", 2), ("Un… deux", 1), ("Un... deux", 1),
    ("Vraiment ?! Oui", 1), ("C. Monet. Oui", 1), ("louvre.fr et 4.5", 0),
    ("Il dit : « Non. » Puis", 1),
    ("Un, deux ; trois : quatre", 0), (". Un", 0),
  ])
  func `sentence ends are those that more speech follows`(_ text: String, _ ends: Int) {
    #expect(count(text, "fr").sentenceEnds == ends)
  }

  @Test(arguments: [
    ("Un, deux ; trois : quatre", 3), ("louvre,fr et 4,5", 0), ("Un,", 0), ("Un ; , deux", 1),
    ("Un, deux. Trois", 1), ("« Un, » deux", 1), (", Un", 0),
  ])
  func `clause ends are those that more speech follows`(_ text: String, _ ends: Int) {
    #expect(count(text, "fr").clauseEnds == ends)
  }

  @Test func `Chinese has its pauses inside a sentence in its pace`() {
    #expect(count("大家好，欢迎；今天：是, 中秋、节", "zh").clauseEnds == 0)
  }

  @Test func `Chinese sentences end anywhere`() {
    #expect(count("大家好，欢迎。今天是中秋节！走吧？好!来。", "zh").sentenceEnds == 4)
    #expect(count("他说：「好。」然后走了", "zh").sentenceEnds == 1)
  }
}
