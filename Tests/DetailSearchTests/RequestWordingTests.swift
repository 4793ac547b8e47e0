import DetailSearch
import Testing
import TourModel

private let search = DetailSearch(SampleTour.tour)

private func found(_ request: String, _ language: String, at place: Place) -> String? {
  search.answer(request, language: Language(language), at: place).place
    .map(SampleTour.tour.name(of:))
}

struct ParaphraseTests {
  @Test(arguments: [
    ("la grande trace orange qu'on voit sur l'eau", "fr"),
    ("水面上那道红红的光是怎么回事", "zh"),
    ("that orange line of light on the water", "en"),
  ])
  func `a detail is found by a description in other words`(_ request: String, _ language: String) {
    #expect(found(request, language, at: SampleTour.lavacourt) == "lavacourt.reflet")
  }
}

/// What only the words of an answer say: in another form than there.
struct ProseTests {
  @Test(arguments: [
    ("les traînées rouges", "lavacourt.reflet"), ("l'eau est glacée", "lavacourt.reflet"),
    ("c'est gelé, glacé ?", "lavacourt.reflet"),
  ])
  func `a word is found in another number and gender`(_ request: String, _ name: String) {
    #expect(found(request, "fr", at: SampleTour.lavacourt) == name)
  }

  @Test(arguments: [
    ("les accoudoirs", "joconde.main-gauche"), ("le poignet", "joconde.main-droite"),
    ("la blouse de Peruggia", "joconde.vol"), ("une marchande de Florence", "joconde.modele"),
  ])
  func `what only one answer says leads there`(_ request: String, _ name: String) {
    #expect(found(request, "fr", at: SampleTour.joconde) == name)
  }

  @Test(arguments: [
    ("椅子扶手", "joconde.main-gauche"), ("工作服", "joconde.vol"), ("佩鲁贾是谁", "joconde.vol"),
    ("佛罗伦萨商人", "joconde.modele"), ("左手腕", "joconde.main-droite"),
  ])
  func `Chinese words are found wherever they stand in a sentence`(
    _ request: String, _ name: String
  ) {
    #expect(found(request, "zh", at: SampleTour.joconde) == name)
  }
}

/// What a work costs, and why it is known.
struct PriceAndFameTests {
  private static let priced: DetailSearch = {
    var tour = SampleTour.tour
    let price = DetailID(tour.details.count)
    tour.details.append(
      Detail(
        name: "prix", owner: SampleTour.joconde,
        title: LocalizedText("le prix", [LocalizedText.Translation(Language("zh"), "价钱")]),
        knowledge: Knowledge(
          asks: [Knowledge.Asks(Language("en"), ["price"])],
          prose: [
            Knowledge.LanguageParagraphs(
              Language("fr"), ["Les collections publiques ne se vendent pas."])
          ])))
    tour.works[3].details.append(price)
    return DetailSearch(tour)
  }()

  @Test(arguments: [
    ("combien ça coûte ?", "fr"), ("elle vaut combien", "fr"), ("值多少钱", "zh"),
    ("how much is it worth?", "en"),
  ])
  func `what it costs is the detail that tells of a price, where there is one`(
    _ request: String, _ language: String
  ) {
    let ask = { (search: DetailSearch, place: Place) in
      search.answer(request, language: Language(language), at: place).place
    }
    #expect(
      ask(Self.priced, SampleTour.joconde).map(Self.priced.tour.name(of:)) == "joconde.prix")
    #expect(ask(Self.priced, SampleTour.lavacourt) == nil)
    #expect(ask(search, SampleTour.joconde) == nil)
  }

  @Test(arguments: [
    ("pourquoi est-elle si célèbre ?", "fr"), ("why is it famous?", "en"), ("为什么这么有名", "zh"),
  ])
  func `why it is known is what the script says of the work`(
    _ request: String, _ language: String
  ) {
    #expect(found(request, language, at: SampleTour.joconde) == "joconde")
    let answer = search.answer(request, language: Language(language), at: SampleTour.joconde)
    #expect(answer.confidence <= 0.5)
  }
}

struct LengthTests {
  @Test func `of a request two thousand characters are read, and what is beyond them is not`() {
    let filling = String(repeating: "… ", count: 990)
    #expect(found(filling + "reflet", "fr", at: SampleTour.lavacourt) == "lavacourt.reflet")
    #expect(found(filling + filling + "reflet", "fr", at: SampleTour.lavacourt) == nil)
  }

  @Test(arguments: ["gratuit ", "加微信", "lol "])
  func `spam of two thousand characters is refused`(_ word: String) {
    let spam = String(String(repeating: word, count: 2000).prefix(2000))
    #expect(found(spam, "fr", at: SampleTour.lavacourt) == nil)
  }
}
