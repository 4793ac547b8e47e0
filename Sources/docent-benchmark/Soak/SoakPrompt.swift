internal import PseudoTerminal
internal import TourDiagnostics

/// The prompt and the line as they stand on a screen.
struct SoakPrompt {
  /// What stands before the line, `› ` included.
  let text: String
  /// Without the prompt and without spaces: rows end where the terminal breaks them.
  let line: String
  let isPlaying: Bool
  private let firstRow: Int
  private let picture: TmuxScreen.Picture

  /// Nil where the last thing on the screen is no prompt.
  init?(_ picture: TmuxScreen.Picture) {
    let rows = picture.writtenRows
    guard let first = rows.lastIndex(where: { $0.prefixMatch(of: Self.time) != nil }) else {
      return nil
    }
    let joined = Self.withoutRightPrompt(rows[first...]).joined().filter { $0 != " " }
    guard let match = joined.prefixMatch(of: Self.pattern) else { return nil }
    let standing = String(match.output.standing ?? "").replacing("over", with: " over")
      .replacing("inhand", with: " in hand").replacing("ontime", with: "on time")
    let place = (match.output.place ?? "")
      .replacing("theend", with: "the end").replacing("notbegun", with: "not begun")
    isPlaying = ["·playing", "▶"].contains(match.output.motion)
    var text = String(match.output.time)
    if let arrow = match.output.arrow { text += " \(arrow)" }
    if !place.isEmpty { text += " \(place)" }
    if !standing.isEmpty { text += " · \(standing)" }
    if let motion = match.output.motion {
      text += motion.replacing("·", with: " · ").replacing("theclock", with: "the clock ")
        .replacing("▶", with: " ▶").replacing("■", with: " ■")
    }
    self.text = text + " › "
    line = String(joined[match.range.upperBound...])
    firstRow = first
    self.picture = picture
  }

  /// It stands only behind a line of one row.
  private static func withoutRightPrompt(_ rows: ArraySlice<String>) -> [String] {
    guard rows.count == 1, let row = rows.first else { return Array(rows) }
    return [row.replacing(rightPrompt, with: "")]
  }

  private static var rightPrompt: Regex<Substring> {
    /\x20(?:\d+\x20open)?(?:(?:\x20·\x20)?(?:next\x20\S+|there|begins|end)\x20\d\d:\d\d:\d\d(?:\x20\(\S+\x20skipped\))?(?:,\x20[\d:]+\x20to\x20fill)?)?$/
  }

  private static var time: Regex<Substring> { /\d\d:\d\d:\d\d\x20/ }

  // swift-format-ignore
  private static var pattern: Regex<(Substring, time: Substring, arrow: Substring?, place: Substring?, standing: Substring?, motion: Substring?)> {
    /(?<time>\d\d:\d\d:\d\d)(?<arrow>→)?(?<place>[^·›]+)?(?:·(?<standing>ontime|[\d:]+(?:over|inhand)))?(?<motion>·playing|▶|·theclockstands|■)?›/
  }

  /// Whether a line and its cursor stand as they must.
  func shows(_ line: SoakPerson.Line) -> Bool {
    guard self.line == line.string.filter({ $0 != " " }) else { return false }
    let after = line.cursor < line.text.count ? line.text[line.cursor] : nil
    let cell = cell(behind: text + line.beforeCursor, before: after)
    return picture.cursorRow == firstRow + cell.row && picture.cursorColumn == cell.column
  }

  /// Where the cursor stands: a row that is full ends, and what is two columns wide is never parted.
  private func cell(behind text: String, before next: Character?) -> (row: Int, column: Int) {
    let columns = picture.columns
    var (row, column) = (0, 0)
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
