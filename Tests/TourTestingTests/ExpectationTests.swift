import Testing
import TourTesting

/// Each kind of expectation, holding and failing; at a bound it holds, one second past it fails.
struct ExpectationTests {
  @Test(arguments: [
    "expect works = 2", "expect works #moon = 1", "expect works >= 2", "expect works < 3",
    "expect rooms = 2", "expect stops = 4", "at +1m30s expect stops = 1", "expect asked = 0",
    "expect answered <= 0",
    "expect start 10:00", "expect start of lune 10:01:40 Paris", "expect start of lune by +1m40s",
    "expect start of lune after +1m40s", "expect end +5m ± 50s", "expect end by 10:05:50",
    "expect end of hall +1m", "expect length 5m50s", "expect length of lune 2m..3m",
    "expect length of lune <= 2m", "expect length of adieu 30s", "expect slack of hall 1m30s",
    "expect slack of lune >= 1m40s", "expect walk to lune 40s", "expect walk to hall 0s..0s",
    "expect walk to soleil < 1s", "expect commentary zh 1s..3s",
    "expect commentary zh at hall <= 3s",
    "expect commentary fr at hall < 1s", "expect captions fr", "expect captions zh at hall",
    "expect thread #moon lune", "expect no warnings", "at +1m40s expect stop lune",
    "at +1m30s expect not stop lune", "expect stop lune", "expect shown lune.reflet",
    "expect shown lune", "expect not shown hall.coupole", "expect said \"大家\"",
    "expect not said \"再见\"", "expect not skipped soleil", "at lune expect not skipped soleil",
    "expect not dropped soleil", "expect option \"La barque\"", "expect option \"小船\" at lune",
    "expect not option \"La coupole\"", "at lune expect not option \"La barque\"",
  ])
  func `an expectation that is true of the tour holds`(_ line: String) {
    #expect(
      SampleTour.report(testing: line) == [
        "  ✓ t (1 expectation)", "1 test passed · 1 of 1 expectation held",
      ])
  }

  @Test(arguments: [
    ("expect works = 3", ["exactly 3 works with a stop", "there are 2: `lune`, `soleil`"]),
    (
      "expect works #moon > 1",
      ["more than 1 works tagged #moon with a stop", "there are 1: `lune`"]
    ),
    ("expect rooms < 2", ["fewer than 2 rooms visited", "there were 2: `hall`, `nord`"]),
    ("at +2m expect stops = 3", ["exactly 3 stops visited", "there were 2: `hall`, `lune`"]),
    ("expect asked >= 1", ["at least 1 requests from viewers", "0 came"]),
    ("expect answered = 1", ["exactly 1 requests answered", "0 of 0 were"]),
    (
      "expect start of lune by +1m39s",
      ["`lune` to start by 10:01:39", "it started at 10:01:40, 1s too late"]
    ),
    (
      "expect start of lune after +1m41s",
      ["`lune` to start at 10:01:41 or after", "it started at 10:01:40, 1s too early"]
    ),
    (
      "expect end 11:00 Paris ± 2m",
      ["the tour to end between 10:58:00 and 11:02:00", "it ended at 10:05:50, 52m10s too early"]
    ),
    (
      "at +30s expect end of hall +1m",
      ["`hall` to end at 10:01:00", "it had begun at 10:00:00, and not ended by 10:00:30"]
    ),
    (
      "at +30s expect start of lune +1m",
      ["`lune` to start at 10:01:00", "it had not begun by 10:00:30"]
    ),
    ("expect length ..5m49s", ["the tour to last at most 5m49s", "it lasted 5m50s, 1s too long"]),
    (
      "expect length of lune >= 2m01s",
      ["`lune` to last at least 2m01s", "it lasted 2m, 1s too short"]
    ),
    ("expect length of lune < 2m", ["`lune` to last less than 2m", "it lasted 2m"]),
    (
      "expect slack of hall 2m..",
      ["`hall` to have at least 2m of slack", "it had 1m30s, 30s too little"]
    ),
    (
      "expect walk to lune ..39s",
      ["the walk to `lune` to take at most 39s", "it took 40s, 1s too long"]
    ),
    (
      "expect walk to soleil 5s",
      ["the walk to `soleil` to take exactly 5s", "there was none, 5s too short"]
    ),
    (
      "expect commentary zh 5s..",
      ["at least 5s of spoken zh", "there is 2s, in 1 paragraph, 3s too short"]
    ),
    (
      "expect captions en",
      [
        "every spoken paragraph to have en captions",
        "1 of 1 has none, the first at `hall`: “大家好。”",
      ]
    ),
    (
      "expect thread #moon soleil, lune",
      ["the thread #moon to go through `soleil`, `lune`", "it goes through `lune`"]
    ),
    (
      "at +1m39s expect stop lune",
      ["to be at `lune` at 10:01:39", "the guide was on the way to `lune`, 1s too late"]
    ),
    (
      "at +3m41s expect stop lune",
      ["to be at `lune` at 10:03:41", "the guide was at `soleil`, since 10:03:40, 1s too early"]
    ),
    (
      "at +6m expect stop hall",
      [
        "to be at `hall` at 10:06:00",
        "the tour had ended at 10:05:50; `hall` had ended at 10:01:00, 5m too early",
      ]
    ),
    ("expect not stop lune", ["`lune` not to be visited", "it began at 10:01:40"]),
    (
      "expect shown hall.coupole",
      ["`hall.coupole` to be shown", "it was not (last shown: `hall` at 10:05:20)"]
    ),
    (
      "expect not shown lune.reflet", ["`lune.reflet` not to be shown", "it was shown at 10:01:40"]
    ),
    ("expect said \"再见\"", ["“再见” to be said", "it was not"]),
    ("expect not said \"大家\"", ["“大家” not to be said", "it was said at 10:00:20"]),
    ("expect skipped lune", ["`lune` to be skipped", "it began at 10:01:40"]),
    ("expect dropped lune", ["`lune` to be dropped", "it was not: it began at 10:01:40"]),
    (
      "expect option \"La coupole\"",
      ["“La coupole” to win a vote", "“La barque” won at 10:02:40"]
    ),
    (
      "at lune expect option \"La barque\" at lune",
      ["“La barque” to win a vote at `lune`", "no vote came to its end"]
    ),
    ("at +1m expect skipped soleil", ["`soleil` to be skipped", "it was still to come"]),
  ])
  func `an expectation that is not true says what was found`(_ line: String, _ said: [String]) {
    #expect(
      SampleTour.report(testing: line) == [
        "  ✗ t", "    2 │   \(line)", "      │   expected \(said[0])", "      │   \(said[1])",
        "1 of 1 test failed · 0 of 1 expectation held",
      ])
  }

  private static let branching = SampleTour.script.replacing(
    "  pause 8s\n", with: "  if late 30s\n    pause 8s\n  else\n    pause 8s\n  end if\n")

  @Test(arguments: [
    "expect else late 30s", "expect else late 30s at hall", "expect not if late 30s",
    "at hall expect not else late 30s",
    "at hall guide late 30s\n  expect if late 30s at hall",
    "at hall guide late 29s\n  expect not if late 30s",
    "at hall guide drop soleil\n  at +1s expect dropped soleil",
    "at hall guide drop soleil\n  at +1s guide restore soleil\n  expect not dropped soleil",
    "at lune guide late 4m\n  expect skipped soleil\n  expect not dropped soleil",
    "at lune +31s vote \"La coupole\"\n  expect not option \"La barque\"",
  ])
  func `which branch was played, and what was dropped, is of this run`(_ lines: String) {
    let outcomes = SampleTour.outcomes(testing: lines, script: Self.branching)
    #expect(outcomes.map(\.hasPassed) == [true])
  }

  @Test(arguments: [
    ("expect if late 30s", ["this `if` to hold", "it failed at 10:00:22"]),
    ("expect not else late 30s", ["this `if` not to fail", "it failed at 10:00:22"]),
    (
      "at hall expect else late 30s at hall",
      ["this `if` at `hall` to fail", "it was never reached"]
    ),
  ])
  func `a branch that was not played says when its condition was judged`(
    _ line: String, _ said: [String]
  ) {
    #expect(
      SampleTour.report(testing: line, script: Self.branching) == [
        "  ✗ t", "    2 │   \(line)", "      │   expected \(said[0])", "      │   \(said[1])",
        "1 of 1 test failed · 0 of 1 expectation held",
      ])
  }

  @Test func `a script with warnings does not pass where none are expected`() {
    let script = SampleTour.script.replacing("  fr> Bonjour.\n", with: "")
    let lines = SampleTour.report(testing: "expect no warnings", script: script)
    #expect(lines.first == "  ✗ t")
    #expect(lines.contains("      │   expected no warnings about the script"))
    #expect(lines.contains { $0.hasPrefix("      │   1 warning: T0") })
  }
}
