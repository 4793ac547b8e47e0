import Testing
import TourTesting

/// What a test makes happen, and what the run then is.
struct EventTests {
  private func explanation(_ lines: String) -> [String] {
    SampleTour.report(testing: lines).filter { $0.contains("│   ") }.map {
      String($0.drop { $0 != "│" }.dropFirst(4))
    }
  }

  @Test(arguments: [
    "at lune viewer zh \"倒影在哪里？\" expect answer lune.reflet",
    "at lune viewer fr \"le reflet\" times 51 expect answer lune.reflet\nexpect asked = 51",
    "at hall +59s viewer fr \"la coupole\" expect answer hall.coupole",
    "at hall viewer fr \"Où sont les toilettes ?\" expect no answer",
    "at +2m viewer fr \"Où sont les toilettes ?\" expect no answer\nexpect asked = 1\nexpect answered = 0",
    "at lune viewer fr \"reflet\"\nexpect answered = 1\nexpect said \"水中的月亮\"",
    "at lune +31s vote \"La coupole\" times 12\nexpect shown hall.coupole\nexpect not shown lune.barque",
    "at lune +31s vote \"穹顶\"\nexpect shown hall.coupole",
    "at +10s viewers 3000\nexpect asked = 0",
    "at +10s guide late 3m30s\nexpect skipped soleil\nexpect end +7m50s",
    "at +10s guide late 3m29s\nexpect not skipped soleil",
    "at +10s guide delay 3m30s\nexpect not skipped soleil",
    "at soleil guide add 20s\nexpect length of soleil 1m20s",
    "at soleil guide add -20s\nexpect length of soleil 40s",
    "at soleil guide add -5m\nexpect length of soleil 10s",
    "at lune guide skip\nexpect skipped lune\nexpect length of lune 0s",
    "at +10s guide drop soleil\nexpect skipped soleil",
    "at +10s guide drop soleil\nat +20s guide restore soleil\nexpect not skipped soleil",
    "at +10s guide goto soleil\nexpect skipped lune\nexpect length of hall 10s",
    "at soleil guide answer lune.barque\nexpect shown lune.barque\nexpect said \"一只空船\"",
  ])
  func `what the test makes happen changes the run`(_ lines: String) {
    #expect(SampleTour.outcomes(testing: lines).map(\.hasPassed) == [true], "\(explanation(lines))")
  }

  @Test func `a wrong answer says what was understood, how surely, and what was on show`() {
    #expect(
      explanation("at lune viewer zh \"倒影\" expect answer lune.barque") == [
        "at lune viewer zh \"倒影\" expect answer lune.barque",
        "expected the answer `lune.barque` to “倒影”",
        "the answer was `lune.reflet`, 100 % sure, while `lune.reflet` was on show",
      ])
    #expect(
      explanation("at hall viewer zh \"穹顶\" expect no answer").dropFirst() == [
        "expected no answer to “穹顶”",
        "the answer was `hall.coupole`, 100 % sure, while `hall` was on show",
      ])
    #expect(
      explanation("at hall viewer fr \"xyz\" expect answer hall.coupole").dropFirst() == [
        "expected the answer `hall.coupole` to “xyz”",
        "there was no answer, while `hall` was on show",
      ])
  }

  @Test(arguments: [
    (
      "at +10s guide drop adieu", "guide drop adieu to be possible at 10:00:10",
      "`adieu` is not optional"
    ),
    ("at lune guide drop lune", "guide drop lune to be possible at 10:01:40", "`lune` was running"),
    (
      "at +10s guide restore soleil", "guide restore soleil to be possible at 10:00:10",
      "`soleil` had not been dropped"
    ),
    ("at +1m30s guide add 5s", "guide add 5s to be possible at 10:01:30", "no stop was running"),
    ("at +6m guide late 5s", "guide late 5s to be possible at 10:06:00", "the tour was over"),
    (
      "at +10s vote \"La barque\"", "vote “La barque” to be possible at 10:00:10",
      "no vote was open"
    ),
  ])
  func `what is impossible at that moment fails its line`(
    _ line: String, _ expected: String, _ happened: String
  ) {
    #expect(explanation("\(line)\nexpect stops >= 1") == [line, "expected \(expected)", happened])
  }

  @Test func `a line for a stop that never begins fails and says why`() {
    #expect(
      explanation("at +10s guide drop soleil\nat soleil +5s expect asked = 0") == [
        "at soleil +5s expect asked = 0", "expected `soleil` to begin",
        "`soleil` was skipped at 10:03:40, for it was dropped",
        "because: 10:00:10 guide drop soleil · 10:03:40 `soleil` was skipped",
      ])
  }

  @Test func `a failure names what moved the run, the last four`() {
    #expect(
      explanation(
        """
        at +10s guide late 1m
        at lune +35s vote "La coupole"
        at lune +40s viewer fr "reflet" times 3
        at adieu guide late 5s
        expect end by 10:06:20
        """) == [
          "expect end by 10:06:20", "expected the tour to end by 10:06:20",
          "it ended at 10:06:25, 5s too late",
          "because: 10:00:10 guide late 1m · 10:03:10 “La coupole” was voted for · 10:05:50 guide late 5s",
        ])
  }
}

struct OrderTests {
  private func passes(_ lines: String) -> Bool {
    SampleTour.outcomes(testing: lines).allSatisfy(\.hasPassed)
  }

  @Test func `what the tour does at an instant comes before the lines for it`() {
    #expect(passes("at +1m40s expect stop lune"))
    #expect(passes("at +1m expect not stop hall"))
    #expect(passes("at +5m50s expect end of adieu +5m50s"))
  }

  @Test func `lines of one instant go in the order of the file`() {
    #expect(passes("at +10s expect asked = 0\nat +10s viewer fr \"x\"\nat +10s expect asked = 1"))
    #expect(!passes("at +10s viewer fr \"x\"\nat +10s expect asked = 0"))
  }

  @Test func `a stop that begins at the instant of a line may make an earlier line due`() {
    // `lune` begins at +1m40s; the guide is late once.
    #expect(
      passes(
        "at lune expect stop lune\nat +1m40s guide late 4m\nexpect length of lune 5m20s"))
  }

  @Test func `lines of different instants go in the order of time`() {
    #expect(
      passes("at +20s expect asked = 1\nat +10s viewer fr \"x\"\nat hall +15s expect asked = 1"))
  }

  @Test func `a moment is the clock, a stop is that stop's actual beginning`() {
    #expect(
      passes(
        "at +10s guide late 2m\nat +1m40s expect stop hall\nat lune expect start of lune +3m10s"))
    #expect(
      passes(
        "at +10s guide goto soleil\nat soleil +5s expect asked = 0\nat soleil expect start of soleil +50s"
      ))
  }

  @Test func `a line after the end of the tour is judged`() {
    #expect(passes("at +1h expect end +5m50s"))
    #expect(!passes("at +1h expect stop adieu"))
  }

  @Test func `each test has a fresh start`() {
    let outcomes = SampleTour.outcomes(
      testing: "at +10s guide late 4m\nexpect skipped soleil\ntest \"u\"\nexpect not skipped soleil"
    )
    #expect(outcomes.map(\.hasPassed) == [true, true])
  }

  @Test func `the same test gets the same outcome twice`() {
    let lines = "at lune +35s vote \"La coupole\"\nexpect end 10:06\nexpect shown lune.barque"
    #expect(SampleTour.outcomes(testing: lines) == SampleTour.outcomes(testing: lines))
  }
}
