import Testing
import TourDiagnostics

@testable import TourREPL

@Suite struct TextTableTests {
  private var table: TextTable {
    var table = TextTable([
      .init("#", right: true, rank: 2), .init("stop"), .init("lasts", right: true, rank: 1),
      .init("nothing"),
    ])
    table.add(["1", "大厅", "3m00s", ""])
    table.add(["12", "galerie-nord", "40s", ""])
    return table
  }

  private func lines(_ columns: Int) -> [String] {
    table.lines(on: Page(Presentation(columns: columns)), indent: 0)
  }

  @Test func `columns are aligned by display width, and an empty one is left out`() {
    #expect(
      lines(40) == [
        " #  stop          lasts",
        " 1  大厅          3m00s",
        "12  galerie-nord    40s",
      ])
  }

  @Test func `a narrow page loses the columns that matter least`() {
    #expect(
      lines(21) == [
        "stop          lasts",
        "大厅          3m00s",
        "galerie-nord    40s",
      ])
  }

  @Test func `cells are cut where nothing more can go`() {
    var table = TextTable([.init("stop")])
    table.add(["un nom très long, vraiment très long"])
    table.add(["一个非常非常非常长的名字"])
    #expect(
      table.lines(on: Page(Presentation(columns: 20)), indent: 0) == [
        "stop", "un nom très long, v…", "一个非常非常非常长…",
      ])
  }

  private func names(_ names: [String]) -> [String] {
    var table = TextTable([.init("asked"), .init("for", leastWidth: 10, holdsNames: true)])
    for name in names { table.add(["124000×", name]) }
    return table.lines(on: Page(Presentation(columns: 20)), indent: 0).dropFirst().map {
      String($0.dropFirst(9))
    }
  }

  @Test func `of a whole name both parts keep their beginning, as other text does`() {
    #expect(
      names([
        "joconde.sourcils", "sacre.couronne", "regent.couronne", "joconde", "蒙娜丽莎.神秘的微笑",
        "“où est-ce ? a.b”",
      ]) == ["joco….sour…", "sacre.cour…", "rege….cour…", "joconde", "蒙娜….神秘…", "“où est-ce…"])
  }

  @Test func `names that would be cut alike show where they differ`() {
    #expect(
      names(["joconde.restauration-1952", "joconde.restauration-2003", "joconde.restauration"])
        == ["jocond…1952", "jocond…2003", "joconde.r…n"])
  }

  @Test func `what is in a cell is made safe`() {
    var table = TextTable([.init("stop")])
    table.add(["\u{1B}[31mred"])
    #expect(table.lines(on: Page(Presentation()), indent: 0)[1] == "␛[31mred")
  }

  @Test func `a cell that may be cut is cut before a column goes`() {
    var table = TextTable([.init("for", leastWidth: 8), .init("takes", rank: 1)])
    table.add(["un nom très long, vraiment très long", "0:05"])
    #expect(
      table.lines(on: Page(Presentation(columns: 20)), indent: 0) == [
        "for            takes", "un nom très …  0:05",
      ])
  }
}
