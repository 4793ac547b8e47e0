internal import DetailSearch
internal import Foundation
internal import TourModel

/// How long a request takes, and the index, on a tour of 2,000 details in three languages; one core.
struct AnswersBenchmark {
  let requestCount: Int
  private static let works = 100
  private static let detailsOfWork = 20

  func run() {
    let tour = Self.tour
    let before = Self.residentBytes
    var search: DetailSearch?
    let first = ContinuousClock().measure { search = DetailSearch(tour) }
    guard let search else { return }
    let memory = Double(Self.residentBytes - before) / 1e6
    let built = (0..<5).map { _ in ContinuousClock().measure { _ = DetailSearch(tour) } }.min()
    let requests = Self.requests(requestCount)
    var times: [Double] = []
    var right = 0
    var checksum = AnswerChecksum()
    let cpuBefore = Self.processorSeconds
    for round in 0..<3 {
      for (text, context, wanted) in requests {
        var answer: SearchAnswer?
        let time = ContinuousClock().measure { answer = search.answer(text, in: context) }
        if round == 2 {
          times.append(time / .nanoseconds(1) / 1000)
          if answer?.place == wanted { right += 1 }
          if let answer { checksum.add(answer, of: tour) }
        }
      }
    }
    let cpu = (Self.processorSeconds - cpuBefore) * 1e6 / Double(3 * requestCount)
    times.sort()
    let total = times.reduce(0, +) / 1e6
    print(
      "answers: \(tour.details.count) details, \(requestCount) requests:",
      "median \(Self.rounded(times[times.count / 2])) µs,",
      "99th percentile \(Self.rounded(times[times.count * 99 / 100])) µs,",
      "longest \(Self.rounded(times[times.count - 1])) µs,",
      "of the processor's time \(Self.rounded(cpu)) µs on average,",
      "\(Int(Double(requestCount) / total)) a second, \(right * 100 / requestCount) % as wanted,", "checksum \(checksum)")
    print(
      "  the index: \(Self.milliseconds(first)) ms with its tables,",
      "\(built.map(Self.milliseconds) ?? "–") ms without, \(Self.rounded(memory)) MB")
  }

  private static func rounded(_ value: Double) -> String { String(format: "%.1f", value) }
  private static func milliseconds(_ time: Duration) -> String { rounded(time / .milliseconds(1)) }

  /// That of this process: it tells more than the clock where others compute too.
  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static var residentBytes: Int {
    let fields = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?
      .split(separator: " ")
    return (fields.flatMap { $0.count > 1 ? Int($0[1]) : nil } ?? 0) * Int(getpagesize())
  }

  // MARK: - A tour

  private static let nouns: [(fr: String, en: String, zh: String)] = [
    ("le cheval", "the horse", "马"), ("le miroir", "the mirror", "镜子"),
    ("la couronne", "the crown", "王冠"),
    ("l'épée", "the sword", "宝剑"), ("la lampe", "the lamp", "灯笼"),
    ("le chandelier", "the candlestick", "烛台"),
    ("la fenêtre", "the window", "窗户"), ("le tapis", "the carpet", "地毯"),
    ("la lettre", "the letter", "信件"),
    ("le collier", "the necklace", "项链"), ("la guitare", "the guitar", "吉他"),
    ("le turban", "the turban", "头巾"),
    ("la montagne", "the mountain", "山峰"), ("le navire", "the ship", "帆船"),
    ("la colombe", "the dove", "鸽子"),
    ("le crâne", "the skull", "头骨"), ("la fontaine", "the fountain", "喷泉"),
    ("le violon", "the violin", "小提琴"),
    ("la corbeille", "the basket", "篮子"), ("le sablier", "the hourglass", "沙漏"),
    ("la perruque", "the wig", "假发"),
    ("le drapeau", "the flag", "旗帜"), ("la cheminée", "the fireplace", "壁炉"),
    ("le papillon", "the butterfly", "蝴蝶"),
  ]
  private static let qualities: [(fr: String, en: String, zh: String)] = [
    ("brisé", "broken", "破碎的"), ("doré", "gilded", "镀金的"), ("caché", "hidden", "隐藏的"),
    ("volé", "stolen", "被盗的"),
    ("du fond", "in the background", "远处的"), ("de gauche", "on the left", "左边的"),
    ("de droite", "on the right", "右边的"),
    ("du roi", "of the king", "国王的"), ("de l'ange", "of the angel", "天使的"),
    ("du marchand", "of the merchant", "商人的"),
    ("en ivoire", "of ivory", "象牙"), ("en marbre", "of marble", "大理石"),
    ("en soie", "of silk", "丝绸"), ("inachevé", "unfinished", "未完成的"),
    ("restauré", "restored", "修复的"), ("de la mère", "of the mother", "母亲的"),
    ("du soldat", "of the soldier", "士兵的"),
  ]

  private static func name(_ work: Int, _ detail: Int) -> (fr: String, en: String, zh: String) {
    let noun = nouns[(work * 7 + detail) % nouns.count]
    let quality = qualities[(work * 5 + detail * 3) % qualities.count]
    return (
      "\(noun.fr) \(quality.fr)", "\(noun.en) \(quality.en)", "\(quality.zh)\(noun.zh)"
    )
  }

  private static let tour: Tour = {
    var tour = Tour()
    tour.speaks = [Language("zh")]
    tour.captions = [Language("fr"), Language("en")]
    tour.rooms = [Room(name: "hall", title: text("Le hall", "The hall", "大厅"))]
    for work in 0..<works {
      var picture = Work(
        name: "work\(work)", title: text("Tableau n° \(work)", "Picture no. \(work)", "第\(work)号画"),
        room: RoomID(0))
      picture.artist = LocalizedText("Artiste \(work)")
      picture.date = LocalizedText("\(1400 + work)")
      picture.details = (0..<detailsOfWork).map { DetailID(work * detailsOfWork + $0) }
      tour.works.append(picture)
      for detail in 0..<detailsOfWork { tour.details.append(made(detail, of: work)) }
    }
    return tour
  }()

  private static func text(_ fr: String, _ en: String, _ zh: String) -> LocalizedText {
    LocalizedText(
      fr,
      [
        LocalizedText.Translation(Language("en"), en),
        LocalizedText.Translation(Language("zh"), zh),
      ])
  }

  private static func made(_ number: Int, of work: Int) -> Detail {
    let name = name(work, number)
    let other = self.name(work + 1, number + 5)
    return Detail(
      name: "d\(number)", owner: .work(WorkID(work)), title: text(name.fr, name.en, name.zh),
      knowledge: Knowledge(
        asks: [
          Knowledge.Asks(Language("fr"), ["\(name.fr) n° \(number)"]),
          Knowledge.Asks(Language("zh"), ["\(name.zh)\(number)"]),
        ],
        prose: [
          Knowledge.LanguageParagraphs(
            Language("fr"),
            [
              "On regarde peu \(name.fr) ; les historiens l'ont daté de \(1500 + number), avec \(other.fr)."
            ]),
          Knowledge.LanguageParagraphs(
            Language("en"),
            ["Few look at \(name.en); historians date it to \(1500 + number), with \(other.en)."]),
          Knowledge.LanguageParagraphs(
            Language("zh"), ["很少有人看\(name.zh)；历史学家认为它是\(1500 + number)年的，旁边是\(other.zh)。"]),
        ]))
  }

  // MARK: - Requests

  private static func requests(
    _ count: Int
  ) -> [(text: String, context: SearchContext, wanted: Place)] {
    (0..<count).map { number in
      let work = number * 37 % works
      let detail = number * 11 % detailsOfWork
      let name = name(work, detail)
      let (text, language) = request(for: name, number)
      return (
        text, SearchContext(onShow: .work(WorkID(work)), language: Language(language)),
        .detail(DetailID(work * detailsOfWork + detail))
      )
    }
  }

  private static func request(
    for name: (fr: String, en: String, zh: String), _ number: Int
  ) -> (text: String, language: String) {
    switch number % 10 {
    case 0: (name.fr, "fr")
    case 1: ("c'est quoi \(name.fr) svp ?", "fr")
    case 2: ("je voudrais voir de plus près \(name.fr)", "fr")
    case 3: (typo(name.fr), "fr")
    case 4: ("what is \(name.en) doing there?", "en")
    case 5: (typo(name.en), "en")
    case 6: ("can you zoom in on \(name.en) please", "en")
    case 7: ("请问\(name.zh)在哪里？", "zh")
    case 8: (name.zh, "zh")
    default: ("老师，能讲讲\(name.zh)吗", "zh")
    }
  }

  /// The third and fourth letters from the end change places.
  private static func typo(_ text: String) -> String {
    var letters = Array(text)
    guard letters.count > 6 else { return text }
    letters.swapAt(letters.count - 3, letters.count - 4)
    return String(letters)
  }
}
