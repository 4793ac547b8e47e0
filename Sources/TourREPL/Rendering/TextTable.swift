internal import TourDiagnostics

/// Rows under headings, aligned by display columns, made to fit the page: first the columns that
/// matter least go, then the widest cells are cut.
struct TextTable {
  struct Column {
    let title: String
    let isRight: Bool
    /// Columns of the highest rank go first where the page is narrow; those of rank 0 stay.
    let rank: Int

    init(_ title: String, right: Bool = false, rank: Int = 0) {
      self.title = title
      isRight = right
      self.rank = rank
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
    return [page.ink.paint(head, .caption)]
      + rows.map { row in left + line(kept.map { row[$0] }, kept, widths) }
  }

  private func width(of kept: [Int]) -> Int {
    kept.reduce(0) { $0 + naturalWidth($1) + 2 } - 2
  }

  private func naturalWidth(_ column: Int) -> Int {
    rows.reduce(DisplayWidth.width(of: columns[column].title)) {
      max($0, DisplayWidth.width(of: $1[column]))
    }
  }

  private func fittedWidths(of kept: [Int], in total: Int) -> [Int] {
    var widths = kept.map(naturalWidth)
    let room = max(total - 2 * (kept.count - 1), kept.count)
    while widths.reduce(0, +) > room, let widest = widths.max(), widest > 1,
      let index = widths.firstIndex(of: widest)
    {
      widths[index] -= 1
    }
    return widths
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

  private static func cut(_ text: String, to width: Int) -> String {
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
