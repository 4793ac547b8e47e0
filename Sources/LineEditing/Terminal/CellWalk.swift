/// Follows by libedit's own rules where its drawing puts the cursor.
///
/// libedit doesn't tell on which screen row its cursor is; whoever writes above the line must know.
struct CellWalk {
  private(set) var row = 0
  private(set) var column = 0
  let columns: Int

  /// Columns of a scalar; below 0 where libedit writes `\U+1234` in its place.
  let width: (Unicode.Scalar) -> Int

  /// The same rows on a screen that has become narrower or wider; nil: it is as it was.
  private var broken: BrokenRows?

  /// - Parameter screenColumns: how wide the screen is now; nil: as wide as when libedit drew.
  init(columns: Int, screenColumns: Int? = nil, width: @escaping (Unicode.Scalar) -> Int) {
    self.columns = max(columns, 1)
    self.width = width
    if let screenColumns, screenColumns != columns { broken = BrokenRows(columns: screenColumns) }
  }

  /// The row on the screen as it is now.
  var screenRow: Int { broken?.row ?? row }

  /// Whether the cursor is where nothing stands yet: what came before just fills its rows.
  var isAtEmptyRow: Bool { column == 0 && row > 0 }

  mutating func add(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 10:
      wrap()
    case 9:
      repeat { addCell(1) } while column % 8 != 0
    case 0..<32, 127:
      addCells(2)
    default:
      addPrinted(scalar)
    }
  }

  mutating func add(_ scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars { add(scalar) }
  }

  /// Makes room for the character under the cursor, which goes to the next row where it doesn't fit; nil: none is there.
  mutating func stand(on scalar: Unicode.Scalar?) {
    let cells = scalar.map(width) ?? 0
    if cells == 2, column + 2 > columns { wrap() }
    broken?.stand(on: max(0, cells))
  }

  private mutating func addPrinted(_ scalar: Unicode.Scalar) {
    let cells = width(scalar)
    if cells > 0 {
      addCell(cells, isBlank: scalar == " ")
    } else if cells < 0 {
      addCells(scalar.value > 0xFFFF ? 8 : 7)
    }
  }

  private mutating func addCells(_ count: Int) {
    for _ in 0..<count { addCell(1) }
  }

  private mutating func addCell(_ cells: Int, isBlank: Bool = false) {
    if column + cells > columns { wrap() }
    column += cells
    broken?.add(cells, isBlank: isBlank)
    if column >= columns { wrap() }
  }

  private mutating func wrap() {
    row += 1
    column = 0
    broken?.endRow()
  }
}
