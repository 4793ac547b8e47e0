import Testing
import TourModel
import TourTiming

@Suite struct SpeechEstimatorTests {
  private let zh = Language("zh")
  private let fr = Language("fr")

  private func pace(_ language: Language, _ units: Double, _ unit: Pace.Unit) -> Pace {
    Pace(language: language, unitsPerMinute: units, unit: unit)
  }

  @Test func `units by pace, a pause for each sentence end inside, one for the paragraph's`() {
    let estimator = SpeechEstimator(paces: [pace(fr, 60, .words)])
    // 3 s + 1 s.
    #expect(estimator.duration(of: "un deux trois", in: fr) == .seconds(4))
    // 3 s + 2 × 0.6 s + 1 s = 5.2 s.
    #expect(estimator.duration(of: "Un. Deux. Trois.", in: fr) == .seconds(5))
    // 4 s + 3 × 0.6 s + 1 s = 6.8 s.
    #expect(estimator.duration(of: "Un. Deux. Trois. Quatre.", in: fr) == .seconds(7))
  }

  @Test func `half a second is rounded up`() {
    let estimator = SpeechEstimator(paces: [pace(fr, 120, .words)])
    #expect(estimator.duration(of: "un", in: fr) == .seconds(2))
    #expect(estimator.duration(of: "un deux trois", in: fr) == .seconds(3))
  }

  @Test func `the defaults come to the overall rates that they stand for`() {
    let sentence = String(repeating: "月", count: 25) + "。"
    let chinese = SpeechEstimator().duration(of: String(repeating: sentence, count: 40), in: zh)
    #expect(abs(Double(1000) * 60_000 / Double(chinese.rawValue) - 200) < 3)
    let words = String(
      repeating: "Un mot de quinze en tout avec les autres qui le suivent jusqu'au bout. ",
      count: 40)
    let count = SpeechCount(of: words, in: fr)
    let french = SpeechEstimator().duration(of: words, in: fr)
    #expect(abs(Double(count.words) * 60_000 / Double(french.rawValue) - 140) < 3)
  }

  @Test func `a stop's pace wins over the tour's, another variety of the language does`() {
    let estimator = SpeechEstimator(paces: [pace(fr, 60, .words), pace(fr, 600, .words)])
    #expect(estimator.duration(of: "un deux trois", in: fr) == .seconds(4))
    #expect(estimator.duration(of: "un deux trois", in: Language("fr-CA")) == .seconds(4))
  }

  @Test func `a name in Latin letters inside Chinese is read at the default pace of words`() {
    let estimator = SpeechEstimator(paces: [pace(zh, 60, .characters), pace(fr, 1, .words)])
    // 2 s + 2 ÷ 165 min = 0.7 s + 1 s = 3.7 s.
    #expect(estimator.duration(of: "莫奈 Claude Monet", in: zh) == .seconds(4))
  }

  @Test func `a paragraph of beats alone takes their time and no pause of speech`() {
    let paragraph = Paragraph(language: fr, pieces: [.pause(.seconds(3)), .text(" … ")])
    #expect(SpeechEstimator().duration(of: paragraph) == .seconds(3))
    #expect(SpeechEstimator().duration(of: Paragraph(language: fr, pieces: [])) == .zero)
  }

  @Test func `a beat of show has its moment, after what was said before it`() {
    let place = Place.work(WorkID(0))
    let paragraph = Paragraph(
      language: fr,
      pieces: [
        .show(place), .text("Un deux. "), .pause(.seconds(3)), .text("Trois "), .show(place),
        .text("quatre"), .show(place),
      ])
    let timing = SpeechEstimator(paces: [pace(fr, 60, .words)]).timing(of: paragraph)
    // 4 s + 0.6 s + 3 s + 1 s = 8.6 s.
    #expect(timing.duration == .seconds(9))
    #expect(timing.beats.map(\.offset) == [.zero, .milliseconds(6600), .milliseconds(7600)])
  }

  @Test func `a beat never comes after its paragraph, however that is rounded`() {
    let paragraph = Paragraph(
      language: fr, pieces: [.pause(.milliseconds(1400)), .show(.work(WorkID(0)))])
    let timing = SpeechEstimator().timing(of: paragraph)
    #expect(timing.duration == .seconds(1))
    #expect(timing.beats.map(\.offset) == [.seconds(1)])
  }

  @Test func `however slow the pace, a paragraph is bounded`() {
    let estimator = SpeechEstimator(paces: [pace(fr, .leastNonzeroMagnitude, .words)])
    #expect(estimator.duration(of: "un", in: fr) == .maximumWritten)
  }
}
