import AudienceSimulation
import Testing
import TourModel

@testable import TourREPL

/// When simulated viewers are told to be there.
@Suite struct AudienceFeedTests {
  private func feed(_ viewers: Int) throws -> AudienceFeed {
    let tour = try SampleTour.tour()
    return AudienceFeed(.simulated(SimulatedViewers(tour, viewers: viewers, seed: 1)))
  }

  @Test func `they come once`() throws {
    var feed = try feed(40)
    let counts = [feed.come(), feed.come()]
    #expect(counts == [40, nil])
  }

  @Test func `where nobody is simulated, nobody comes`() {
    var feed = AudienceFeed(.nobody)
    let count = feed.come()
    #expect(count == nil)
    #expect(feed.isEmpty)
  }

  @Test func `those of a run that is resumed are there already, others come`() throws {
    for (viewers, comes) in [(40, nil), (3000, 3000)] {
      var feed = try feed(viewers)
      feed.comeAgain(told: 40, present: 40)
      let count = feed.come()
      #expect(count == comes)
    }
  }

  @Test func `who is counted by the guide need not be told`() throws {
    var feed = try feed(40)
    feed.come(countOfGuide: 12)
    let count = feed.come()
    #expect(count == nil)
  }
}
