import Testing
import TourTesting

struct CoverageTests {
  private static let script = """
    tour demo "Démonstration"
      speaks fr
      captions zh
    room hall "Hall"
      detail coupole "la coupole"
    work lune "Clair de lune"
      in hall
      detail reflet "le reflet"
        asks fr "reflet"
    work ailleurs "Une œuvre que personne ne visite"
      in hall
      detail cadre "le cadre"
    stop lune
      fr> Bonsoir.
      zh> 晚上好。
      if viewers > 3
        fr> Vous êtes nombreux.
        zh> 你们真多。
      else
        pause 5s
      end if
      vote 10s "Que regarder ?"
        option "La coupole"
          show hall.coupole 5s
        option "Rien"
          fr> Rien, donc.
          zh> 那就不看。
      end vote
    """

  private func missed(_ lines: String) throws -> [String] {
    try #require(SampleTour.coverage(testing: lines, script: Self.script)).missed.map(\.text)
  }

  @Test func `a test that plays the plan reaches what the plan has`() throws {
    #expect(
      try missed("expect stops = 1") == [
        "this `if` at `lune` never held", "fr> Vous êtes nombreux.",
        "the option “Rien” of this vote at `lune`", "fr> Rien, donc.", "`lune.reflet`",
      ])
  }

  @Test func `what several tests reach adds up`() throws {
    #expect(
      try missed(
        """
          at lune viewers 4
          at lune viewer fr "le reflet" expect answer lune.reflet
          at lune +8s vote "Rien"
          expect said "Rien"
        test "sans personne"
          expect shown hall.coupole
        """) == [])
  }

  @Test func `each kind is counted, and the percentage is rounded down`() throws {
    let coverage = try #require(
      SampleTour.coverage(testing: "expect stops = 1", script: Self.script))
    #expect(coverage.count(.paragraph) == (1, 3))
    #expect(coverage.count(.branch) == (1, 2))
    #expect(coverage.count(.option) == (1, 2))
    #expect(coverage.count(.detail) == (1, 2))
    #expect(coverage.percent == 44)
  }

  @Test func `a test with an error in it reaches nothing`() throws {
    #expect(try missed("expect stops = 1\nexpect stop nowhere").count == 9)
  }

  @Test func `where there is nothing to reach, all is reached`() throws {
    let script = "tour t \"T\"\n  speaks fr\nroom hall \"Hall\"\nstop hall 1m"
    let coverage = try #require(SampleTour.coverage(testing: "expect stops = 1", script: script))
    #expect(coverage.percent == 100)
  }
}
