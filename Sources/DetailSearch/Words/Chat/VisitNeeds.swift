internal import TextIndex

/// What visitors of any museum need, each with its words in three languages: requests for the same are near-duplicates,
/// whatever else they say. Only what ``OffTopic`` takes for such a need is looked up.
enum VisitNeeds {
  /// What a need is known by, where its words are in the request; of several needs, all.
  static func keys(in text: AnalyzedText) -> Set<TermKey> {
    var keys: Set<TermKey> = []
    let atoms = text.atoms.filter { $0.role == .offTopic }
    for atom in atoms where atom.kind == .word {
      let stem = LightStem.key(of: text.forms.letters(of: atom.position, in: text.scanned))
      if let key = all.byStem[stem] { keys.insert(key) }
    }
    if atoms.contains(where: { $0.kind == .character || $0.kind == .lone }) {
      // A word's faint characters have another role: 所 in 厕所.
      let written = text.scanned.text(ofCharacters: text.scanned.characters.indices)
      for (words, key) in all.written where words.contains(where: { written.contains($0) }) {
        keys.insert(key)
      }
    }
    return keys
  }

  private static let all = read(table)

  private static func read(
    _ table: String
  ) -> (byStem: [TermKey: TermKey], written: [(words: [String], key: TermKey)]) {
    var byStem: [TermKey: TermKey] = [:]
    var written: [(words: [String], key: TermKey)] = []
    for line in table.split(separator: "\n") {
      let languages = line.split(separator: ";").map { $0.split(separator: " ").map(String.init) }
      guard languages.count == 2, let name = languages[0].first else { continue }
      let key = TermKey(word: "need \(name)".utf8)
      for word in languages[0] { byStem[LightStem.key(of: Array(word.utf8)[...])] = key }
      written.append((languages[1], key))
    }
    return (byStem, written)
  }

  /// A line for each: French and English, folded; Chinese.
  private static let table = """
    toilettes toilette wc chiottes pipi pisser sanitaires toilet toilets restroom bathroom washroom loo pee; 洗手间 厕所 卫生间 公厕 化妆间 化妆室 尿
    ticket billet billets billetterie tarif tickets admission; 票 收费 要钱
    horaire ouverture fermeture ouvre ferme ouvert fermez ouvrez opening closing opens closes hours; 开馆 闭馆 营业 开放时间 开门 关门
    photo selfie photographier flash photos photography photograph pictures; 拍照 照相 自拍 合影 闪光灯
    restaurant resto cafeteria manger dejeuner lunch eat; 餐厅 餐馆 吃饭
    boutique magnet souvenir goodies shop souvenirs gift; 商店 文创 纪念品 冰箱贴
    vestiaire casier consigne bagages cloakroom locker lockers luggage; 寄存 存包 行李 储物柜
    ascenseur escalator elevator lift; 电梯 扶梯
    fauteuil handicape pmr wheelchair disabled accessibility; 轮椅 无障碍
    parking garer; 停车 车位
    metro bus subway; 地铁 公交
    audioguide audioguides; 语音导览 导览器 讲解器 导览机
    queue attente queuing; 排队
    son volume micro audio sound mic microphone; 声音 没声 音量 麦克风
    lag lague rame bug pixelise laggy lagging buffering pixelated; 卡了 卡顿 好卡 太卡 画质 延迟
    meteo weather; 天气 气温
    """
}
