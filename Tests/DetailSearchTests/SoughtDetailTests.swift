import DetailSearch
import Testing
import TourModel

/// Details whose names are also in the title of their work, or a part of how people ask.
struct SoughtDetailTests {
  private static let fr = Language("fr")
  private static let en = Language("en")
  private static let zh = Language("zh")

  private static let tour: Tour = {
    var tour = Tour()
    tour.speaks = [fr]
    tour.rooms = [Room(name: "salle", title: text("La salle", en: "The room", zh: "展厅"))]
    var wedding = work("noces", text("Les Noces de Cana", en: "The Wedding at Cana", zh: "迦拿的婚礼"))
    wedding.details = [0, 1, 2, 3].map(DetailID.init)
    var glove = work("gant", text("L'Homme au gant", en: "Man with a Glove", zh: "戴手套的男子"))
    glove.details = [DetailID(4), DetailID(5)]
    let girl = work(
      "fille", text("La Fille aux toilettes", en: "Girl near the Toilets", zh: "厕所旁的女孩"))
    tour.works = [wedding, glove, girl]
    tour.details = [
      detail(0, "maries", (["les mariés"], ["bride", "groom"], ["新娘", "新郎"])),
      detail(0, "taille", (["le poids"], ["weight"], ["重量"])),
      detail(0, "doigt", (["le doigt tendu"], ["pointing"], ["指着谁"])),
      detail(0, "ailes", (["les ailes"], ["wings"], ["翅膀"])),
      detail(1, "main", (["le gant"], ["glove"], ["手套"])),
      detail(1, "col", (["le col"], ["collar"], ["衣领"])),
    ]
    return tour
  }()

  private static func text(_ french: String, en english: String, zh chinese: String)
    -> LocalizedText
  {
    LocalizedText(
      french,
      [LocalizedText.Translation(en, english), LocalizedText.Translation(zh, chinese)])
  }

  private static func work(_ name: String, _ title: LocalizedText) -> Work {
    var work = Work(name: name, title: title, room: RoomID(0))
    work.date = LocalizedText("1562")
    return work
  }

  private static func detail(
    _ work: Int, _ name: String, _ asks: (fr: [String], en: [String], zh: [String])
  ) -> Detail {
    Detail(
      name: name, owner: .work(WorkID(work)), title: LocalizedText(asks.fr[0]),
      knowledge: Knowledge(
        asks: [
          Knowledge.Asks(fr, asks.fr), Knowledge.Asks(en, asks.en), Knowledge.Asks(zh, asks.zh),
        ], prose: []))
  }

  private let search = DetailSearch(tour)

  private func found(_ request: String, _ language: String, at work: Int) -> String? {
    let answer = search.answer(
      request, language: Language(language), at: .work(WorkID(work)))
    return answer.place.map(Self.tour.name(of:))
  }

  @Test(arguments: [
    ("Où est le gant ?", "fr"), ("where is the glove?", "en"), ("手套在哪里", "zh"),
  ])
  func `where a detail is asks for the detail, though its work is named after it`(
    _ request: String, _ language: String
  ) {
    #expect(found(request, language, at: 1) == "gant.main")
  }

  @Test(arguments: [
    ("où est l'Homme au gant ?", "fr"), ("where is the man with the glove", "en"),
    ("戴手套的男子在哪里", "zh"), ("c'est dans quelle salle ?", "fr"), ("where is it", "en"), ("在哪里", "zh"),
  ])
  func `where the work is asks for its room`(_ request: String, _ language: String) {
    #expect(found(request, language, at: 1) == "gant")
  }

  @Test(arguments: [
    ("où sont les ailes ?", "fr"), ("where are the wings", "en"), ("翅膀在哪里", "zh"),
  ])
  func `a word of where that is a detail's name is meant as such`(
    _ request: String, _ language: String
  ) {
    #expect(found(request, language, at: 0) == "noces.ailes")
  }

  @Test(arguments: [
    ("elle est où la mariée", "fr"), ("wheres the bride n groom", "en"), ("新娘在哪", "zh"),
    ("is the groom sad?", "en"),
  ])
  func `a detail's own word goes before what means the same in the work's title`(
    _ request: String, _ language: String
  ) {
    #expect(found(request, language, at: 0) == "noces.maries")
  }

  @Test(arguments: [
    ("montrez-nous le poids", "fr"), ("can you show me the weight", "en"), ("看看重量", "zh"),
  ])
  func `what is asked of things may be a detail's name`(_ request: String, _ language: String) {
    #expect(found(request, language, at: 0) == "noces.taille")
    #expect(found(request, language, at: 1) == nil)
  }

  @Test(arguments: [
    ("montrez-nous les mariés", "fr"), ("please point us to the groom", "en"), ("指一下新娘", "zh"),
  ])
  func `how one asks names nothing`(_ request: String, _ language: String) {
    #expect(found(request, language, at: 0) == "noces.maries")
    #expect(found("montrez-nous", "fr", at: 0) == nil)
  }

  @Test(arguments: [
    ("elle est où la fille des toilettes", "fr"), ("the girl by the toilets", "en"),
    ("女孩旁边的厕所", "zh"),
  ])
  func `what would be off the topic may be a name elsewhere`(
    _ request: String, _ language: String
  ) {
    #expect(found(request, language, at: 1) == "fille")
  }
}
