/// How rows drawn at one screen width look at another.
///
/// No row is wrapped by the terminal, so a wider screen leaves each as it is. A narrower one breaks each row by itself, in
/// most terminals; xterm cuts rows off instead, and then has fewer than are counted here.
struct BrokenRows {
  private(set) var row = 0
  private var column = 0
  /// Not counted before something follows: libedit does not draw the blanks at a row's end.
  private var blanks = 0
  private let columns: Int

  init(columns: Int) { self.columns = max(columns, 1) }

  mutating func add(_ cells: Int, isBlank: Bool) {
    guard !isBlank else {
      blanks += cells
      return
    }
    addBlanks()
    place(cells)
  }

  mutating func endRow() {
    blanks = 0
    row += 1
    column = 0
  }

  /// Where the cursor is: on something so wide or, where it is 0, behind everything, which ends no row.
  mutating func stand(on cells: Int) {
    addBlanks()
    if column + cells > columns { breakRow() }
  }

  private mutating func addBlanks() {
    for _ in 0..<blanks { place(1) }
    blanks = 0
  }

  private mutating func place(_ cells: Int) {
    if column + cells > columns { breakRow() }
    column += cells
  }

  private mutating func breakRow() {
    row += 1
    column = 0
  }
}
