import AudienceSimulation
import Testing
import TourDiagnostics
import TourModel
import TourTestSupport

@Suite struct SimulatedViewersTests {
  private static let script = """
    tour essai "Essai"
      speaks zh
    room hall "Hall"
    work lac "Le lac"
      zh "湖"
      in hall
      detail reflet "le reflet"
        zh "倒影"
        asks zh "红光"
        asks fr "traînée rouge", "lueur"
      detail lune "la lune"
    work mer "La mer"
      in hall
    stop lac
      zh> 湖。
    audience

    """

  func tour(_ audience: String = "") throws -> Tour {
    let result = Analyzer(zones: TwoZones()).analyze(
      SourceText(path: "test.tour", text: Self.script + audience), files: NoFiles())
    try #require(!result.hasErrors, "\(result.diagnostics.map(\.message))")
    return result.tour
  }

  /// What is asked in the first minutes, with its seconds.
  private func asked(
    _ tour: Tour, viewers: Int, seed: UInt64 = 1, minutes: Int
  ) -> [(second: Int, question: ViewerQuestion)] {
    var viewers = SimulatedViewers(tour, viewers: viewers, seed: seed)
    var all: [(Int, ViewerQuestion)] = []
    while let moment = viewers.nextMoment, moment <= .minutes(minutes) {
      for question in viewers.next(onShow: .work(WorkID(0))) {
        all.append((moment.roundedSeconds, question))
      }
    }
    return all
  }

  @Test func `the same seed asks the same, another seed something else`() throws {
    let tour = try tour()
    let first = asked(tour, viewers: 3000, minutes: 10)
    let again = asked(tour, viewers: 3000, minutes: 10)
    let other = asked(tour, viewers: 3000, seed: 2, minutes: 10)
    #expect(first.map(\.question) == again.map(\.question))
    #expect(first.map(\.second) == again.map(\.second))
    #expect(first.map(\.second) != other.map(\.second))
  }

  @Test(arguments: [(40, 0.789), (3000, 5.505), (380_000, 48.74)])
  func `without ask, a crowd asks 0.15 × viewers^0.45 times a minute`(
    _ viewers: Int, _ perMinute: Double
  ) throws {
    let minutes = Int(2000 / perMinute)
    let count = asked(try tour(), viewers: viewers, minutes: minutes).reduce(0) {
      $0 + $1.question.count
    }
    #expect(abs(Double(count) / Double(minutes) / perMinute - 1) < 0.1)
  }

  @Test func `ask is per viewer, and a great crowd is counted whole`() throws {
    let tour = try tour("  ask 60 per hour")
    let count = asked(tour, viewers: 300_000, minutes: 1).reduce(0) { $0 + $1.question.count }
    #expect(abs(Double(count) / 300_000 - 1) < 0.05)
    #expect(asked(tour, viewers: 0, minutes: 60).isEmpty)
  }

  @Test func `they write in the audience's languages, most in words of the script`() throws {
    let asked = asked(try tour("  languages zh 75%, fr 25%"), viewers: 3000, minutes: 300)
      .filter { isOfScript($0.question.text) }
    let french = asked.filter { $0.question.language == Language("fr") }
    let share = Double(french.count) / Double(asked.count)
    #expect(abs(share - 0.25) < 0.04)
    #expect(words(of: french) == ["traînée rouge", "lueur", "la lune"])
    let chinese = asked.filter { $0.question.language == Language("zh") }
    #expect(words(of: chinese) == ["红光", "倒影", "la lune"])
  }

  private static let wordsOfScript = [
    "traînée rouge", "lueur", "la lune", "红光", "倒影", "le reflet",
  ]

  private func isOfScript(_ text: String) -> Bool {
    Self.wordsOfScript.contains { text.contains($0) }
  }

  /// The script's words that are in what is asked.
  private func words(of asked: [(second: Int, question: ViewerQuestion)]) -> Set<String> {
    Set(Self.wordsOfScript.filter { word in asked.contains { $0.question.text.contains(word) } })
  }

  @Test(arguments: [
    ("fr", "ça vaut combien ?", "c'est ouvert le mardi ?"),
    ("en", "how much is it worth?", "is it open on tuesdays?"),
    ("zh", "值多少钱？", "星期二开门吗？"),
  ])
  func `15 in 100 ask what few scripts tell, in words of their own`(
    _ language: String, _ price: String, _ hours: String
  ) throws {
    let tour = try tour("  languages \(language) 100%")
    let asked = asked(tour, viewers: 3000, minutes: 300)
    let asides = asked.filter { !isOfScript($0.question.text) }.map(\.question.text)
    #expect(abs(Double(asides.count) / Double(asked.count) - 0.15) < 0.03)
    #expect(Set(asides).count == 9)
    #expect(asides.contains(price) && asides.contains(hours))
  }

  @Test func `of a room they ask for nothing that only a work has`() throws {
    var viewers = SimulatedViewers(
      try tour("  languages fr 100%"), viewers: 3000, seed: 1)
    var texts: [String] = []
    while texts.count < 2000 { texts += viewers.next(onShow: .room(RoomID(0))).map(\.text) }
    let asides = texts.filter { !["Le lac", "La mer", "Hall"].contains(where: $0.contains) }
    #expect(
      Set(asides) == ["on peut prendre des photos sur place ?", "c'est ouvert le mardi ?"])
    #expect(abs(Double(asides.count) / Double(texts.count) - 0.02) < 0.01)
  }

  @Test func `in a language without words of its own for it, they keep to the script`() throws {
    let tour = try tour("  languages de 100%")
    let asked = asked(tour, viewers: 3000, minutes: 60)
    #expect(
      asked.allSatisfy { ["le reflet", "la lune"].contains(where: $0.question.text.contains) })
  }

  @Test func `half of them write the bare words, the others as one asks on a phone`() throws {
    let texts = asked(try tour("  languages fr 100%"), viewers: 3000, minutes: 300)
      .map(\.question.text).filter { $0.contains("lueur") }
    let bare = texts.count { $0 == "lueur" }
    #expect(abs(Double(bare) / Double(texts.count) - 0.5) < 0.08)
    #expect(Set(texts).isSuperset(of: ["lueur svp", "et lueur ?", "lueur : on peut zoomer ?"]))
  }

  @Test func `where nothing on show has details, they ask for the tour's works`() throws {
    var viewers = SimulatedViewers(try tour(), viewers: 3000, seed: 1)
    var texts: [String] = []
    while texts.count < 400 { texts += viewers.next(onShow: .room(RoomID(0))).map(\.text) }
    let works = texts.count { $0.contains("湖") || $0.contains("La mer") }
    #expect(abs(Double(works) / Double(texts.count) - 0.75) < 0.06)
    #expect(texts.count { $0.contains("湖") } > texts.count { $0.contains("La mer") })
  }

  @Test func `want has its share of what is on show, and off-topic of what is not`() throws {
    let asked = asked(try tour("  want lac.lune 60%, off-topic 20%"), viewers: 3000, minutes: 300)
    let moon = asked.count { $0.question.text.contains("la lune") }
    let sea = asked.count { $0.question.text.contains("La mer") }
    // 60 % and a third of the other 20 %.
    #expect(abs(Double(moon) / Double(asked.count) - 0.667) < 0.05)
    #expect(abs(Double(sea) / Double(asked.count) - 0.2) < 0.04)
  }

  @Test func `when a wanted work first appears, they ask five times as often for a minute`() throws
  {
    var viewers = SimulatedViewers(
      try tour("  want lac.lune 1%\n  ask 1 per minute"), viewers: 600, seed: 1)
    let work = Place.work(WorkID(0))
    func count(until end: Milliseconds) -> Int {
      var count = 0
      while let moment = viewers.nextMoment, moment <= end {
        count += viewers.next(onShow: work).reduce(0) { $0 + $1.count }
      }
      return count
    }
    #expect((540...660).contains(count(until: .minutes(1))))
    viewers.follow(.work(WorkID(1)), at: .minutes(1))
    viewers.follow(work, at: .minutes(1))
    #expect((2800...3200).contains(count(until: .minutes(2))))
    // Seen before: no more than usual.
    viewers.follow(.detail(DetailID(0)), at: .minutes(2))
    #expect((540...660).contains(count(until: .minutes(3))))
  }
}

@Suite struct ChangingCrowdTests {
  private func viewers(_ count: Int, seed: UInt64 = 1) throws -> SimulatedViewers {
    SimulatedViewers(
      try SimulatedViewersTests().tour("  ask 1 per minute"), viewers: count, seed: seed)
  }

  /// How many ask until a moment.
  private func count(_ viewers: inout SimulatedViewers, until end: Milliseconds) -> Int {
    var count = 0
    while let moment = viewers.nextMoment, moment <= end {
      count += viewers.next(onShow: .work(WorkID(0))).reduce(0) { $0 + $1.count }
    }
    return count
  }

  @Test func `more viewers ask more from then on, and fewer less`() throws {
    var viewers = try viewers(100)
    #expect((800...1200).contains(count(&viewers, until: .minutes(10))))
    viewers.watch(1000, from: .minutes(10))
    #expect(abs(viewers.requestsPerMinute - 1000) < 0.001)
    #expect((9700...10_300).contains(count(&viewers, until: .minutes(20))))
    viewers.watch(10, from: .minutes(20))
    #expect((60...140).contains(count(&viewers, until: .minutes(30))))
  }

  @Test func `when nobody watches nobody asks, until somebody does again`() throws {
    var viewers = try viewers(100)
    _ = count(&viewers, until: .minutes(1))
    viewers.watch(0, from: .minutes(1))
    #expect(viewers.nextMoment == nil)
    viewers.watch(100, from: .minutes(5))
    #expect((60...140).contains(count(&viewers, until: .minutes(6))))
    var nobody = try self.viewers(0)
    nobody.watch(100, from: .zero)
    #expect((60...140).contains(count(&nobody, until: .minutes(1))))
  }

  @Test func `as many as before ask what they would have asked`() throws {
    var (one, other) = (try viewers(100), try viewers(100))
    other.watch(100, from: .minutes(1))
    #expect(count(&one, until: .minutes(3)) == count(&other, until: .minutes(3)))
    var (changed, again) = (try viewers(100), try viewers(100))
    for moment in [1, 2] {
      changed.watch(50 * moment, from: .minutes(moment))
      again.watch(50 * moment, from: .minutes(moment))
    }
    #expect(count(&changed, until: .minutes(9)) == count(&again, until: .minutes(9)))
  }
}
