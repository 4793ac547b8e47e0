import Testing
import TourDiagnostics

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("joconde", "jocnode"), ("joconde", "jocond"), ("hall", "Hall"),
    ("galerie-nord", "galerie-mord"),
    ("大厅", "大听"),
  ])
  func `a slip finds its name`(name: String, slip: String) {
    #expect(NearestName.nearest(to: slip, in: ["venus", name, "radeau"]) == name)
  }

  @Test(arguments: ["xyz", "", "a", "une-tout-autre-chose"])
  func `what is like nothing finds nothing`(word: String) {
    #expect(NearestName.nearest(to: word, in: ["joconde", "venus"]) == nil)
  }

  @Test func `of two names as near, the first is taken`() {
    #expect(NearestName.nearest(to: "salle-3", in: ["salle-1", "salle-2"]) == "salle-1")
  }
}
