internal import TourDiagnostics

/// Rows under headings, aligned by display columns, made to fit the page: first the cells that may be
/// are cut a little, then the columns that matter least go, then cells are cut as far as it takes.
struct TextTable {
  struct Column {
    let title: String
    let isRight: Bool
    /// Columns of the highest rank go first where the page is narrow; those of rank 0 stay.
    let rank: Int
    /// Down to this width its cells are cut before a column goes; nil: they are cut last.
    let leastWidth: Int?
    /// Whether a cell may be the name of a work and of its detail: `joconde.sourire`.
    let holdsNames: Bool

    init(
      _ title: String, right: Bool = false, rank: Int = 0, leastWidth: Int? = nil,
      holdsNames: Bool = false
    ) {
      self.title = title
      isRight = right
      self.rank = rank
      self.leastWidth = leastWidth
      self.holdsNames = holdsNames
    }
  }

  private let columns: [Column]
  private var rows: [[String]] = []

  init(_ columns: [Column]) { self.columns = columns }

  /// One cell for each column; cells are made safe here.
  mutating func add(_ cells: [String]) {
    precondition(cells.count == columns.count, "a row has a cell for each column")
    rows.append(cells.map { TerminalText.sanitized($0) })
  }

  /// The headings and the rows; a column with nothing in any row is left out.
  ///
  /// - Parameter indent: as for ``Page/text(_:lead:indent:style:)``.
  func lines(on page: Page, indent: Int = 2) -> [String] {
    let left = page.margin(indent)
    let room = page.columns - left.count
    var kept = columns.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    while width(of: kept) > room,
      let worst = kept.max(by: { (columns[$0].rank, $0) < (columns[$1].rank, $1) }),
      columns[worst].rank > 0
    {
      kept.removeAll { $0 == worst }
    }
    let widths = fittedWidths(of: kept, in: room)
    let head = left + line(kept.map { columns[$0].title }, kept, widths)
    let cells = zip(kept, widths).map { column, width in
      let cells = rows.map { $0[column] }
      return columns[column].holdsNames ? NameColumn(cells: cells).cut(to: width) : cells
    }
    return [page.ink.paint(head, .caption)]
      + rows.indices.map { row in left + line(cells.map { $0[row] }, kept, widths) }
  }

  /// Whether nothing of it is left out or cut.
  func fits(on page: Page, indent: Int = 2) -> Bool {
    let widths = columns.indices.map(naturalWidth)
    return page.margin(indent).count + widths.reduce(0, +) + 2 * (widths.count - 1) <= page.columns
  }

  /// With what may be cut cut.
  private func width(of kept: [Int]) -> Int {
    kept.reduce(0) { $0 + leastWidth($1) + 2 } - 2
  }

  private func leastWidth(_ column: Int) -> Int {
    let natural = naturalWidth(column)
    return columns[column].leastWidth.map { min(natural, $0) } ?? natural
  }

  private func naturalWidth(_ column: Int) -> Int {
    rows.reduce(DisplayWidth.width(of: columns[column].title)) {
      max($0, DisplayWidth.width(of: $1[column]))
    }
  }

  private func fittedWidths(of kept: [Int], in total: Int) -> [Int] {
    var widths = kept.map(naturalWidth)
    let room = max(total - 2 * (kept.count - 1), kept.count)
    while widths.reduce(0, +) > room, let index = widest(of: kept, widths) { widths[index] -= 1 }
    return widths
  }

  /// Where a cell is cut next; what may be cut, before what had better not be.
  private func widest(of kept: [Int], _ widths: [Int]) -> Int? {
    let cuttable = kept.indices.filter { columns[kept[$0]].leastWidth != nil && widths[$0] > 4 }
    let candidates = cuttable.isEmpty ? Array(kept.indices) : cuttable
    return candidates.filter { widths[$0] > 1 }
      .max { (widths[$0], $1) < (widths[$1], $0) }
  }

  private func line(_ cells: [String], _ kept: [Int], _ widths: [Int]) -> String {
    var line = ""
    for (position, cell) in cells.enumerated() {
      if position > 0 { line += "  " }
      let cut = Self.cut(cell, to: widths[position])
      let padding = String(repeating: " ", count: widths[position] - DisplayWidth.width(of: cut))
      line += columns[kept[position]].isRight ? padding + cut : cut + padding
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  /// The beginning, with `…` where something is missing.
  static func cut(_ text: String, to width: Int) -> String {
    if DisplayWidth.width(of: text) <= width { return text }
    var cut = ""
    var used = 1
    for character in text {
      used += DisplayWidth.width(of: character)
      if used > width { break }
      cut.append(character)
    }
    return width > 0 ? cut + "…" : ""
  }
}
