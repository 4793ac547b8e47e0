package import TourModel

/// Where on a work a detail is: a frame of box-drawing characters with the region filled in.
package struct RegionDrawing {
  /// Inside the frame, in characters: a line is about twice as high as a character is wide.
  package static let columns = 20
  package static let rows = 6

  let region: Region

  package init(_ region: Region) { self.region = region }

  /// The frame's lines, the top first. What is too small for a character takes one.
  package var lines: [String] {
    let across = Self.cells(from: region.x, length: region.width, of: Self.columns)
    let down = Self.cells(from: region.y, length: region.height, of: Self.rows)
    let edge = String(repeating: "─", count: Self.columns)
    let rows = (0..<Self.rows).map { row in
      let cells = (0..<Self.columns).map { column in
        down.contains(row) && across.contains(column) ? "▓" : " "
      }
      return "│" + cells.joined() + "│"
    }
    return ["┌\(edge)┐"] + rows + ["└\(edge)┘"]
  }

  /// The cells that a part of an edge touches, of `count`; the part is in percent.
  private static func cells(from start: Double, length: Double, of count: Int) -> Range<Int> {
    let first = min(count - 1, max(0, Int((start / 100 * Double(count)).rounded())))
    let end = Int(((start + length) / 100 * Double(count)).rounded())
    return first..<min(count, max(first + 1, end))
  }
}
