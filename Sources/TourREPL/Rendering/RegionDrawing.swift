package import TourModel

/// Where on a work a detail is: a frame of box-drawing characters with the region filled in.
///
/// It has the shape of the work where that is known: a line is about twice as high as a character is wide.
package struct RegionDrawing {
  /// Inside the frame, in characters, at most, and where the shape is not known.
  package static let columns = 20
  /// Inside the frame, where the shape is not known.
  package static let rows = 6
  private static let mostRows = 8

  let region: Region
  private let columns: Int
  private let rows: Int

  /// - Parameter shape: the work's height divided by its width; nil: not known.
  package init(_ region: Region, shape: Double? = nil) {
    self.region = region
    guard let shape else {
      (columns, rows) = (Self.columns, Self.rows)
      return
    }
    let widest = Double(Self.columns)
    let highest = Double(Self.mostRows)
    if shape * widest / 2 <= highest {
      (columns, rows) = (Self.columns, max(2, Int((shape * widest / 2).rounded())))
    } else {
      (columns, rows) = (max(3, Int((highest * 2 / shape).rounded())), Self.mostRows)
    }
  }

  /// Of a detail that is a part of a picture; nil of all else.
  package init?(of place: Place, in tour: Tour) {
    guard case .detail(let id) = place, let region = tour[id].region else { return nil }
    if case .work(let work) = tour[id].owner {
      self.init(region, shape: tour[work].shape)
    } else {
      self.init(region)
    }
  }

  /// The frame's lines, the top first. What is too small for a character takes one.
  package var lines: [String] {
    let across = Self.cells(from: region.x, length: region.width, of: columns)
    let down = Self.cells(from: region.y, length: region.height, of: rows)
    let edge = String(repeating: "─", count: columns)
    let inside = (0..<rows).map { row in
      let cells = (0..<columns).map { column in
        down.contains(row) && across.contains(column) ? "▓" : " "
      }
      return "│" + cells.joined() + "│"
    }
    return ["┌\(edge)┐"] + inside + ["└\(edge)┘"]
  }

  /// The cells that a part of an edge touches, of `count`; the part is in percent.
  private static func cells(from start: Double, length: Double, of count: Int) -> Range<Int> {
    let first = min(count - 1, max(0, Int((start / 100 * Double(count)).rounded())))
    let end = Int(((start + length) / 100 * Double(count)).rounded())
    return first..<min(count, max(first + 1, end))
  }
}
