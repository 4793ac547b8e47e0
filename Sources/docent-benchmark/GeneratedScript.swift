/// A script of a given size, the same one each time: stops with prose in three languages, details, conditions.
///
/// Its mix follows a real tour's: about 94 bytes a line, most of them prose.
struct GeneratedScript {
  private(set) var text: [UInt8] = []
  private var state: UInt64 = 11

  init(bytes: Int) {
    text.reserveCapacity(bytes + 10_000)
    put("tour night \"The night museum\"\n  speaks zh\n  captions fr, en\n  lasts 1h ± 2m\n\n")
    put("room hall \"Hall d'accueil\"\n  to galerie-nord 40s\n\n")
    put("room galerie-nord \"Galerie nord\"\n\n")
    var number = 0
    while text.count < bytes {
      putWork(number)
      putStop(number)
      number += 1
    }
  }

  private mutating func putWork(_ number: Int) {
    put("work work-\(number) \"Soleil couchant sur la Seine, effet d'hiver, \(number)\"\n")
    put("  zh \"塞纳河日落，冬季效果\"\n  artist \"Claude Monet\", zh \"克洛德·莫奈\"\n")
    put("  in hall\n  tags #moon, #sun\n")
    put("  detail reflet \"le reflet du soleil\"\n    zh \"太阳的倒影\"\n")
    put("    asks fr \"reflet\", \"tache orange\"\n    asks zh \"倒影\", \"橙色\"\n")
    put("    region \(below(79))% 60% 20.5% 30%\n")
    putProse(indent: "    ")
    put("\n")
  }

  private mutating func putStop(_ number: Int) {
    put(
      "stop work-\(number) \(2 + below(3))m..6m optional \(1 + below(9))\n  begins by +\(below(60))m\n"
    )
    put("  skip when late 3m\n")
    for _ in 0..<(2 + below(3)) {
      putProse(indent: "  ")
      put("  pause \(2 + below(38))s\n")
    }
    put("  show reflet 30s   // a remark of the author about stop \(number)\n")
    put("  if asked reflet > \(below(100)) and not late 2m\n    show reflet 1m\n")
    put("  else\n    pause 10s\n  end if\n  questions 1m limit 20\n\n")
  }

  private mutating func putProse(indent: String) {
    put("\(indent)fr> \(pick(Self.french)) \(pick(Self.french)) \(pick(Self.french))\n")
    put("\(indent)en> \(pick(Self.english)) \(pick(Self.english))\n")
    put("\(indent)zh> \(pick(Self.chinese))\(pick(Self.chinese))\(pick(Self.chinese))\n")
  }

  private mutating func put(_ line: String) { text += Array(line.utf8) }

  /// SplitMix64.
  private mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ z >> 31) % UInt64(bound))
  }

  private mutating func pick(_ options: [String]) -> String { options[below(options.count)] }

  private static let french = [
    "Une seule touche orange, posée en dernier sur l'eau encore froide, suffit à réchauffer tout le tableau.",
    "Reculez d'un pas : le cadre reflète la verrière, et la rivière paraît plus large qu'elle ne l'est.",
    "Le peintre a travaillé dehors, par un froid qui gelait l'huile ; on le voit à ces crevasses.",
    "Qui l'a acheté ? Un médecin de Pontoise, pour le prix d'un bon manteau, et il l'a gardé trente ans.",
  ]
  private static let english = [
    "A single touch of orange, laid last of all on water that is still cold, warms the whole picture.",
    "Take a step back: the frame mirrors the glass roof, and the river looks wider than it is.",
    "The painter worked outdoors, in a frost that thickened the oil; these cracks still show it.",
    "Who bought it? A doctor from Pontoise, for the price of a good coat, and he kept it thirty years.",
  ]
  private static let chinese = [
    "水面仍是冷的，最后才点上这一笔橙色，整幅画便暖了起来。", "请后退一步：画框映着玻璃顶，河面看上去比实际更宽。",
    "画家在户外作画，天冷得连颜料都稠了，这些裂纹就是证据。", "是谁买下了它？一位蓬图瓦兹的医生，只花了一件大衣的钱。",
  ]
}
