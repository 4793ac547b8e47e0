internal import TextIndex

/// A run sheet that was kept in a spreadsheet: which column is what, and the stops of its rows.
struct RunSheetTable {
  private(set) var stops: [DraftStop] = []
  /// What could not be understood, a sentence each.
  private(set) var remarks: [String] = []

  enum Column: CaseIterable {
    // In this order: the title of an artist is no title.
    case artist, minutes, room, notes, date, technique, size, inventory, title
  }

  enum Failure: Error, Equatable {
    /// No row near the top names a column of titles.
    case noTitles
    case noStops
  }

  init(_ table: CSVTable) throws(Failure) {
    guard let (row, columns) = Self.headings(in: table.rows) else { throw .noTitles }
    remarkUnread(table.rows, headings: row)
    for (index, cells) in table.rows.enumerated().dropFirst(row + 1) {
      add(cells, columns, number: index + 1)
    }
    if stops.isEmpty { throw .noStops }
  }

  private mutating func add(_ cells: [String], _ columns: [Column: Int], number: Int) {
    func cell(_ column: Column) -> String {
      columns[column].flatMap { cells.indices.contains($0) ? cells[$0] : nil } ?? ""
    }
    var stop = DraftStop(
      title: cell(.title), room: cell(.room), artist: cell(.artist), date: cell(.date),
      technique: cell(.technique), size: cell(.size), inventory: cell(.inventory),
      notes: cell(.notes))
    let minutes = DraftText.line(cell(.minutes))
    stop.length = DraftLength(reading: minutes)
    if stop.isEmpty, minutes.isEmpty { return }
    if stop.length == nil, !minutes.isEmpty {
      remarks.append("row \(number): “\(minutes)” is not understood as minutes, and left out")
    }
    guard !Self.isTotal(stop) else { return }
    stops.append(stop)
  }

  /// Columns that have a heading and something below it, and that no stop takes.
  private mutating func remarkUnread(_ rows: [[String]], headings: Int) {
    let read = Set(Self.columns(of: rows[headings]).values)
    let unread = rows[headings].enumerated().filter { index, heading in
      !read.contains(index) && !DraftText.line(heading).isEmpty
        && rows.dropFirst(headings + 1).contains {
          $0.indices.contains(index) && !DraftText.line($0[index]).isEmpty
        }
    }
    guard !unread.isEmpty else { return }
    let names = unread.map { "“\(DraftText.line($0.element).prefix(40))”" }.joined(separator: ", ")
    remarks.append(
      unread.count == 1 ? "the column \(names) is not read" : "the columns \(names) are not read")
  }

  /// A row of minutes alone, or with a word for it, adds up those above.
  private static func isTotal(_ stop: DraftStop) -> Bool {
    guard DraftText.line(stop.room + stop.artist + stop.notes).isEmpty else { return false }
    let words = ["", "total", "total general", "totaux", "somme", "sum", "合计", "总计", "總計"]
    return words.contains(LetterFolding.folded(DraftText.line(stop.title)))
  }

  // MARK: Headings

  /// The row that names most columns, the title's among them, of the first twenty; the first of those that name as many.
  private static func headings(in rows: [[String]]) -> (row: Int, columns: [Column: Int])? {
    var best: (row: Int, columns: [Column: Int])?
    for (index, row) in rows.prefix(20).enumerated() {
      let columns = columns(of: row)
      guard columns[.title] != nil, columns.count > best?.columns.count ?? 0 else { continue }
      best = (index, columns)
    }
    return best
  }

  /// The first column of each kind.
  private static func columns(of row: [String]) -> [Column: Int] {
    var columns: [Column: Int] = [:]
    for (index, cell) in row.enumerated() {
      guard let column = column(named: cell), columns[column] == nil else { continue }
      columns[column] = index
    }
    return columns
  }

  /// In French, English or Chinese, in any case of letters, with or without accents, with other words around it.
  static func column(named heading: String) -> Column? {
    let plain = LetterFolding.folded(heading)
    guard plain.count <= 60 else { return nil }
    let words = Set(plain.split { !$0.isLetter }.map(String.init))
    return Column.allCases.first { column in
      !words.isDisjoint(with: column.words) || column.signs.contains { plain.contains($0) }
    }
  }
}

extension RunSheetTable.Column {
  /// Headings in French and English, without accents.
  fileprivate var words: Set<String> {
    switch self {
    case .title:
      [
        "title", "titles", "titre", "titres", "oeuvre", "oeuvres", "work",
        "works", "artwork", "piece", "object", "objet", "nom", "name", "intitule", "etape", "stop",
      ]
    case .room:
      ["room", "rooms", "salle", "salles", "lieu", "gallery", "galerie", "location", "emplacement"]
    case .artist:
      [
        "artist", "artists", "artiste", "artistes", "auteur", "author", "maker", "painter",
        "peintre",
        "sculpteur", "sculptor",
      ]
    case .minutes:
      ["minutes", "minute", "min", "mins", "mn", "duree", "duration", "length", "temps", "time"]
    case .date: ["date", "dates", "annee", "annees", "year", "years", "datation"]
    case .technique:
      ["technique", "techniques", "materiau", "materiaux", "material", "materials", "medium"]
    case .size: ["size", "dimensions", "dimension", "format", "taille"]
    case .inventory: ["inventory", "inventaire", "cote", "accession"]
    case .notes:
      [
        "notes", "note", "commentaire", "commentaires", "commentary", "comment", "comments",
        "texte",
        "text", "script", "description", "discours", "remarques", "remarks",
      ]
    }
  }

  /// Headings in Chinese.
  fileprivate var signs: [String] {
    switch self {
    case .title: ["标题", "標題", "作品", "题目", "題目", "名称", "名稱", "展品"]
    case .room: ["展厅", "展廳", "房间", "房間", "展室", "地点", "位置", "厅", "廳"]
    case .artist: ["艺术家", "藝術家", "作者", "画家", "畫家"]
    case .minutes: ["分钟", "分鐘", "时长", "時長", "时间", "時間"]
    case .date: ["年代", "年份", "日期", "创作时间"]
    case .technique: ["技法", "材质", "材質", "媒介"]
    case .size: ["尺寸"]
    case .inventory: ["馆藏号", "館藏號"]
    case .notes: ["备注", "備註", "说明", "說明", "讲解", "講解", "解说", "解說", "注释", "讲稿"]
    }
  }
}
