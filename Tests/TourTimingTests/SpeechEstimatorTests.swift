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
    let estimator = SpeechEstimator(paces: [pace(zh, 60, .characters)])
    // 3 s + 1 s.
    #expect(estimator.duration(of: "一二三", in: zh) == .seconds(4))
    // 3 s + 2 × 0.6 s + 1 s = 5.2 s.
    #expect(estimator.duration(of: "一。二。三。", in: zh) == .seconds(5))
    // 4 s + 3 × 0.6 s + 1 s = 6.8 s.
    #expect(estimator.duration(of: "一。二。三。四。", in: zh) == .seconds(7))
  }

  @Test func `words take as long as their letters, 4,3 to the word of the pace`() {
    let estimator = SpeechEstimator(paces: [pace(fr, 60, .words)])
    // 44 letters: 10.2 s + 1 s, in four words.
    let long = "extraordinaire constitution incomparable soleil"
    let short = "il y a de la mer et du ciel et un peu de lune et eau"
    #expect(SpeechCount(of: long, in: fr) == SpeechCount(words: 4, letters: 44))
    #expect(estimator.duration(of: long, in: fr) == .seconds(11))
    #expect(SpeechCount(of: short, in: fr).letters == 37)
    // 37 ÷ 4.3 = 8.6 s + 1 s.
    #expect(estimator.duration(of: short, in: fr) == .seconds(10))
    // The letters of other scripts are not compared: a word counts five of them. 2 × 5 ÷ 4.3 s + 1 s.
    #expect(
      SpeechEstimator(paces: [pace(Language("ko"), 60, .words)])
        .duration(of: "모네의 그림", in: Language("ko")) == .seconds(3))
  }

  @Test func `a clause end takes 0,3 s, and none at the end of a sentence`() {
    let estimator = SpeechEstimator(paces: [pace(fr, 43, .words)])
    // 4.3 letters and 43 words a minute: 10 letters in 3.24 s. Four clause ends 1.2 s, 1 s: 5.4 s.
    #expect(estimator.duration(of: "un, de, la, ne, eu", in: fr) == .seconds(5))
    #expect(estimator.duration(of: "un de la ne eu", in: fr) == .seconds(4))
  }

  @Test func `half a second is rounded up`() {
    let estimator = SpeechEstimator(paces: [pace(zh, 120, .characters)])
    #expect(estimator.duration(of: "一", in: zh) == .seconds(2))
    #expect(estimator.duration(of: "一二三", in: zh) == .seconds(3))
  }

  @Test func `the defaults come to the overall rates that they stand for`() {
    let sentence = String(repeating: "月", count: 25) + "。"
    let chinese = SpeechEstimator().duration(of: String(repeating: sentence, count: 40), in: zh)
    #expect(abs(Double(1000) * 60_000 / Double(chinese.rawValue) - 200) < 3)
  }

  @Test func `a stop's pace wins over the tour's, another variety of the language does`() {
    let estimator = SpeechEstimator(paces: [pace(fr, 60, .words), pace(fr, 600, .words)])
    #expect(estimator.duration(of: "un deux trois", in: fr) == .seconds(4))
    #expect(estimator.duration(of: "un deux trois", in: Language("fr-CA")) == .seconds(4))
  }

  @Test func `a name in Latin letters inside Chinese is read at the default pace of words`() {
    let estimator = SpeechEstimator(paces: [pace(zh, 60, .characters), pace(fr, 1, .words)])
    // 2 s + 11 ÷ 4.3 ÷ 205 min = 0.7 s + 1 s = 3.7 s.
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
      language: zh,
      pieces: [
        .show(place), .text("一二。"), .pause(.seconds(3)), .text("三"), .show(place),
        .text("四"), .show(place),
      ])
    let timing = SpeechEstimator(paces: [pace(zh, 60, .characters)]).timing(of: paragraph)
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
