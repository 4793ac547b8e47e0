import TourModel

/// A small museum in three languages, with places that are easily taken for each other.
enum SampleTour {
  static let hall = Place.room(RoomID(0))
  static let northGallery = Place.room(RoomID(1))
  static let lavacourt = Place.work(WorkID(0))
  static let rembrandt = Place.work(WorkID(1))
  static let demoiselles = Place.work(WorkID(2))
  static let joconde = Place.work(WorkID(3))
  static let dome = Place.detail(DetailID(0))
  static let reflection = Place.detail(DetailID(1))
  static let dog = Place.detail(DetailID(2))
  static let turban = Place.detail(DetailID(3))
  static let boatHat = Place.detail(DetailID(4))
  static let leftHand = Place.detail(DetailID(5))
  static let rightHand = Place.detail(DetailID(6))
  static let theft = Place.detail(DetailID(7))

  private static let zh = Language("zh")
  private static let fr = Language("fr")
  private static let en = Language("en")

  static let tour: Tour = {
    var tour = Tour()
    tour.speaks = [zh]
    tour.captions = [fr, en]
    tour.rooms = [
      Room(name: "hall", title: text("Hall d'accueil", zh: "大厅"), details: [DetailID(0)]),
      Room(name: "galerie-nord", title: text("Galerie nord", zh: "北画廊")),
    ]
    tour.works = [
      work(
        "lavacourt", "Soleil couchant sur la Seine à Lavacourt, effet d'hiver",
        zh: "拉瓦库尔塞纳河日落，冬季效果", artist: ("Claude Monet", "克洛德·莫奈"), details: [1]),
      work(
        "autoportrait", "Autoportrait en costume oriental",
        zh: "东方服饰自画像", artist: ("Rembrandt", "伦勃朗"), details: [2, 3]),
      work(
        "demoiselles", "Les Demoiselles des bords de la Seine (été)",
        zh: "塞纳河畔的少女", artist: ("Gustave Courbet", "古斯塔夫·库尔贝"), details: [4]),
      work(
        "joconde", "La Joconde", zh: "蒙娜丽莎", artist: ("Léonard de Vinci", "列奥纳多·达·芬奇"),
        details: [5, 6, 7, 8]),
    ]
    tour.works[3].title.translations.append(LocalizedText.Translation(en, "Mona Lisa"))
    tour.works[3].date = nil
    tour.details = roomDetails + workDetails
    return tour
  }()

  private static let roomDetails = [
    detail(
      "coupole", of: hall, "la coupole", zh: "穹顶",
      asks: [(fr, ["plafond"]), (en, ["dome", "ceiling"])],
      fr: "Des figures volent parmi les nuages, et la verrière laisse entrer le jour.",
      zhProse: "云中有飞翔的人物，天光从玻璃顶上照进来。")
  ]

  private static let workDetails = [
    detail(
      "reflet", of: lavacourt, "le reflet du soleil", zh: "太阳的倒影",
      asks: [
        (zh, ["倒影", "红光"]), (fr, ["reflet", "tache orange"]),
        (en, ["reflection", "orange streak"]),
      ],
      fr: "Le soleil couchant jette une traînée rouge sur l'eau glacée.", zhProse: "夕阳投下一道红光，映在水面上。"
    ),
    detail(
      "chien", of: rembrandt, "le chien", zh: "小狗",
      asks: [(zh, ["狗", "宠物"]), (en, ["dog", "poodle"])],
      fr: "Le caniche couché à ses pieds fut ajouté plus tard.", zhProse: "脚边的小狗是后来加上去的。"),
    detail(
      "turban", of: rembrandt, "le turban à plume", zh: "头巾", asks: [(en, ["feathered turban"])],
      fr: "Une plume brille sur le turban.", zhProse: "头巾上的羽毛闪着光。"),
    detail(
      "chapeau", of: demoiselles, "le chapeau d'homme", zh: "男人的帽子", asks: [],
      fr: "Un chapeau d'homme est resté dans la barque.", zhProse: "船里留着一顶男人的帽子。"),
    detail(
      "main-gauche", of: joconde, "la main gauche", zh: "左手", asks: [(en, ["left hand"])],
      fr: "Elle tient l'accoudoir du fauteuil.", zhProse: "左手扶着椅子的扶手。"),
    detail(
      "main-droite", of: joconde, "la main droite", zh: "右手", asks: [(en, ["right hand"])],
      fr: "Elle repose sur l'autre poignet.", zhProse: "右手搭在左手腕上。"),
    detail(
      "vol", of: joconde, "le vol de 1911", zh: "1911年的失窃", asks: [(en, ["theft"])],
      fr: "Vincenzo Peruggia l'emporta sous sa blouse.", zhProse: "佩鲁贾把画藏在工作服里带走了。"),
    detail(
      "modele", of: joconde, "Lisa Gherardini", zh: "丽莎·盖拉尔迪尼",
      asks: [(fr, ["c'est qui", "le modèle"]), (zh, ["她是谁", "模特", "怎么来的"])],
      fr: "Une Florentine, femme d'un marchand.", zhProse: "一位佛罗伦萨商人的妻子。"),
  ]

  private static func text(_ plain: String, zh chinese: String) -> LocalizedText {
    LocalizedText(plain, [LocalizedText.Translation(zh, chinese)])
  }

  private static func work(
    _ name: String, _ title: String, zh chinese: String, artist: (String, String), details: [Int]
  ) -> Work {
    var work = Work(name: name, title: text(title, zh: chinese), room: RoomID(1))
    work.artist = text(artist.0, zh: artist.1)
    work.date = LocalizedText("1880")
    work.technique = LocalizedText("Huile sur toile")
    work.size = LocalizedText("100 × 150 cm")
    work.details = details.map(DetailID.init)
    return work
  }

  private static func detail(
    _ name: String, of owner: Place, _ title: String, zh chinese: String,
    asks: [(Language, [String])], fr french: String, zhProse: String
  ) -> Detail {
    Detail(
      name: name, owner: owner, title: text(title, zh: chinese),
      knowledge: Knowledge(
        asks: asks.map { Knowledge.Asks($0.0, $0.1) },
        prose: [
          Knowledge.LanguageParagraphs(fr, [french]), Knowledge.LanguageParagraphs(zh, [zhProse]),
        ]))
  }
}
