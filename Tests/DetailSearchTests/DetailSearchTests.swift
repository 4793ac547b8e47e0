import DetailSearch
import Testing
import TourModel

private let search = DetailSearch(SampleTour.tour)

private func found(_ request: String, _ language: String? = nil, at place: Place?) -> String? {
  search.answer(request, language: language.map(Language.init), at: place).place
    .map(SampleTour.tour.name(of:))
}

struct NamedDetailTests {
  @Test(arguments: [
    ("太阳的倒影", "zh"), ("太阳的倒影在哪里？", "zh"), ("倒影", "zh"), ("红光是什么", "zh"), ("老师，能放大看看水里的倒影吗", "zh"),
    ("le reflet du soleil", "fr"), ("Où est le reflet ?", "fr"),
    ("C'est quoi la tache orange ?", "fr"),
    ("reflets", "fr"), ("LE REFLET DU SOLEIL !!!", "fr"), ("reflection", "en"),
    ("Can you show me the orange streak, please?", "en"),
  ])
  func `a detail of the place on show is found by its title or an alias`(
    _ request: String, _ language: String
  ) {
    #expect(found(request, language, at: SampleTour.lavacourt) == "lavacourt.reflet")
  }

  @Test(arguments: [
    "la coupole", "穹顶上画的是什么？", "coupolle", "What is on the ceiling?", "le plafond, svp",
  ])
  func `a detail of a room is found`(_ request: String) {
    #expect(found(request, at: SampleTour.hall) == "hall.coupole")
  }

  @Test(arguments: [
    ("main gauche", "joconde.main-gauche"), ("la main droite", "joconde.main-droite"),
    ("左手", "joconde.main-gauche"), ("右手在哪", "joconde.main-droite"),
    ("right hand", "joconde.main-droite"), ("les mains", "joconde.main-gauche"),
  ])
  func `details that share a word are told apart, and a tie goes to the first`(
    _ request: String, _ name: String
  ) {
    #expect(found(request, at: SampleTour.joconde) == name)
  }

  @Test(arguments: ["caniche", "Pourquoi le caniche est-il couché ?", "后来加上去的小狗"])
  func `a detail is found by what the script says of it`(_ request: String) {
    #expect(found(request, at: SampleTour.rembrandt) == "autoportrait.chien")
  }

  @Test(arguments: [
    ("le chien sous le turban", "autoportrait.chien"),
    ("le turban au-dessus du chien", "autoportrait.turban"),
    ("小狗的头巾", "autoportrait.turban"), ("头巾旁边的小狗", "autoportrait.chien"),
  ])
  func `of two details that are named, the one that the request is about is found`(
    _ request: String, _ name: String
  ) {
    #expect(found(request, at: SampleTour.rembrandt) == name)
  }

  @Test(arguments: [
    ("C'est qui ?", "joconde.modele"), ("Mais c'est qui, alors ?", "joconde.modele"),
    ("请问她是谁呀", "joconde.modele"),
    ("她怎么来的", "joconde.modele"), ("第一次来", nil), ("谁画的", "joconde"),
    ("Qui a peint ce tableau ?", "joconde"),
  ])
  func `an alias that is a question is found word for word`(_ request: String, _ name: String?) {
    #expect(found(request, at: SampleTour.joconde) == name)
  }

  @Test func `a detail on show keeps its siblings within reach`() {
    #expect(found("le turban", at: SampleTour.dog) == "autoportrait.turban")
  }

  @Test func `a request word for word is the surest`() {
    let exact = search.answer("le reflet du soleil", language: nil, at: SampleTour.lavacourt)
    let longer = search.answer(
      "le reflet du soleil près des bateaux", language: nil, at: SampleTour.lavacourt)
    let prose = search.answer("traînée glacée", language: nil, at: SampleTour.lavacourt)
    #expect(exact.confidence == 1)
    #expect(longer.place == SampleTour.reflection)
    #expect(prose.place == SampleTour.reflection)
    #expect(exact.confidence > longer.confidence)
    #expect(exact.confidence > prose.confidence)
  }
}

struct SpellingTests {
  @Test(arguments: [
    "chapaeu", "chapeua", "chapau", "chappeau", "chapeaux", "CHAPEAU", "ｃｈａｐｅａｕ", "cha\u{AD}peau",
  ])
  func `one slip, a plural, capitals and wide letters are forgiven`(_ request: String) {
    #expect(found(request, "fr", at: SampleTour.demoiselles) == "demoiselles.chapeau")
  }

  @Test func `two slips in a word are not forgiven`() {
    #expect(found("chpaeua", "fr", at: SampleTour.demoiselles) == nil)
  }

  @Test func `one slip in a short word is not forgiven`() {
    #expect(found("vok", "fr", at: SampleTour.joconde) == nil)
    #expect(found("vol", "fr", at: SampleTour.joconde) == "joconde.vol")
  }

  @Test func `Manet is not Monet`() {
    #expect(found("Manet", at: SampleTour.hall) == nil)
    #expect(found("Monet", at: SampleTour.hall) == "lavacourt")
  }

  @Test(arguments: [
    "Léonard de Vinci", "leonard de vinci", "Le\u{301}onard de Vinci", "LÉONARD DE VINCI",
  ])
  func `accents are the same composed, decomposed, or left out`(_ request: String) {
    #expect(found(request, at: SampleTour.hall) == "joconde")
  }
}

struct OtherPlaceTests {
  @Test(arguments: [
    ("La Joconde", "joconde"), ("Où est la Joconde ?", "joconde"), ("Mona Lisa", "joconde"),
    ("蒙娜丽莎在哪里", "joconde"), ("伦勃朗", "autoportrait"), ("莫奈的画", "lavacourt"),
    ("any Rembrandt here?", "autoportrait"), ("la galerie nord", "galerie-nord"),
    ("北画廊在哪儿", "galerie-nord"), ("demoiselles", "demoiselles"), ("东方服饰自画像", "autoportrait"),
  ])
  func `another work or room is found by its title, name or artist`(
    _ request: String, _ name: String
  ) {
    #expect(found(request, at: SampleTour.hall) == name)
  }

  @Test(arguments: [
    ("la main gauche de la Joconde", "joconde.main-gauche"), ("蒙娜丽莎的右手", "joconde.main-droite"),
    ("the theft of the Mona Lisa", "joconde.vol"),
  ])
  func `a detail of another work is found with its work`(_ request: String, _ name: String) {
    #expect(found(request, at: SampleTour.lavacourt) == name)
  }

  @Test func `a detail of another work is found by a telling name alone, not by a single word`() {
    #expect(found("le turban à plume", at: SampleTour.demoiselles) == "autoportrait.turban")
    #expect(found("turban", at: SampleTour.demoiselles) == nil)
    #expect(found("倒影", at: SampleTour.demoiselles) == nil)
  }

  @Test(arguments: ["倒影", "reflet", "c'est quoi le reflet ?"])
  func `a lone name of another place means nothing here, and where it is can be told`(
    _ request: String
  ) {
    let answer = search.answer(request, language: nil, at: SampleTour.demoiselles)
    #expect(answer.place == nil)
    #expect(answer.elsewhere.map(SampleTour.tour.name(of:)) == "lavacourt.reflet")
  }

  @Test(arguments: ["toilettes", "le prix du reflet au marché noir de Londres", "月球火箭", ""])
  func `what the tour does not have is nowhere in it`(_ request: String) {
    let answer = search.answer(request, language: nil, at: SampleTour.hall)
    #expect(answer.place == nil)
    #expect(answer.elsewhere == nil)
  }

  @Test(arguments: [
    "on peut revoir la Joconde", "can we go back to the Mona Lisa", "等下还会看蒙娜丽莎吗",
    "is the Mona Lisa far from here",
  ])
  func `who asks to go back or on means what is elsewhere`(_ request: String) {
    #expect(found(request, at: SampleTour.lavacourt) == "joconde")
  }

  @Test(arguments: [
    "mais du coup il revient quand le turban", "so basically where would you see the turban",
  ])
  func `a common word is no slip, and explains itself`(_ request: String) {
    #expect(found(request, at: SampleTour.rembrandt) == "autoportrait.turban")
  }

  @Test func `the place on show is preferred for what it shares with others`() {
    #expect(found("la Seine", at: SampleTour.lavacourt) == "lavacourt")
    #expect(found("la Seine", at: SampleTour.demoiselles) == "demoiselles")
  }

  @Test func `with nothing on show, only names find`() {
    #expect(found("Monet", at: nil) == "lavacourt")
    #expect(found("caniche", at: nil) == nil)
  }
}

struct RefusalTests {
  @Test(
    arguments: [
      "Où sont les toilettes ?", "洗手间在哪里？", "Where is the restroom?", "Combien coûte le billet ?",
      "门票多少钱", "tickets please", "今天天气怎么样", "je t'aime", "我爱你", "加微信 abc123", "Bonjour !",
      "谢谢老师", "C'est trop beau", "Who won the world cup?", "Où acheter un billet pour la Joconde ?",
      "le prix du pétrole", "http://example.com/win?a=1",
    ], [SampleTour.hall, SampleTour.lavacourt, SampleTour.joconde])
  func `what has nothing to do with the tour is refused`(_ request: String, _ place: Place) {
    let answer = search.answer(request, language: nil, at: place)
    #expect(answer.place == nil)
    #expect(answer.confidence == 0)
  }
}

struct QuestionTests {
  @Test(arguments: [
    "Qui a peint ce tableau ?", "C'est de qui ?", "Quand a-t-il été peint ?",
    "Quelles sont les dimensions ?",
    "En quoi est-ce fait ?", "Où se trouve ce tableau ?", "这幅画是谁画的？", "什么时候画的", "这幅画多大",
    "什么材料", "这幅画在哪里", "Who painted this?", "When was it painted?", "How big is it?",
    "What is it made of?", "Where is this painting?", "What is this?", "这是什么？", "C'est quoi ?",
  ])
  func `what a work's fields say is answered by the work`(_ request: String) {
    #expect(found(request, at: SampleTour.lavacourt) == "lavacourt")
    #expect(found(request, at: SampleTour.reflection) != nil)
  }

  @Test func `a question of what the script does not say is refused`() {
    #expect(found("Quand a-t-il été peint ?", at: SampleTour.joconde) == nil)
    #expect(found("Qui a peint ?", at: SampleTour.hall) == nil)
  }

  @Test func `a detail that is named goes before the work's fields`() {
    #expect(found("谁画的倒影", at: SampleTour.lavacourt) == "lavacourt.reflet")
  }
}

struct AnswerLanguageTests {
  private func language(of request: String, known: String? = nil) -> String {
    search.answer(request, language: known.map(Language.init), at: SampleTour.lavacourt).language
      .tag
  }

  @Test func `the viewer's language is kept where it is known`() {
    #expect(language(of: "倒影", known: "fr") == "fr")
    #expect(language(of: "reflet", known: "de") == "de")
  }

  @Test
  func `the language of a request is seen by its script, its small words, or the name it has`() {
    #expect(language(of: "太阳在哪里") == "zh")
    #expect(language(of: "Où est la signature ?") == "fr")
    #expect(language(of: "Where is the signature?") == "en")
    #expect(language(of: "reflection") == "en")
    #expect(language(of: "tache orange") == "fr")
    #expect(language(of: "xyzzy") == "fr")
    #expect(language(of: "") == "zh")
  }
}

struct HostileRequestTests {
  @Test(arguments: [
    "", " \n\t", "🙂🙂🙂", "👩‍👩‍👧‍👦", "\u{0}\u{1B}[31m\u{7}", "?!…。？", "\u{202E}\u{200D}\u{FE0F}",
    "<script>alert(1)</script>", "'; DROP TABLE works; --", "\u{301}\u{301}", "𓀀𓀁", "0",
  ])
  func `what says nothing is refused`(_ request: String) {
    #expect(found(request, at: SampleTour.lavacourt) == nil)
  }

  @Test func `signs and control characters between words do no harm`() {
    #expect(found("\u{1B}[31m reflet \u{7}🙂", at: SampleTour.lavacourt) == "lavacourt.reflet")
  }

  @Test func `of a long request only the first characters are read`() {
    var limits = SearchLimits()
    limits.requestScalars = 106
    let bounded = DetailSearch(SampleTour.tour, limits: limits)
    let answer = { (request: String) in
      bounded.answer(request, language: nil, at: SampleTour.lavacourt).place
    }
    #expect(answer(String(repeating: " ", count: 100) + "reflet") == SampleTour.reflection)
    #expect(answer(String(repeating: " ", count: 104) + "reflet") == nil)
  }

  @Test(arguments: [
    String(repeating: "倒影", count: 50_000), String(repeating: "reflet ", count: 20_000),
    "a" + String(repeating: "\u{301}", count: 100_000), String(repeating: "x", count: 100_000),
    String(repeating: "的", count: 100_000),
  ])
  func `a request of any length gets an answer`(_ request: String) {
    let answer = search.answer(request, language: nil, at: SampleTour.lavacourt)
    #expect((0...1).contains(answer.confidence))
  }

  @Test func `an empty tour refuses`() {
    let answer = DetailSearch(Tour()).answer("reflet", language: nil, at: nil)
    #expect(answer == SearchAnswer(place: nil, confidence: 0, language: Language("en")))
  }

  @Test func `the same request gets the same answer from another index of the tour`() {
    let other = DetailSearch(SampleTour.tour)
    for request in ["les mains", "la Seine", "caniche", "莫奈"] {
      #expect(
        other.answer(request, language: nil, at: SampleTour.joconde)
          == search.answer(request, language: nil, at: SampleTour.joconde))
    }
  }
}
