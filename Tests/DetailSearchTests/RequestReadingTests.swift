import DetailSearch
import Testing
import TourModel

private let search = DetailSearch(SampleTour.tour)

private func found(
  _ request: String, at place: Place, after previous: Place? = nil,
  _ search: DetailSearch = search
) -> String? {
  let context = SearchContext(onShow: place, previous: previous, language: nil)
  return search.answer(request, in: context).place.map(SampleTour.tour.name(of:))
}

private func language(of request: String, at place: Place, _ search: DetailSearch = search)
  -> String
{
  search.answer(request, language: nil, at: place).language.tag
}

struct SpacingTests {
  @Test(arguments: [
    ("tai yang", SampleTour.lavacourt, "lavacourt.reflet"),
    ("dào yǐng", SampleTour.lavacourt, "lavacourt.reflet"),
    ("dao ying zai na li", SampleTour.lavacourt, "lavacourt.reflet"),
    ("mao zi", SampleTour.demoiselles, "demoiselles.chapeau"),
    ("tou jin", SampleTour.rembrandt, "autoportrait.turban"),
    ("you shou", SampleTour.joconde, "joconde.main-droite"),
  ])
  func `the syllables of a name may stand apart, with tones and without`(
    _ request: String, _ place: Place, _ expected: String
  ) {
    #expect(found(request, at: place) == expected)
    #expect(language(of: request, at: place) == "zh")
  }

  @Test(arguments: [
    ("le chien", "fr"), ("la main", "fr"), ("tu me le dis", "fr"), ("a man", "en"),
    ("me too", "en"), ("can he sing", "en"),
  ])
  func `French and English words that could be syllables are none`(
    _ request: String, _ expected: String
  ) {
    #expect(language(of: request, at: SampleTour.joconde) == expected)
  }

  @Test(arguments: [
    ("lechien", "fr"), ("ouestlechien", "fr"), ("montrezlechien", "fr"), ("thedog", "en"),
    ("showmethedog", "en"), ("whereisthedog", "en"),
  ])
  func `any number of spaces may be missing`(_ request: String, _ expected: String) {
    #expect(found(request, at: SampleTour.rembrandt) == "autoportrait.chien")
    #expect(language(of: request, at: SampleTour.rembrandt) == expected)
  }

  @Test func `of two ways to part words the one with the tour's words is read`() {
    #expect(found("leturban", at: SampleTour.rembrandt) == "autoportrait.turban")
    #expect(found("lamaindroite", at: SampleTour.joconde) == "joconde.main-droite")
  }

  @Test(arguments: ["倒音", "太阳的倒音", "到音"])
  func `a syllable that ends in n stands for one that ends in ng`(_ request: String) {
    #expect(found(request, at: SampleTour.lavacourt) == "lavacourt.reflet")
  }
}

struct ClauseTests {
  @Test(arguments: [
    "Bonjour de Lyon, il pleut ici, montrez le chien !",
    "il pleut chez nous mais montrez le chien",
    "It's raining here in Dublin and I watch with my mum. Could you show us the dog?",
    "大家好，我在上海，今天下雨，和妈妈一起看直播，看看那只小狗",
    "哈哈哈哈这狗太可爱了我家也有一只",
  ])
  func `what is said beside a request does not refuse it`(_ request: String) {
    #expect(found(request, at: SampleTour.rembrandt) == "autoportrait.chien")
  }

  @Test(arguments: [
    "le chien est mignon, où sont les toilettes ?",
    "cute dog, what time does the museum close?",
    "狗好可爱，厕所在哪里？",
  ])
  func `who asks for what no tour tells is not answered by what stands beside it`(
    _ request: String
  ) {
    #expect(found(request, at: SampleTour.rembrandt) == nil)
  }

  @Test func `two thousand characters are read, one word again and again is nothing`() {
    let chat =
      "J'adore ce que vous faites, vraiment, et je voulais vous remercier pour ces visites. "
    let long = String(repeating: chat, count: 22) + "Pouvez-vous montrer le chien ?"
    #expect((1850...2000).contains(long.count))
    #expect(found(long, at: SampleTour.rembrandt) == "autoportrait.chien")
    #expect(found(String(repeating: "chien ", count: 50), at: SampleTour.rembrandt) == nil)
    #expect(found(String(repeating: "chien! ", count: 50), at: SampleTour.rembrandt) == nil)
  }
}

struct GuessedLanguageTests {
  @Test(arguments: [("puppy", "en"), ("marry me", "en"), ("toutou", "fr"), ("plafond", "fr")])
  func `a request without small words is of the language that has its words`(
    _ request: String, _ expected: String
  ) {
    #expect(language(of: request, at: SampleTour.rembrandt) == expected)
  }

  @Test(arguments: ["whose dog was this", "puppy", "the dog"])
  func `what the tour has no language for is not answered in Chinese`(_ request: String) {
    var tour = SampleTour.tour
    tour.captions = [Language("fr")]
    tour.works[3].title.translations.removeAll { $0.language == Language("en") }
    for index in tour.details.indices {
      tour.details[index].knowledge.asks.removeAll { $0.language == Language("en") }
    }
    #expect(language(of: request, at: SampleTour.rembrandt, DetailSearch(tour)) == "fr")
  }
}

struct WishTests {
  @Test(arguments: [
    "on peut toucher ?", "est-ce que j'ai le droit de la toucher", "can I touch it lol",
    "are we allowed to touch the painting", "可以摸吗", "能用手摸一下吗",
  ])
  func `what visitors would do is refused`(_ request: String) {
    #expect(found(request, at: SampleTour.joconde) == nil)
    #expect(search.topic(of: request, language: nil).isOffTopic)
  }
}

struct OtherOneTests {
  @Test(arguments: ["et l'autre ?", "and the other one?", "另一个呢"])
  func `the other one is another of its kind, or nothing`(_ request: String) {
    #expect(
      found(request, at: SampleTour.joconde, after: SampleTour.leftHand) == "joconde.main-droite")
    #expect(found(request, at: SampleTour.rembrandt, after: SampleTour.turban) == nil)
  }

  @Test(arguments: ["quoi d'autre ?", "what else?", "还有呢"])
  func `what else there is, is no one thing`(_ request: String) {
    #expect(found(request, at: SampleTour.joconde, after: SampleTour.leftHand) == nil)
  }

  @Test(arguments: ["et à gauche ?", "and the left one?", "那左边呢?"])
  func `the same side is not the same again`(_ request: String) {
    #expect(
      found(request, at: SampleTour.joconde, after: SampleTour.leftHand) != "joconde.main-gauche")
  }
}

struct SecondMeaningTests {
  @Test(arguments: ["l'aile", "montrez l'aile", "the wing", "show me the wings", "翅膀"])
  func `a wing is one of the building only where the text asks where`(_ request: String) {
    var tour = SampleTour.tour
    let wing = Detail(
      name: "aile", owner: SampleTour.lavacourt,
      title: LocalizedText("l'aile de plâtre", [LocalizedText.Translation(Language("zh"), "翅膀")]),
      knowledge: Knowledge(asks: [
        Knowledge.Asks(Language("fr"), ["ailes"]), Knowledge.Asks(Language("en"), ["wing"]),
      ]))
    tour.works[0].details.append(DetailID(tour.details.count))
    tour.details.append(wing)
    let answer = DetailSearch(tour).answer(request, language: nil, at: SampleTour.lavacourt)
    #expect(answer.place == .detail(DetailID(tour.details.count - 1)))
  }

  @Test func `a piece in which somebody played is no room`() {
    let place = SampleTour.rembrandt
    #expect(search.answer("Il jouait dans quelle pièce ?", language: nil, at: place).place == nil)
    #expect(
      search.answer("dans quelle pièce on est ?", language: nil, at: place).question == .location)
  }

  @Test(arguments: ["whats that thing on his head", "ce qu'il porte sur le crâne", "头上戴的是什么"])
  func `a hat is what one wears on the head`(_ request: String) {
    var tour = SampleTour.tour
    tour.details[3].knowledge.asks = [Knowledge.Asks(Language("fr"), ["chapeau"])]
    #expect(
      found(request, at: SampleTour.rembrandt, DetailSearch(tour)) == "autoportrait.turban")
  }
}
