internal import TourDiagnostics

/// Whole names of works and details, `joconde.sourire`, among other texts, cut so that rows stay different.
struct NameColumn {
  let cells: [String]

  /// - Returns: as many as ``cells``; what is no name keeps its beginning.
  func cut(to width: Int) -> [String] {
    let cuts = cells.map { cut($0, to: width) }
    let rows = Dictionary(grouping: cells.indices) { cuts[$0] }
    return cells.indices.map { row in
      let alike = (rows[cuts[row]] ?? []).map { cells[$0] }.filter { $0 != cells[row] }
      return alike.isEmpty ? cuts[row] : distinct(cells[row], from: alike, width)
    }
  }

  /// The work's name keeps half of the room at most, so that the detail's has the rest.
  private func cut(_ text: String, to width: Int) -> String {
    guard DisplayWidth.width(of: text) > width, let (work, own) = parts(of: text), width > 6 else {
      return TextTable.cut(text, to: width)
    }
    let room = width - 1
    let share = max(room - DisplayWidth.width(of: own), (room + 1) / 2)
    let head = TextTable.cut(work, to: share)
    return "\(head).\(TextTable.cut(own, to: room - DisplayWidth.width(of: head)))"
  }

  /// Nil of what is not the whole name of a detail.
  private func parts(of text: String) -> (work: String, own: String)? {
    let isName = !text.contains { $0.isWhitespace || "“”".contains($0) }
    guard isName, let dot = text.lastIndex(of: ".") else { return nil }
    return (String(text[..<dot]), String(text[text.index(after: dot)...]))
  }

  /// The beginning, and what comes from where no other begins alike.
  private func distinct(_ text: String, from others: [String], _ width: Int) -> String {
    let common = others.map { other in zip(text, other).prefix { $0 == $1 }.count }.max() ?? 0
    let rest = TextTable.cut(
      String(text.dropFirst(min(common, text.count - 1))), to: max(width / 2, 1))
    return TextTable.cut(text, to: width - DisplayWidth.width(of: rest)) + rest
  }
}
