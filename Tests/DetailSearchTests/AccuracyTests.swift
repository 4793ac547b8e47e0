import DetailSearch
import Foundation
import Testing
import TourModel

/// The labelled requests are answered as well as the README says: what makes answers worse does not pass unseen.
struct AccuracyTests {
  struct Count: Equatable {
    var right = 0
    var all = 0

    var percent: String { "\((Double(right) / Double(all) * 1000).rounded() / 10)" }
  }

  @Test(arguments: [
    (RequestHalf.reported, answered: 677, refused: 113), (.tuned, answered: 1141, refused: 332),
  ])
  func `no fewer are answered right and rightly refused`(
    _ half: RequestHalf, answered: Int, refused: Int
  ) throws {
    let (answerable, toRefuse) = try Self.counts(of: half)
    #expect(answerable.right >= answered, "of \(answerable.all)")
    #expect(toRefuse.right >= refused, "of \(toRefuse.all)")
  }

  @Test func `the README's figures are those of the reported half`() throws {
    let url = URL(filePath: #filePath).appending(path: "../../../README.md").standardized
    let text = try String(contentsOf: url, encoding: .utf8)
    let (answerable, toRefuse) = try Self.counts(of: .reported)
    #expect(
      text.contains(
        "| labelled requests answered right, of \(answerable.all) | \(answerable.percent) % |"))
    #expect(
      text.contains(
        "| labelled requests rightly refused, of \(toRefuse.all) | \(toRefuse.percent) % |"))
  }

  private static func counts(
    of half: RequestHalf
  ) throws -> (answerable: Count, toRefuse: Count) {
    let searches = try RequestTours.all().mapValues { DetailSearch($0) }
    var (answerable, toRefuse) = (Count(), Count())
    var answers: [String: Place] = [:]
    for request in try half.requests() {
      let search = try #require(searches[request.tour])
      let answer = search.answer(
        request.text,
        in: SearchContext(
          onShow: search.tour.place(named: request.work),
          previous: request.after.flatMap { answers[$0] }, language: Language(request.language)))
      answers[request.id] = answer.place
      let name = answer.place.map(search.tour.name(of:))
      let isRight = name == request.answer || name.map(request.rightAnswers.contains) == true
      if request.answer == nil {
        toRefuse.all += 1
        toRefuse.right += isRight ? 1 : 0
      } else {
        answerable.all += 1
        answerable.right += isRight ? 1 : 0
      }
    }
    return (answerable, toRefuse)
  }
}
