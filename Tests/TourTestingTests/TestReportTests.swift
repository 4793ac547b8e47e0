import Testing
import TourDiagnostics
import TourModel
import TourRuntime
import TourTesting

struct TestReportTests {
  @Test func `a report names every test, and all about those that failed`() {
    #expect(
      SampleTour.report(
        testing: """
            expect works = 2
          test "en retard"
            at +10s guide late 4m
            expect skipped soleil
            expect end by 10:06:10
          """) == [
          "  ✓ t (1 expectation)",
          "  ✗ en retard",
          "    6 │   expect end by 10:06:10",
          "      │   expected the tour to end by 10:06:10",
          "      │   it ended at 10:08:20, 2m10s too late",
          "      │   because: 10:00:10 guide late 4m · 10:07:10 `soleil` was skipped",
          "1 of 2 tests failed · 2 of 3 expectations held",
        ])
  }

  @Test func `a test with an error in it fails without being run`() {
    #expect(
      SampleTour.report(testing: "expect works = 2\nexpect stop nowhere") == [
        "  ✗ t",
        "      it was not run, for it has an error in line 3: T0215 no stop is called `nowhere`",
        "1 of 1 test failed · 0 of 1 expectation held",
      ])
  }

  @Test func `without a clock, moments are offsets`() {
    let script = SampleTour.script.replacing("  starts 2016-09-15 10:00 Europe/Paris\n", with: "")
    let lines = SampleTour.report(testing: "expect end +5m", script: script)
    #expect(lines.contains("      │   expected the tour to end at +5m"))
    #expect(lines.contains("      │   it ended at +5m50s, 50s too late"))
  }

  @Test func `nothing reaches the terminal raw`() {
    let outcome = TestOutcome(
      name: "a\u{1B}[31mb", header: SourceSpan(source: .root, range: 0..<1),
      lines: [
        LineOutcome(
          line: TestBlock.Line(
            span: SourceSpan(source: .root, range: 0..<1), point: nil, action: .expect(.noWarnings)),
          failure: TestFailure(
            expected: "x\u{7}", happened: "\u{202E}y\n",
            because: [TestFailure.NearbyEvent(at: .zero, "z\u{9B}")]))
      ], expectationCount: 1)
    let section = TestReport.Section(
      path: "p\u{1B}.tour", outcomes: [outcome],
      sources: [SourceText(path: "p", text: "expect\u{1B}]0;x\u{7}")], clock: nil)
    let text = TestReport([section]).text
    #expect(
      text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    #expect(!text.unicodeScalars.contains("\u{202E}"))
    #expect(text.split(separator: "\n").count == 7)
  }

  @Test func `no tests are no failure`() {
    #expect(TestReport().summary == "no tests")
    #expect(TestReport().hasPassed)
  }
}

struct BoundedRunTests {
  @Test func `a run past its bounds is given up, and its test fails`() {
    let result = SampleTour.analysis(testing: "at lune expect stop lune\nexpect stops = 4")
    var limits = RuntimeLimits()
    limits.stepsPerEvent = 2
    let outcomes = SampleTour.runner(of: result, limits: limits).runAll()
    #expect(outcomes.map(\.obstacle) == [.endlessRun])
    #expect(outcomes.map(\.hasPassed) == [false])
  }
}
