import Testing
import TourModel

/// What stands in a stop, a room or a work whose header is wrong is read too: all mistakes show at once.
@Suite struct BrokenStopTests {
  private static let mistakes = """
      skip when late 99999d
      fr> Bonjour[pause] à tous.
      zh> 大家好。
      pause 401d
      show joconde.mains
      if asked coupol.x > 5
        pause 1s
      end if
    """

  private static let found = ["T0250", "T0270", "T0250", "T0211", "T0211"]

  @Test func `a stop at an unknown place is read`() {
    let script = ItineraryScript.tour("stop nulle-part 4m optional 12\n" + Self.mistakes)
    #expect(script.codes == ["T0211", "T0260"] + Self.found)
    #expect(script.tour.stops.isEmpty)
  }

  @Test func `a stop at a work that hangs nowhere is read, its details known`() {
    let script = ItineraryScript.tour(
      "work perdu \"Perdu\"\n  detail main \"la main\"\nstop perdu 4m\n  show main\n  show mian\n"
        + Self.mistakes)
    #expect(script.codes == ["T0223", "T0211"] + Self.found)
  }

  @Test func `a stop whose name is taken is read`() {
    let script = ItineraryScript.tour(
      "stop hall 1m\nstop hall 4m\n  show coupole\n" + Self.mistakes)
    #expect(script.codes == ["T0206"] + Self.found)
    #expect(script.tour.stops.count == 1)
  }

  @Test func `a detail of an unknown place is not reported as unknown`() {
    let script = ItineraryScript.tour(
      """
      stop jocond 4m
        skip when asked mains > 3
        zh> 请看[show mains]这里。
        fr> Regardez.
        show sourire 3s
        if asked mains > 5
          pause 1s
        end if
      """)
    #expect(script.codes == ["T0211"])
  }

  @Test func `a broken stop that says nothing more is one mistake`() {
    #expect(ItineraryScript.tour("stop nulle-part\n").codes == ["T0211"])
    #expect(ItineraryScript.tour("stop nulle-part 5\n").codes == ["T0211", "T0126"])
  }

  @Test func `within is held against the stops before a broken one`() {
    let script = ItineraryScript.tour(
      """
      stop hall 1m
      stop nulle-part 4m
        begins within 5m of hall
      stop nulle-part as encore 4m
        begins within 5m of salle
      stop salle 1m
      """)
    #expect(script.codes == ["T0211", "T0211", "T0264"])
  }

  @Test func `a broken stop takes no number of a step`() {
    let script = ItineraryScript.tour(
      "stop hall\n  pause 1s\nstop nulle-part\n  pause 2s\nstop salle\n  pause 3s\n")
    #expect(script.tour.stepCount == 2)
    #expect(script.tour.stops.map { $0.steps.map(\.id) } == [[StepID(0)], [StepID(1)]])
  }

  @Test func `a room, a work or a detail whose name is taken is read`() {
    let analysis = Analysis(
      script(
        works: """
          work hall "Esquisse"
          in cuisine
          detail x "X"
          region 0% 0% 0% 1%
          room galerie "Encore"
          level 1.5
          to galerie 401d
          work lune "Lune"
          in hall
          detail y "Y"
          detail y "Encore"
          region 0% 0% 1% 0%
          """))
    // `cuisine` is not reported: it may be what one of them was to be called.
    #expect(
      analysis.codes == [
        "T0204", "T0221", "T0204", "T0210", "T0218", "T0205", "T0221",
      ])
  }

  @Test func `a detail of a repeated work is no unknown name`() {
    let analysis = Analysis(
      script(
        works: "work lune \"A\"\nin hall\nwork lune \"B\"\nin hall\ndetail quart \"Q\"",
        stops: "stop lune 1m\nshow quart"))
    #expect(analysis.codes == ["T0204"])
  }
}
