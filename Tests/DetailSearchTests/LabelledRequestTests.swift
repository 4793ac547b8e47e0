import Testing
import TourModel

/// The labelled requests are what their README says that they are.
struct LabelledRequestTests {
  private static let kinds: Set = [
    "exact", "alias", "paraphrase", "synonym", "prose-only", "inflection", "typo", "no-accents",
    "text-speak", "doubled-letters", "missing-space", "pinyin-tones", "pinyin-plain", "homophone",
    "traditional", "mixed", "question-who", "question-when", "question-size", "question-material",
    "question-where", "question-what", "question-price", "question-why", "other-work",
    "other-artist", "follow-up",
    "off-topic", "junk", "not-held",
  ]

  private func allRequests() throws -> [LabelledRequest] {
    try RequestHalf.both.flatMap { try $0.requests() }
  }

  @Test func `every work on show and every answer exists in its tour`() throws {
    let tours = try RequestTours.all()
    for request in try allRequests() {
      let tour = try #require(tours[request.tour], "\(request.id)")
      for name in [request.work] + request.rightAnswers {
        #expect(tour.place(named: name) != nil, "\(request.id): \(name)")
      }
    }
  }

  @Test func `a field that answers is there`() throws {
    let tours = try RequestTours.all()
    for request in try allRequests() {
      guard let field = request.field else { continue }
      let tour = try #require(tours[request.tour])
      let asked = request.answer?.split(separator: ".").first.map(String.init) ?? request.work
      let place = try #require(tour.place(named: asked))
      guard case .work(let id) = place else {
        Issue.record("\(request.id): a room has no \(field)")
        continue
      }
      #expect(tour[id].holds(field), "\(request.id): \(field)")
    }
  }

  @Test func `an identifier stands once, and a request follows up one of its own half before it`()
    throws
  {
    var seen: Set<String> = []
    for half in RequestHalf.both {
      var before: [String: LabelledRequest] = [:]
      for request in try half.requests() {
        #expect(seen.insert(request.id).inserted, "\(request.id)")
        let canFollow = request.kind == "follow-up" || request.kind == "not-held"
        #expect(request.after == nil || canFollow, "\(request.id)")
        #expect(request.after != nil || request.kind != "follow-up", "\(request.id)")
        if let after = request.after {
          #expect(before[after]?.work == request.work, "\(request.id)")
          #expect(before[after]?.tour == request.tour, "\(request.id)")
        }
        before[request.id] = request
      }
    }
  }

  @Test func `no work is in both halves, on show or as the answer`() throws {
    let works = try RequestHalf.both.map { half in
      Set(try half.requests().flatMap(Self.works))
    }
    #expect(works[0].isDisjoint(with: works[1]))
  }

  @Test func `a kind is known, and what is to be refused has no answer`() throws {
    for request in try allRequests() {
      #expect(Self.kinds.contains(request.kind), "\(request.id)")
      let isRefused = ["off-topic", "junk", "not-held"].contains(request.kind)
      #expect((request.answer == nil) == isRefused, "\(request.id)")
      #expect(request.answer != nil || request.accept == nil, "\(request.id)")
    }
  }

  @Test(arguments: ["fr", "en", "zh"])
  func `each half has eighty requests in a language`(_ language: String) throws {
    for half in RequestHalf.both {
      #expect(try half.requests().count { $0.language == language } >= 80)
    }
  }

  @Test func `each half has all tours, all kinds, and one request in five or six to refuse`() throws
  {
    for half in RequestHalf.both {
      let requests = try half.requests()
      #expect(Set(requests.map(\.tour)) == Set(RequestTours.paths.keys))
      // What it is was added to the tuned half alone, after the other had been reported.
      let added: Set = half.file == RequestHalf.tuned.file ? [] : ["question-what"]
      #expect(Set(requests.map(\.kind)) == Self.kinds.subtracting(added))
      let refused = Double(requests.count { $0.answer == nil }) / Double(requests.count)
      #expect((0.14...0.22).contains(refused))
      let counts = requests.reduce(into: [:]) { $0[$1.kind, default: 0] += 1 }
      #expect(counts.values.count { $0 >= 30 } >= 4)
    }
  }

  /// With its tour, for two tours may have a work of the same name.
  private static func works(of request: LabelledRequest) -> [String] {
    [request.work, request.answer].compactMap(\.self).map { name in
      request.tour + "/" + name.prefix { $0 != "." }
    }
  }
}

extension Work {
  fileprivate func holds(_ field: String) -> Bool {
    switch field {
    case "artist": artist != nil
    case "date": date != nil
    case "technique": technique != nil
    case "size": size != nil
    case "room": room != nil
    default: false
    }
  }
}
