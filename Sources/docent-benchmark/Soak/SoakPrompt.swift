internal import PseudoTerminal
internal import TourDiagnostics

/// The prompt and the line as they stand on a screen.
struct SoakPrompt {
  /// Without the prompt and without spaces: rows end where the terminal breaks them.
  let line: String
  let isPlaying: Bool
  /// Where the prompt ends, `› ` included.
  private let end: (row: Int, column: Int)
  private let picture: TmuxScreen.Picture

  /// Nil where the last thing on the screen is no prompt.
  init?(_ picture: TmuxScreen.Picture) {
    let rows = picture.writtenRows
    guard let first = rows.lastIndex(where: { $0.prefixMatch(of: Self.time) != nil }) else {
      return nil
    }
    let joined = Self.withoutRightPrompt(rows[first...]).joined().filter { $0 != " " }
    guard let match = joined.prefixMatch(of: Self.pattern) else { return nil }
    isPlaying = match.output.contains("·playing") || match.output.contains("▶")
    line = String(joined[match.range.upperBound...])
    guard let row = rows[first...].firstIndex(where: { $0.contains("›") }),
      let mark = rows[row].firstIndex(of: "›")
    else { return nil }
    let width = DisplayWidth.width(of: String(rows[row][...mark]))
    // The space behind a mark that ends its row begins the next.
    end = width >= picture.columns ? (row + 1, 1) : (row, width + 1)
    self.picture = picture
  }

  /// It stands only behind a line of one row.
  private static func withoutRightPrompt(_ rows: ArraySlice<String>) -> [String] {
    guard rows.count == 1, let row = rows.first else { return Array(rows) }
    return [row.replacing(rightPrompt, with: "")]
  }

  private static var rightPrompt: Regex<Substring> {
    /\x20(?:\d+\x20open)?(?:(?:\x20·\x20)?(?:next(?:\x20[^ \d]\S*)?|there|begins|end)\x20\d\d:\d\d:\d\d(?:\x20\(\S+\x20skipped\))?(?:,\x20[\d:]+\x20to\x20fill)?)?$|\x20{2,}\d+$/
  }

  private static var time: Regex<Substring> { /\d\d:\d\d:\d\d\x20/ }

  /// Without spaces.
  private static var pattern: Regex<Substring> { /\d\d:\d\d:\d\d[^›]*›/ }

  /// Whether a line and its cursor stand as they must.
  func shows(_ line: SoakPerson.Line) -> Bool {
    guard self.line == line.string.filter({ $0 != " " }) else { return false }
    let after = line.cursor < line.text.count ? line.text[line.cursor] : nil
    let cell = cell(behind: line.beforeCursor, before: after)
    return picture.cursorRow == cell.row && picture.cursorColumn == cell.column
  }

  /// Where the cursor stands: a row that is full ends, and what is two columns wide is never parted.
  private func cell(behind text: String, before next: Character?) -> (row: Int, column: Int) {
    let columns = picture.columns
    var (row, column) = end
    if column >= columns { (row, column) = (row + 1, 0) }
    for character in text {
      let width = DisplayWidth.width(of: String(character))
      if column + width > columns { (row, column) = (row + 1, 0) }
      column += width
      if column >= columns { (row, column) = (row + 1, 0) }
    }
    if let next, DisplayWidth.width(of: String(next)) == 2, column + 2 > columns {
      (row, column) = (row + 1, 0)
    }
    return (row, column)
  }
}
