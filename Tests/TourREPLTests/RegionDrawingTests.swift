import Testing
import TourModel

@testable import TourREPL

struct RegionDrawingTests {
  private func lines(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> [String] {
    RegionDrawing(Region(x: x, y: y, width: width, height: height)).lines
  }

  @Test func `a region is filled in where it is on the work`() {
    #expect(
      lines(50, 0, 25, 50) == [
        "┌────────────────────┐",
        "│          ▓▓▓▓▓     │",
        "│          ▓▓▓▓▓     │",
        "│          ▓▓▓▓▓     │",
        "│                    │",
        "│                    │",
        "│                    │",
        "└────────────────────┘",
      ])
  }

  @Test func `what is too small for a character takes one`() {
    let filled = lines(99.9, 99.9, 0.1, 0.1).joined().filter { $0 == "▓" }
    #expect(filled.count == 1)
    #expect(lines(99.9, 99.9, 0.1, 0.1)[6] == "│                   ▓│")
  }

  @Test func `the whole work fills the frame`() {
    #expect(lines(0, 0, 100, 100).dropFirst().dropLast().allSatisfy { !$0.contains(" ") })
  }
}
