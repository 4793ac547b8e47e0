import AudienceSimulation
import DetailSearch
import Testing
import TourModel

@testable import TourREPL

@Suite struct RequestSearchTests {
  private let question = ViewerQuestion("穹顶", language: Language("zh"), count: 1)

  @Test func `the search is made once, when it is first needed`() throws {
    let tour = try SampleTour.tour()
    var made = 0
    var search = RequestSearch {
      made += 1
      return DetailSearch(tour)
    }
    #expect(made == 0)
    let places = (0..<3).map { _ in search.answer(to: question, at: tour.place(named: "hall")).place
    }
    #expect(Set(places) == [tour.place(named: "hall.coupole")])
    #expect(made == 1)
  }

  @Test func `in another script what was understood before counts no more`() throws {
    let tour = try SampleTour.tour()
    let other = try SampleTour.tour(
      SampleTour.hall.replacing("  detail coupole \"la coupole\"\n    zh \"穹顶\"\n", with: "")
        + "stop hall\n  pause 10s")
    let hall = tour.place(named: "hall")
    var search = RequestSearch { DetailSearch(tour) }
    let before = search.answer(to: question, at: hall).place
    search.go(on: DetailSearch(other))
    let after = search.answer(to: question, at: hall).place
    #expect(before == tour.place(named: "hall.coupole"))
    #expect(after == nil)
  }
}
