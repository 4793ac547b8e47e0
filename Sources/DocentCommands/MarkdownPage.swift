internal import TourDiagnostics

/// A page of the documents that the command carries, laid out for a terminal: paragraphs and lists broken to its
/// width, tables as lists, examples as they stand.
///
/// Where the output is no terminal, the page is printed as it is written.
struct MarkdownPage {
  private let columns: Int
  private var lines: [String] = []
  /// The paragraph or list item that is being gathered, and how far its further lines are set in.
  private var text = ""
  private var hang = 0

  /// - Parameter columns: the terminal's; nil: there is none.
  static func text(_ markdown: String, columns: Int?) -> String {
    guard let columns else { return markdown }
    var page = MarkdownPage(columns: max(20, min(columns, 100)))
    page.read(markdown)
    return page.lines.map { $0 + "\n" }.joined()
  }

  private init(columns: Int) { self.columns = columns }

  private mutating func read(_ markdown: String) {
    var isInExample = false
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line.hasPrefix("```") {
        close()
        isInExample.toggle()
      } else if isInExample {
        lines.append("    " + line)
      } else {
        read(line: String(line))
      }
    }
    close()
  }

  private mutating func read(line: String) {
    if line.isEmpty {
      close()
      if lines.last?.isEmpty == false { lines.append("") }
    } else if line.hasPrefix("#") {
      close()
      add(String(line.drop { $0 == "#" }.dropFirst()), hang: 0)
    } else if line.hasPrefix("|") {
      close()
      row(line)
    } else if line.hasPrefix("- ") {
      close()
      text = line
      hang = 2
    } else {
      text += (text.isEmpty ? "" : " ") + line.drop { $0 == " " }
    }
  }

  /// A row of a table: its first cell, then the others set in below it.
  private mutating func row(_ line: String) {
    let cells = line.replacing("\\|", with: "\u{0}").split(separator: "|").map {
      String($0.replacing("\u{0}", with: "|").drop { $0 == " " }.trimmedEnd)
    }
    guard let first = cells.first, !line.allSatisfy({ "|-: ".contains($0) }) else { return }
    add(first, hang: 2)
    for cell in cells.dropFirst() where !cell.isEmpty { add(cell, indent: 4, hang: 4) }
  }

  private mutating func close() {
    if !text.isEmpty { add(text, hang: hang) }
    text = ""
    hang = 0
  }

  /// - Parameters:
  ///   - indent: of the first line.
  ///   - hang: of the others.
  private mutating func add(_ text: String, indent: Int = 0, hang: Int) {
    let broken = LineBreaking.lines(of: text, first: columns - indent, rest: columns - hang)
    for (index, line) in broken.enumerated() {
      lines.append(String(repeating: " ", count: index == 0 ? indent : hang) + line)
    }
  }
}

extension StringProtocol {
  fileprivate var trimmedEnd: SubSequence {
    var rest = self[...]
    while rest.last == " " { rest = rest.dropLast() }
    return rest
  }
}
