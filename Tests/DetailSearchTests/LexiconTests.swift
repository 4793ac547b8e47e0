import Testing
import TextIndex
import TourModel

@testable import DetailSearch

struct LexiconTests {
  private static let asking: Set<Substring> = [
    "how", "what", "when", "which", "whose", "why", "combien", "comment", "pourquoi", "quand",
    "quel", "quelle",
  ]

  // A phrase of the lexicon goes before the words of a question that it begins with.
  @Test func `no line of the lexicon asks a question`() {
    let words = MuseumLexicon.domains.flatMap { $0.split { " ;\n".contains($0) } }
    let phrases = words.filter { $0.contains("-") && $0 != "-" }
    #expect(phrases.count > 1_000)
    #expect(phrases.filter { Self.asking.contains($0.split(separator: "-")[0]) } == [])
    let chinese = ["谁", "怎么", "为什么", "多少钱", "哪年", "哪里", "多高", "多大"]
    #expect(words.filter { word in chinese.contains { word.contains($0) } } == [])
  }

  /// A tour of one work whose details have these titles, in French and Chinese.
  private func search(_ titles: [(String, String)]) -> (DetailSearch, Place) {
    var tour = Tour()
    tour.rooms = [Room(name: "salle", title: LocalizedText("La salle"))]
    var work = Work(name: "oeuvre", title: LocalizedText("Sans titre"), room: RoomID(0))
    work.details = titles.indices.map(DetailID.init)
    tour.works = [work]
    tour.details = titles.enumerated().map { number, title in
      Detail(
        name: "d\(number)", owner: .work(WorkID(0)),
        title: LocalizedText(title.0, [LocalizedText.Translation(Language("zh"), title.1)]),
        knowledge: Knowledge(asks: [], prose: []))
    }
    return (DetailSearch(tour), .work(WorkID(0)))
  }

  private func found(
    _ request: String, _ language: String, among titles: [(String, String)]
  ) -> Int? {
    let (search, work) = search(titles)
    let place = search.answer(request, language: Language(language), at: work).place
    guard case .detail(let id) = place else { return nil }
    return id.index
  }

  @Test(arguments: [
    ("the walking stick", "en"), ("his walking-sticks", "en"), ("a walkingstick?", "en"),
    ("手杖", "zh"),
  ])
  func `a word of several parts is found as a row of words`(_ request: String, _ language: String) {
    #expect(found(request, language, among: [("le voile", "面纱"), ("la canne", "手杖")]) == 1)
  }

  @Test func `a word of several parts in the script is found by another word for it`() {
    #expect(found("le miroir", "fr", among: [("the looking-glass", "时钟")]) == 0)
  }

  private let lexicon = Lexicon(
    [
      """
      = animal bête; animal; 动物
      chien; dog; 狗
      == oiseau; bird; 鸟
      aigle; eagle; 鹰
      = -
      pomme-de-terre patate; potato; 土豆
      == reptile; reptile; 爬行动物
      serpent; snake; 蛇
      mere maman; mother; 母亲
      mer; sea; 大海
      """
    ], thesaurus: "")

  private func concept(_ word: String) throws -> Int {
    Int(try #require(concepts(word, in: .french).first))
  }

  private func concepts(_ word: String, in language: StemLanguage) -> ArraySlice<Int16> {
    let letters = Array(word.utf8)
    let stems = StemReader().keys(of: letters[...], key: TermKey(word: letters))
    return lexicon.concepts(of: stems, in: language)
  }

  @Test func `the stem of a word lends its meaning to no other word`() throws {
    #expect(concepts("mer", in: .french).map(Int.init) == [try concept("mer")])
    #expect(
      concepts("meres", in: .french).map(Int.init) == [try concept("mere"), try concept("mer")])
    #expect(try concept("mere") == concept("maman"))
  }

  @Test func `a kind may be in a kind, and both end where the next begins`() throws {
    let (animal, bird) = (try concept("animal"), try concept("oiseau"))
    #expect(lexicon.concepts[try concept("chien")].kinds == [animal])
    #expect(lexicon.concepts[bird].kinds == [animal])
    #expect(lexicon.concepts[try concept("aigle")].kinds == [bird, animal])
    #expect(lexicon.concepts[try concept("patate")].kinds.isEmpty)
    #expect(lexicon.concepts[try concept("serpent")].kinds == [try concept("reptile")])
  }

  @Test func `the longest word of several parts is read, whatever its plural`() throws {
    let words = RequestWord.all(of: ScannedText("pommes de terre frites"))
    let meant = try #require(lexicon.sequence(at: words[...]))
    #expect(meant.length == 3)
    #expect(meant.concepts.map(Int.init) == [try concept("patate")])
    #expect(lexicon.sequence(at: words[1...]) == nil)
  }

  @Test(arguments: [
    ("quel animal ?", "fr"), ("any animals here?", "en"), ("动物", "zh"), ("the eagle", "en"),
  ])
  func `who asks for a kind finds what is of it, and the thing itself goes before`(
    _ request: String, _ language: String
  ) {
    #expect(found(request, language, among: [("la table", "桌子"), ("l'aigle", "鹰")]) == 1)
  }

  @Test func `of several meanings of a word the one that is on show is meant`() {
    #expect(found("le crâne", "fr", among: [("le chien", "狗"), ("l'ossement", "骷髅")]) == 1)
  }
}
