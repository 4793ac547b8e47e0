import DetailSearch
import Testing
import TourModel

private let search = DetailSearch(SampleTour.tour)

private func found(
  _ request: String, _ language: String? = nil, at place: Place?, after previous: Place? = nil
) -> String? {
  let context = SearchContext(
    onShow: place, previous: previous, language: language.map(Language.init))
  return search.answer(request, in: context).place.map(SampleTour.tour.name(of:))
}

struct TypedBadlyTests {
  @Test(arguments: [
    "lechapeau", "chapeauuuuu", "chhapeau", "le chapo", "cé koi le chapo",
  ])
  func `a missing space, a letter held down or doubled, and text-speak are read`(_ request: String)
  {
    #expect(found(request, "fr", at: SampleTour.demoiselles) == "demoiselles.chapeau")
  }

  @Test(arguments: [
    "zuo shou", "zuoshou", "zuǒ shǒu", "zuo3 shou3", "zuo shou zai nali", "ZUOSHOU",
  ])
  func `Chinese in Latin letters is read, with tones and without`(_ request: String) {
    #expect(found(request, "zh", at: SampleTour.joconde) == "joconde.main-gauche")
  }

  @Test(arguments: ["到影", "太阳的到影", "道影在哪"])
  func `characters that sound the same stand for each other`(_ request: String) {
    #expect(found(request, "zh", at: SampleTour.lavacourt) == "lavacourt.reflet")
  }

  @Test(arguments: ["頭巾", "頭巾上的羽毛", "请问頭巾在哪裡"])
  func `traditional characters are simplified`(_ request: String) {
    #expect(found(request, "zh", at: SampleTour.rembrandt) == "autoportrait.turban")
  }

  @Test func `what is known in French or English is not read as Chinese`() {
    #expect(found("chien", "fr", at: SampleTour.rembrandt) == "autoportrait.chien")
    #expect(found("le dos", "fr", at: SampleTour.rembrandt) == nil)
  }
}

struct MeaningTests {
  @Test(arguments: [
    ("le toutou", "fr"), ("the puppy", "en"), ("c'est quoi cet animal ?", "fr"), ("犬", "zh"),
    ("le dog là", "fr"), ("那只dog", "zh"), ("the pooch", "en"),
  ])
  func `another word for it, in any language, and what it is a kind of, find a detail`(
    _ request: String, _ language: String
  ) {
    #expect(found(request, language, at: SampleTour.rembrandt) == "autoportrait.chien")
  }

  @Test func `a meaning does not call for what is not on show`() {
    #expect(found("the puppy", "en", at: SampleTour.lavacourt) == nil)
  }

  @Test func `what is asked of a detail must be in it`() {
    #expect(found("comment s'appelle le chien ?", "fr", at: SampleTour.rembrandt) == nil)
    #expect(found("狗有多重", "zh", at: SampleTour.rembrandt) == nil)
    #expect(found("le chien", "fr", at: SampleTour.rembrandt) == "autoportrait.chien")
  }
}

struct FollowUpTests {
  @Test(arguments: [
    ("et l'autre main ?", "fr"), ("and the other hand?", "en"), ("另一只手呢", "zh"),
    ("et à droite ?", "fr"), ("那右边呢?", "zh"), ("and the right one?", "en"),
  ])
  func `another of its kind is found after the one before`(_ request: String, _ language: String) {
    #expect(
      found(request, language, at: SampleTour.joconde, after: SampleTour.leftHand)
        == "joconde.main-droite")
  }

  @Test(arguments: ["pourquoi ?", "why?", "tell me more", "为什么", "c'est quoi ?"])
  func `more of the same stays with it`(_ request: String) {
    #expect(
      found(request, at: SampleTour.joconde, after: SampleTour.rightHand) == "joconde.main-droite")
  }

  @Test(arguments: ["who did it", "by whom?", "et par qui ?", "谁干的"])
  func `a question word alone is about the detail before that tells a name`(_ request: String) {
    #expect(found(request, at: SampleTour.joconde, after: SampleTour.theft) == "joconde.vol")
  }

  @Test func `what is asked of the work is not about the detail before`() {
    #expect(found("who painted it", at: SampleTour.joconde, after: SampleTour.theft) == "joconde")
  }

  @Test func `what follows up an answer elsewhere is about that place`() {
    #expect(
      found("et le turban ?", "fr", at: SampleTour.joconde, after: SampleTour.dog)
        == "autoportrait.turban")
  }

  @Test(arguments: [("et un perroquet ?", "fr"), ("is there a horse too", "en"), ("有没有猫", "zh")])
  func `what names a thing of its own is a new question`(_ request: String, _ language: String) {
    #expect(found(request, language, at: SampleTour.rembrandt, after: SampleTour.dog) == nil)
  }

  @Test func `without anything before, nothing is followed up`() {
    #expect(found("pourquoi ?", "fr", at: SampleTour.joconde) == nil)
    #expect(found("", at: SampleTour.joconde, after: SampleTour.leftHand) == nil)
  }

  @Test func `what has nothing to do with it is refused after an answer too`() {
    #expect(
      found("où sont les toilettes ?", "fr", at: SampleTour.joconde, after: SampleTour.leftHand)
        == nil)
  }
}

struct ExplanationTests {
  @Test func `an explanation tells which word matched how, and the next best`() throws {
    let context = SearchContext(onShow: SampleTour.rembrandt, language: Language("fr"))
    let explanation = search.explanation(of: "le toutou au turban", in: context)
    #expect(explanation.answer == search.answer("le toutou au turban", in: context))
    let words = Dictionary(uniqueKeysWithValues: explanation.words.map { ($0.text, $0) })
    #expect(Set(words.keys) == ["toutou", "turban"])
    #expect(explanation.candidates.count >= 2)
    #expect(explanation.words.reduce(0) { $0 + $1.worth } <= 1)
    let dog = search.explanation(of: "toutou", in: context)
    #expect(dog.words.first?.match?.relation == .meaning)
    #expect(dog.words.first?.match?.field == .name)
    #expect(dog.evidence == "named")
  }

  @Test func `a refusal is explained too`() {
    let context = SearchContext(onShow: SampleTour.rembrandt, language: Language("fr"))
    let explanation = search.explanation(of: "toilettes", in: context)
    #expect(explanation.answer.place == nil)
    #expect(explanation.evidence == nil)
  }
}

struct GistTests {
  private func gist(_ request: String, _ language: String) -> RequestGist {
    search.gist(of: request, language: Language(language))
  }

  @Test func `near-duplicates have one gist, in any language`() {
    #expect(gist("Où est le chien ?", "fr") == gist("montrez-nous le chien svp", "fr"))
    #expect(gist("le chien", "fr") == gist("the dog", "en"))
    #expect(gist("the dogs", "en") == gist("狗狗", "zh"))
    #expect(gist("le chien", "fr") != gist("le chat", "fr"))
  }

  @Test(arguments: [
    [
      "toilettes ???", "où sont les toilettes", "je cherche les wc", "where's the restroom",
      "toilets", "厕所", "洗手间在哪里",
    ],
    ["c'est quoi le prix du ticket", "门票多少钱"],
    ["il y a un ascenseur ?", "is there an elevator", "电梯在哪"],
    ["le vestiaire svp", "where is the cloakroom", "可以寄存吗"],
  ])
  func `what visitors of any museum need has one gist, in any words and language`(
    _ requests: [String]
  ) {
    #expect(Set(requests.map { search.gist(of: $0, language: nil) }).count == 1)
    #expect(search.gist(of: requests[0], language: nil) != gist("le chien", "fr"))
  }

  @Test(arguments: [
    ("she is so beautiful wow", "she is so beautifull wow"), ("l'astronome", "L'ASTRONOMME !!"),
    ("un dinosaure", "un dinosaurre ?"),
  ])
  func `doubled letters and signs make no other gist`(_ one: String, _ other: String) {
    #expect(search.gist(of: one, language: nil) == search.gist(of: other, language: nil))
  }

  /// How many groups requests make, added as they come.
  private func groupCount(_ requests: [String], _ language: String) -> Int {
    var groups = GistGroups<Int>()
    let numbers = requests.map { groups.add(gist($0, language), in: 0) }
    return Set(numbers.map(groups.group)).count
  }

  @Test(arguments: [
    (["le zorblax", "un zorbalx ?", "LE ZORBLAXE", "le zorrblax", "zorblxa svp"], "fr"),
    (["où est le zorblax bleu", "le bleu zorbax, c'est où"], "fr"),
    (["the snorkleberries", "a snorkelberry", "snorkkleberry!"], "en"),
    (["皮卡丘", "皮卡秋", "pi ka qiu", "pí kǎ qiū", "皮卡丘！"], "zh"),
    (["恐龍", "恐龙", "恐笼", "konglong"], "zh"),
  ])
  func `slips in what nothing knows make no other group, in any order`(
    _ requests: [String], _ language: String
  ) {
    #expect(groupCount(requests, language) == 1)
    #expect(groupCount(requests.reversed(), language) == 1)
  }

  @Test(arguments: [
    (["where is the cat", "where is the bat"], "en"),
    (["un lit", "un lac"], "fr"),
    (["Zanet", "Zonet"], "fr"),
    (["le zorblax", "le zarblux"], "fr"),
    (["le zorblax rouge", "le zorbalx vert"], "fr"),
    (["xqzvk13", "xqzvk14"], "en"),
    (["公鸡", "攻击"], "zh"), (["花瓶", "花盆"], "zh"), (["鱼", "雨"], "zh"),
  ])
  func `other words make other groups, however near`(_ requests: [String], _ language: String) {
    #expect(groupCount(requests, language) == 2)
  }

  @Test func `groups of one scope are none of another`() {
    var groups = GistGroups<String>()
    let first = groups.add(gist("le zorblax", "fr"), in: "a")
    let second = groups.add(gist("le zorbalx", "fr"), in: "b")
    #expect(groups.group(of: first) != groups.group(of: second))
  }

  @Test(arguments: ["", "🙂", "bonjour !", "谢谢"])
  func `what says nothing has an empty gist`(_ request: String) {
    #expect(gist(request, "fr").isEmpty)
  }
}

struct TopicTests {
  private func topic(_ request: String, _ language: String) -> RequestTopic {
    search.topic(of: request, language: Language(language))
  }

  @Test(arguments: [
    ("Il y a une guitare ?", "fr", "guitare"),
    ("la tête de l'Éléphant, svp !", "fr", "tête de l'Éléphant"),
    ("can you show us the blue umbrella please", "en", "blue umbrella"), ("有没有恐龙呀", "zh", "恐龙"),
  ])
  func `a topic is what a request names, as it was written`(
    _ request: String, _ language: String, _ words: String
  ) {
    #expect(topic(request, language).words == words)
  }

  @Test func `a topic that was misspelled is given as it should be`() {
    #expect(topic("le chhapeau", "fr").words == "chapeau")
  }

  @Test(arguments: [("Bonjour !", "fr"), ("where is it?", "en"), ("🙂", "zh"), ("zuo shou", "zh")])
  func `what names nothing, and Chinese in Latin letters, has no words for a topic`(
    _ request: String, _ language: String
  ) {
    #expect(topic(request, language).words == nil)
  }

  @Test func `a topic tells whether more is asked of it, and what every visitor asks`() {
    #expect(topic("comment s'appelle le chien ?", "fr").isQuestion)
    #expect(!topic("le chien", "fr").isQuestion)
    #expect(topic("洗手间在哪里", "zh").isOffTopic)
    #expect(!topic("狗", "zh").isOffTopic)
    #expect(topic("où", "fr").length == 0)
  }
}

struct GeneratedRequestTests {
  /// Seeded, the same on every machine.
  private struct Generator {
    var state: UInt64 = 42

    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
  }

  private static let parts = [
    "le", "chien", "main", "gauche", "the", "left", "hand", "太阳", "倒影", "的", "zuo", "shou", "头巾",
    "🙂", "\u{0}",
    "\u{1B}[2J", "\u{202E}", "e\u{301}", "\u{FEFF}", "<b>", "&amp;", "12", "1503", "ßßß", "ﬁ", "한국",
    "русский", "عربي",
    "\u{1F468}\u{200D}\u{1F469}", "qu'est-ce", "pourquoi", "autre", "toilettes",
    String(repeating: "x", count: 70),
    "𠀀", "々", "カメラ", "'", "…", "maingauche", "chapaeu",
  ]

  @Test func `no request crashes, and each gets the same answer twice`() {
    var generator = Generator()
    let places: [Place?] = [
      nil, SampleTour.hall, SampleTour.joconde, SampleTour.dog, SampleTour.lavacourt,
    ]
    for _ in 0..<3000 {
      var request = ""
      for _ in 0..<generator.next(12) {
        request += Self.parts[generator.next(Self.parts.count)]
        if generator.next(3) > 0 { request += " " }
      }
      let context = SearchContext(
        onShow: places[generator.next(places.count)],
        previous: places[generator.next(places.count)],
        language: generator.next(2) == 0 ? nil : Language("zh"))
      let answer = search.answer(request, in: context)
      #expect((0...1).contains(answer.confidence))
      #expect(answer.place == nil || answer.confidence > 0)
      #expect(search.answer(request, in: context) == answer)
    }
  }
}
