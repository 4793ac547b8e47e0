internal import TourDiagnostics

/// Lays text out for a terminal of so many columns. Everything that is printed is made here, and
/// made safe here: what goes in may be hostile, what comes out is one line a string, without its
/// end.
struct Page {
  let columns: Int
  /// What a person sees at once; nil: any number.
  let rows: Int?
  let ink: Ink

  init(_ presentation: Presentation) {
    columns = presentation.columns
    rows = presentation.rows
    ink = Ink(isOn: presentation.usesColor)
  }

  /// The spaces before a line; on a narrow page, fewer.
  func margin(_ indent: Int) -> String {
    String(repeating: " ", count: columns < 40 ? min(indent, 1) : indent)
  }

  /// Text wrapped under itself, after `lead` on its first line.
  ///
  /// - Parameter indent: where lines begin; on a narrow page, nearer to the edge.
  func text(_ text: String, lead: String = "", indent: Int = 2, style: Style? = nil) -> [String] {
    let left = margin(indent)
    var lead = left + TerminalText.sanitized(lead)
    var text = TerminalText.sanitized(text)
    if DisplayWidth.width(of: lead) > columns / 2 {
      // Too long to stand before the text: wrapped with it.
      text = lead.dropFirst(left.count) + text
      lead = left
    }
    let leadWidth = DisplayWidth.width(of: lead)
    let hang = min(leadWidth, columns < 40 ? 3 : columns / 3)
    let lines = LineBreaking.lines(
      of: text, first: columns - leadWidth, rest: columns - hang)
    return lines.enumerated().map { index, line in
      let start = index == 0 ? lead : String(repeating: " ", count: hang)
      return ink.paint((start + line).trimmingEnd(), style)
    }
  }

  /// A line across the page, `left` at its start and `right` at its end; several where it is too
  /// narrow.
  func rule(_ left: String, _ right: String, style: Style? = nil) -> [String] {
    let left = "── \(TerminalText.sanitized(left)) "
    let right = right.isEmpty ? "" : " \(TerminalText.sanitized(right))"
    let fill = columns - DisplayWidth.width(of: left) - DisplayWidth.width(of: right)
    if fill >= 2 { return [ink.paint(left + String(repeating: "─", count: fill) + right, style)] }
    return text(String(left.dropFirst(3)), lead: "── ", indent: 0, style: style)
      + (right.isEmpty ? [] : text(String(right.dropFirst()), lead: "   ", indent: 0, style: style))
  }

  /// Lines that are laid out already and safe, painted.
  func painted(_ lines: [String], _ style: Style) -> [String] { lines.map { ink.paint($0, style) } }
}

extension String {
  fileprivate func trimmingEnd() -> String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
