internal import DetailSearch
internal import TourDiagnostics
internal import TourFiles
internal import TourModel

/// A tour of 2,000 details in three languages, on which answers are measured, and requests for them.
struct MeasuredTour {
  struct Request {
    let text: String
    let language: String
    /// The name of what is on show.
    let work: String
    let context: SearchContext
    let wanted: Place
  }

  static let works = 100
  static let detailsOfWork = 20

  let script: String
  let tour: Tour

  init() {
    script = Self.header + (0..<Self.works).map(Self.work).joined() + "\nstop hall 2m\n"
    tour =
      Analyzer(zones: SystemTimeZones()).analyze(
        SourceText(path: "measured.tour", text: script), files: SystemFiles()
      ).tour
  }

  // MARK: - The script

  private static let header = """
    tour mesure "Une mesure"
      speaks zh
      captions fr, en

    room hall "Le hall"
      en "The hall"
      zh "大厅"

    """

  private static func work(_ number: Int) -> String {
    """

    work work\(number) "Tableau n° \(number)"
      en "Picture no. \(number)"
      zh "第\(number)号画"
      artist "Artiste \(number)"
      date "\(1400 + number)"
      in hall

    """ + (0..<detailsOfWork).map { detail($0, of: number) }.joined()
  }

  private static func detail(_ number: Int, of work: Int) -> String {
    let name = name(work, number)
    let other = self.name(work + 1, number + 5)
    return """
        detail d\(number) "\(name.fr)"
          en "\(name.en)"
          zh "\(name.zh)"
          asks fr "\(name.fr) n° \(number)"
          asks zh "\(name.zh)\(number)"
          fr> On regarde peu \(name.fr) ; les historiens l'ont daté de \(1500 + number), avec \(other.fr).
          en> Few look at \(name.en); historians date it to \(1500 + number), with \(other.en).
          zh> 很少有人看\(name.zh)；历史学家认为它是\(1500 + number)年的，旁边是\(other.zh)。

      """
  }

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

  // MARK: - Requests

  /// The request of a number: of all details in all ways, in no order.
  func request(_ number: Int) -> Request {
    let chance = Self.mixed(UInt64(number))
    let work = Int(chance % UInt64(Self.works))
    let detail = Int((chance >> 20) % UInt64(Self.detailsOfWork))
    let (text, language) = Self.request(for: Self.name(work, detail), number)
    return Request(
      text: text, language: language, work: "work\(work)",
      context: SearchContext(onShow: .work(WorkID(work)), language: Language(language)),
      wanted: .detail(DetailID(work * Self.detailsOfWork + detail)))
  }

  /// The same as a JSON line, with what is wanted, as the labelled requests have it.
  func line(_ number: Int) -> String {
    let request = request(number)
    return
      "{\"id\":\"\(number)\",\"text\":\"\(request.text)\",\"work\":\"\(request.work)\","
      + "\"language\":\"\(request.language)\",\"answer\":\"\(tour.name(of: request.wanted))\"}\n"
  }

  /// The finisher of SplitMix64.
  private static func mixed(_ number: UInt64) -> UInt64 {
    var z = (number &+ 1) &* 0x9E37_79B9_7F4A_7C15
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
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
