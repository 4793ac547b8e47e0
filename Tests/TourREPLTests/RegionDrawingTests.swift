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

  @Test(arguments: [
    ("79,4 × 53,4 cm", 11, 8), ("677 × 994 cm", 20, 7), ("environ 142 x 142 cm", 16, 8),
    ("112.3 × 75.7 × 28.4 cm", 11, 8), ("24 cm × 1,2 m", 20, 6), ("73 × 10,5 m", 20, 6),
    ("225 cm", 11, 8), ("environ 5,5 m avec le socle", 11, 8), ("environ 140 carats", 20, 6),
  ])
  func `the frame has the shape of the work, where its size has a height and a width`(
    _ size: String, _ columns: Int, _ rows: Int
  ) throws {
    var tour = Tour()
    var work = Work(name: "portrait", title: LocalizedText("Portrait"))
    work.size = LocalizedText(size)
    tour.works = [work]
    tour.details = [
      Detail(
        name: "tete", owner: .work(WorkID(0)), title: LocalizedText("la tête"),
        region: Region(x: 0, y: 0, width: 100, height: 50))
    ]
    let lines = try #require(RegionDrawing(of: .detail(DetailID(0)), in: tour)).lines
    #expect(lines.count == rows + 2)
    #expect(lines.allSatisfy { $0.count == columns + 2 })
    #expect(lines.count { $0.contains("▓") } == Int((Double(rows) / 2).rounded()))
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
