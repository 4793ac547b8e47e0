import Testing
import TourDiagnostics
import TourModel

/// Answers and votes in the languages that a tour promises.
struct AnswerLanguagesTests {
  private func tour(captions: String = "captions en, zh", details: String, vote: String = "")
    -> Analysis
  {
    Analysis(
      """
      tour petit "Une visite"
        zh "参观"
        en "A visit"
        speaks fr
        \(captions)
      room hall "Hall"
      \(details)
      stop hall
        fr> a
        en> a
        zh> 灯
      \(vote)
      """)
  }

  private let half = """
    ⟦detail a "A"⟧
      fr> un
      en> one
    detail b "B"
      fr> deux
      en> two
      zh> 二
    detail c "C"
      fr> trois
    """

  @Test func `answers without a language are counted once for each language, at the first`() {
    let analysis = tour(details: half)
    #expect(analysis.codes == ["T0248", "T0248"])
    #expect(
      analysis.messages == [
        "2 answers have no words in zh", "1 answer has no words in en",
      ])
    #expect(analysis.result.diagnostics.allSatisfy { $0.severity == .warning })
  }

  @Test func `a tour that promises one language lacks none`() {
    let analysis = Analysis(
      """
      tour petit "Une visite"
        speaks fr
      room hall "Hall"
        detail a "A"
          fr> un
      stop hall
        fr> a
      """)
    #expect(analysis.codes == [])
  }

  @Test func `a detail that only names a thing has no answer to lack`() {
    #expect(tour(details: "detail a \"A\"\n  asks fr \"x\"").codes == [])
  }

  @Test func `votes lack what neither stands in their language nor in that of plain titles`() {
    let vote = """
        vote 30s "Suite ?", en "Next?"
          option "Le chien", en "The dog", zh "狗"
            pause 1s
          option "Le chat"
            pause 1s
        end vote
      """
    #expect(
      tour(details: "", vote: vote).messages.sorted() == [
        "1 text of a vote has no words in en", "2 texts of votes have no words in zh",
      ])
  }

  @Test func `what a collection has and the tour does not visit is not counted`() {
    let analysis = Analysis(
      """
      use "louvre.tour"
      tour petit "Une visite"
        speaks fr
        captions en
      stop joconde
        fr> a
        en> a
      """,
      files: [
        "louvre.tour": """
        room etats "États"
        work joconde "J"
          in etats
        work noces "N"
          in etats
          detail chien "C"
            fr> un chien
        """
      ])
    #expect(analysis.codes == [])
  }
}
