import AudienceSimulation
import Testing
import TourDiagnostics
import TourModel

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

  private func tour(_ audience: String = "") throws -> Tour {
    let result = Analyzer(zones: NoZones()).analyze(
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

  @Test func `they write in the audience's languages, in words of the script`() throws {
    let asked = asked(try tour("  languages zh 75%, fr 25%"), viewers: 3000, minutes: 300)
    let french = asked.filter { $0.question.language == Language("fr") }
    let share = Double(french.count) / Double(asked.count)
    #expect(abs(share - 0.25) < 0.04)
    #expect(words(of: french) == ["traînée rouge", "lueur", "la lune"])
    let chinese = asked.filter { $0.question.language == Language("zh") }
    #expect(words(of: chinese) == ["红光", "倒影", "la lune"])
  }

  /// The script's words that are in what is asked; what holds none of them stands as it is.
  private func words(of asked: [(second: Int, question: ViewerQuestion)]) -> Set<String> {
    let script = ["traînée rouge", "lueur", "la lune", "红光", "倒影"]
    return Set(
      asked.map { asked in script.first { asked.question.text.contains($0) } ?? asked.question.text
      })
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

private struct NoZones: TimeZoneDatabase {
  let zoneNames: [String] = []

  func utcOffsetSeconds(of zone: String, atUnixSeconds instant: Int) -> Int? { nil }
}

private struct NoFiles: SourceFiles {
  func read(_ path: String, limit: Int) throws(SourceFileError) -> [UInt8] { throw .missing }
}
