internal import TextIndex

/// A run sheet that was kept in a spreadsheet: which column is what, and the stops of its rows.
struct RunSheetTable {
  private(set) var stops: [DraftStop] = []
  /// What could not be understood, a sentence each.
  private(set) var remarks: [String] = []

  enum Column: CaseIterable {
    // In this order: the title of an artist is no title.
    case artist, date, minutes, room, notes, technique, size, inventory, title
  }

  enum Failure: Error, Equatable {
    /// No row near the top names a column of titles.
    case noTitles
    case noStops
  }

  init(_ table: CSVTable) throws(Failure) {
    guard let (row, columns) = Self.headings(in: table.rows) else { throw .noTitles }
    remarkUnread(table.rows, headings: row, Set(columns.values))
    remarkLeftOver(table.rows, headings: row)
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
  private mutating func remarkUnread(_ rows: [[String]], headings: Int, _ read: Set<Int>) {
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

  /// Rows with text behind the last heading: a separator stands in a text without quotes.
  private mutating func remarkLeftOver(_ rows: [[String]], headings: Int) {
    let columns = rows[headings].count
    let longer = rows.indices.dropFirst(headings + 1).filter { row in
      rows[row].dropFirst(columns).contains { !DraftText.line($0).isEmpty }
    }
    guard let first = longer.first else { return }
    let text = rows[first].dropFirst(columns).map(DraftText.line).joined(separator: " ")
    let others = longer.count == 1 ? "" : "; \(longer.count - 1) more such"
    remarks.append(
      "row \(first + 1) has more cells than there are headings, and “\(text.prefix(40))” is left out: a text "
        + "with a separator in it stands in quotes\(others)")
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
      let columns = columns(of: row, over: rows.dropFirst(index + 1))
      guard columns[.title] != nil, columns.count > best?.columns.count ?? 0 else { continue }
      best = (index, columns)
    }
    return best
  }

  /// The first column of each kind; of minutes rather one that says how long than one of times.
  private static func columns(
    of row: [String], over rows: ArraySlice<[String]>
  ) -> [Column: Int] {
    var columns: [Column: Int] = [:]
    var times: [Int] = []
    for (index, cell) in row.enumerated() {
      guard let column = column(named: cell) else { continue }
      if column == .minutes, saysTime(cell) {
        times.append(index)
      } else if columns[column] == nil {
        columns[column] = index
      }
    }
    if columns[.minutes] == nil {
      columns[.minutes] = times.first { !holdsClocks($0, in: rows) }
    }
    return columns
  }

  /// Whether a heading may mean a time of day as well as a length.
  private static func saysTime(_ heading: String) -> Bool {
    let plain = LetterFolding.folded(heading)
    return ["time", "temps", "时间", "時間"].contains { plain.contains($0) }
      && !["min", "duree", "duration", "length", "分钟", "分鐘"].contains { plain.contains($0) }
  }

  /// Whether a column goes on from one hour of the day to the next: `14:00`, `14:05`.
  private static func holdsClocks(_ column: Int, in rows: ArraySlice<[String]>) -> Bool {
    let cells = rows.compactMap { $0.indices.contains(column) ? DraftText.line($0[column]) : nil }
      .filter { !$0.isEmpty }
    let minutes = cells.compactMap(minutesOfDay)
    return minutes.count == cells.count && (minutes.first ?? 0) >= earliestOpening
      && zip(minutes, minutes.dropFirst()).allSatisfy { $0 < $1 }
  }

  /// No museum opens before, in minutes of the day.
  private static let earliestOpening = 6 * 60

  private static func minutesOfDay(_ cell: String) -> Int? {
    guard let match = cell.wholeMatch(of: /([0-9]{1,2})[:：h点]([0-5][0-9])(?::[0-5][0-9])?分?/),
      let hours = Int(match.1), hours < 24, let minutes = Int(match.2)
    else { return nil }
    return hours * 60 + minutes
  }

  /// In French, English or Chinese, in any case of letters, with or without accents, with other words around it.
  static func column(named heading: String) -> Column? {
    let plain = LetterFolding.folded(heading)
    guard plain.count <= 60, !saysStart(plain) else { return nil }
    let words = Set(plain.split { !$0.isLetter }.map(String.init))
    return Column.allCases.first { column in
      !words.isDisjoint(with: column.words) || column.signs.contains { plain.contains($0) }
    }
  }
}

extension RunSheetTable {
  /// Whether a heading is of when something begins, which no column of a tour is.
  private static func saysStart(_ plain: String) -> Bool {
    [
      "start time", "begin", "heure de d", "heure d'", "开始", "開始", "起始", "开场", "開場", "结束", "結束",
      "end time",
    ]
    .contains { plain.contains($0) }
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
    case .inventory: ["inventory", "inventaire", "inv", "cote", "accession"]
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
