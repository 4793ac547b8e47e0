/// The candidates of a completion, laid out below the line.
struct CandidateList {
  let columns: Int
  let limitRows: Int
  let width: (Unicode.Scalar) -> Int

  /// So many rows as fit, from one on, and which row the next page begins with; nil: it is the last page.
  func page(of candidates: [LineCandidate], from first: Int = 0) -> (rows: [String], next: Int?) {
    let all = rows(of: candidates)
    let rest = all.dropFirst(first)
    guard rest.count > limitRows else { return (Array(rest), nil) }
    let shown = rest.prefix(max(1, limitRows - 1))
    return (shown + [more(rest.count - shown.count)], first + shown.count)
  }

  /// The longest words that fit.
  private func more(_ count: Int) -> String {
    let rows = count == 1 ? "row" : "rows"
    let words = [
      "… \(count) more \(rows): Tab shows them, or type more letters",
      "… \(count) more \(rows): Tab",
      "… \(count) more",
    ]
    return words.first { cellWidth($0) < columns } ?? cut("… \(count)")
  }

  /// In columns, filled downwards; one to a row where any carries a note.
  private func rows(of candidates: [LineCandidate]) -> [String] {
    candidates.contains { $0.note != nil } ? notedRows(candidates) : columnRows(candidates)
  }

  private func notedRows(_ candidates: [LineCandidate]) -> [String] {
    let cells = candidates.map { shown($0.label ?? $0.text) }
    let widest = min(cells.map(cellWidth).max() ?? 0, columns / 2)
    return zip(cells, candidates).map { cell, candidate in
      guard let note = candidate.note else { return cut(cell) }
      let gap = String(repeating: " ", count: max(0, widest - cellWidth(cell)) + 2)
      return cut(cell + gap + shown(note))
    }
  }

  private func columnRows(_ candidates: [LineCandidate]) -> [String] {
    let cells = candidates.map { shown($0.label ?? $0.text) }
    let step = (cells.map(cellWidth).max() ?? 0) + 2
    let across = max(1, columns / step)
    let down = (cells.count + across - 1) / across
    return (0..<down).map { row in
      let line = stride(from: row, to: cells.count, by: down).map { cells[$0] }
      return cut(
        line.enumerated().map { index, cell in
          let isLast = index == line.count - 1
          return cell + String(repeating: " ", count: isLast ? 0 : max(0, step - cellWidth(cell)))
        }.joined())
    }
  }

  /// A candidate may come from a script: no control character of it reaches the terminal.
  private func shown(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.unicodeScalars.map { width($0) < 0 ? "\u{FFFD}" : $0 }))
  }

  private func cellWidth(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + max(0, width($1)) }
  }

  private func cut(_ row: String) -> String {
    if cellWidth(row) < columns { return row }
    var used = 1
    var kept = String.UnicodeScalarView()
    for scalar in row.unicodeScalars {
      used += max(0, width(scalar))
      if used >= columns { break }
      kept.append(scalar)
    }
    return String(kept) + "…"
  }
}
