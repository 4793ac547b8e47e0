/// Which rows of a long table are shown on a screen that does not take all.
struct RowWindow {
  let shown: Range<Int>
  private let count: Int

  /// Fewer rows would say nothing.
  private static let least = 3
  /// The table's head, the line that tells what is left out, and a prompt that may be broken.
  private static let around = 4

  /// - Parameters:
  ///   - here: the row that must be in view.
  ///   - before: how many of the rows shown stand before it, where there are so many; nil: as many as there are.
  ///   - others: lines that are shown with the table.
  init(_ count: Int, here: Int, before: Int?, others: Int, on page: Page) {
    self.count = count
    let all = page.rows.map { count + others + Self.around - 1 <= $0 } ?? true
    let room = all ? count : max(Self.least, (page.rows ?? 0) - others - Self.around)
    let first = here - (before ?? room - 1)
    let start = max(0, min(first, count - room))
    shown = start..<min(count, start + room)
  }

  /// `8 stops before, 4 after; plan all: lists them`; nothing where all are shown.
  ///
  /// - Parameter command: nil: nothing can be typed any more.
  func note(_ command: String?) -> String? {
    let (before, after) = (shown.lowerBound, count - shown.upperBound)
    guard before + after > 0 else { return nil }
    let parts = [(before, "before"), (after, "after")].filter { $0.0 > 0 }
    let noun = parts[0].0 == 1 ? "line" : "lines"
    let first = "\(parts[0].0) \(noun) \(parts[0].1)"
    let rest = parts.dropFirst().map { ", \($0.0) \($0.1)" }.joined()
    return first + rest + (command.map { "; \($0) all: lists them" } ?? "")
  }
}
