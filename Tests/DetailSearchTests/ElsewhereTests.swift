import Testing
import TourModel

@testable import DetailSearch

private let search = DetailSearch(SampleTour.tour)

private func answer(_ request: String, _ language: String, at place: Place) -> SearchAnswer {
  search.answer(request, language: Language(language), at: place)
}

struct ElsewhereTests {
  @Test(arguments: [
    ("who painted the Mona Lisa", "en"), ("qui a peint la Joconde", "fr"), ("蒙娜丽莎是谁画的", "zh"),
  ])
  func `a question about another work is answered by that work`(
    _ request: String, _ language: String
  ) {
    let answer = answer(request, language, at: SampleTour.lavacourt)
    #expect(answer.place == SampleTour.joconde)
    #expect(answer.question == .artist)
  }

  @Test(arguments: [
    ("how big is the Mona Lisa", "en"), ("elle mesure combien la Joconde", "fr"), ("蒙娜丽莎有多大", "zh"),
  ])
  func `the size of a work that is named is its own, here and elsewhere`(
    _ request: String, _ language: String
  ) {
    for place in [SampleTour.joconde, SampleTour.rembrandt] {
      let answer = answer(request, language, at: place)
      #expect(answer.place == SampleTour.joconde)
      #expect(answer.question == .size)
    }
  }

  @Test(arguments: [
    ("la main gauche de la Joconde", "fr", SampleTour.leftHand),
    ("the left hand of the Mona Lisa", "en", SampleTour.leftHand),
    ("蒙娜丽莎的左手", "zh", SampleTour.leftHand),
    ("le turban", "fr", SampleTour.turban), ("the dog please", "en", SampleTour.dog),
    ("水面上的倒影", "zh", SampleTour.reflection),
    ("on verra Courbet ?", "fr", SampleTour.demoiselles),
  ])
  func `in a room, works and details that are elsewhere are found`(
    _ request: String, _ language: String, _ place: Place
  ) {
    #expect(answer(request, language, at: SampleTour.hall).place == place)
  }

  @Test func `in a room, its own details come first`() {
    #expect(answer("le plafond", "fr", at: SampleTour.hall).place == SampleTour.dome)
    #expect(answer("the dome", "en", at: SampleTour.hall).place == SampleTour.dome)
  }

  @Test(arguments: [("模特", "zh"), ("the theft", "en")])
  func `a lone name elsewhere can be told`(_ request: String, _ language: String) {
    let answer = answer(request, language, at: SampleTour.rembrandt)
    #expect(answer.place == nil)
    #expect(answer.elsewhere != nil)
  }

  /// The self-portrait lists 多大 and "taille"; the dining room has no size.
  @Test(arguments: [("多大", "zh"), ("taille", "fr")])
  func `a question alone is never about what lists its words elsewhere`(
    _ request: String, _ language: String
  ) throws {
    let tour = try #require(RequestTours.all()["petit-palais-2016"])
    let answer = DetailSearch(tour).answer(
      request, language: Language(language), at: tour.place(named: "guimard"))
    #expect(answer.place == nil)
    #expect(answer.elsewhere == nil)
  }
}
