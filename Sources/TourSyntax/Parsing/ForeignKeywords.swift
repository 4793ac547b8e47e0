/// Words of French, Chinese and other languages that people write for the keywords that begin a line.
enum ForeignKeywords {
  /// The keyword that a word stands for.
  static func keyword(_ word: String) -> Keyword? { words[word.lowercased()] }

  private static let words: [String: Keyword] = {
    var words: [String: Keyword] = [:]
    for (keyword, list) in table {
      for word in list.split(separator: " ") { words[String(word)] = keyword }
    }
    return words
  }()

  private static let table: [(Keyword, String)] = [
    (.tour, "visite parcours circuit 导览 導覽 参观 參觀 rundgang"),
    (.room, "salle pièce piece galerie espace 展厅 展廳 房间 房間 厅 室 raum saal sala"),
    (.work, "oeuvre œuvre objet tableau artwork 作品 展品 画 畫 werk opera obra"),
    (.detail, "détail détails details 细节 細節 局部"),
    (.stop, "arrêt arret étape etape halte 站 停 停留 halt"),
    (.audience, "public spectateurs 观众 觀眾"),
    (.test, "essai 测试 測試"),
    (.use, "inclure include import utiliser 使用"),
    (.guide, "guidé conférencier conférencière 讲解员 講解員 导游"),
    (.speaks, "parle langue langues 讲解语言 语言 語言"),
    (.captions, "sous-titres soustitres 字幕"),
    (.starts, "départ depart début commence 开始 開始 出发"),
    (.lasts, "durée duree dure 时长 時長"),
    (.walks, "marche 步行"),
    (.thread, "fil thème theme 主题 主題"),
    (.pace, "débit rythme 语速 語速"),
    (.level, "niveau étage etage 楼层 樓層"),
    (.to, "vers 到 去 通往"),
    (.artist, "artiste peintre auteur author painter 艺术家 藝術家 作者 画家"),
    (.date, "année annee year 日期 年代"),
    (.technique, "matériaux materials medium 技法 材质 材質"),
    (.size, "dimensions taille format 尺寸"),
    (.inventory, "inventaire 编号 編號"),
    (.in, "dans 在 位于"),
    (.image, "photo picture 图片 圖片"),
    (.tags, "étiquettes mots-clés 标签 標籤"),
    (.region, "région zone 区域 區域"),
    (.asks, "demande mots 提问 關鍵詞 关键词"),
    (.begins, "débute"),
    (.skip, "sauter passer 跳过 跳過"),
    (.cue, "repère top 提示"),
    (.pause, "silence attendre wait 停顿 暂停 停頓 暫停"),
    (.show, "montrer montre 展示 显示 顯示"),
    (.questions, "réponses 问答 問答 提问时间"),
    (.vote, "voter sondage poll 投票"),
    (.option, "choix choice 选项 選項"),
    (.if, "si 如果"),
    (.else, "sinon 否则 否則"),
    (.end, "fin 结束 結束"),
    (.expect, "attend vérifier 期望"),
  ]
}
