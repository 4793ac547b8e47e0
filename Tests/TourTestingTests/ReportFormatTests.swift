import Testing
import TourDiagnostics
import TourModel
import TourTesting

/// The reports for machines, whatever stands in names and texts.
struct ReportFormatTests {
  private static let lines = """
      expect works = 2
    test "en <retard> # 100 %, \\"a: b\\" & 'c'"
      at +10s guide late 4m
      expect end by 10:06:10
    test "faux"
      expect stop nowhere
    """

  private let report = SampleTour.wholeReport(testing: lines, path: "a,b & c.tour")

  @Test func `tap numbers the tests, and tells below one why it failed`() {
    #expect(
      report.tap.split(separator: "\n") == [
        "TAP version 14", "1..3", "ok 1 - a,b & c.tour: t",
        ##"not ok 2 - a,b & c.tour: en <retard> \# 100 %, "a: b" & 'c'"##,
        "  ---", "  failures:",
        "    - line: 5",
        #"      source: "expect end by 10:06:10""#,
        #"      expected: "the tour to end by 10:06:10""#,
        #"      happened: "it ended at 10:08:20, 2m10s too late""#,
        #"      because: ["10:00:10 guide late 4m", "10:07:10 `soleil` was skipped"]"#,
        "  ...",
        "not ok 3 - a,b & c.tour: faux",
        "  ---",
        #"  message: "it was not run, for it has an error in line 7: T0215 no stop is called `nowhere`""#,
        "  ...",
      ])
  }

  @Test func `junit counts failures and errors, and escapes what XML reads as marks`() {
    #expect(
      report.junit.split(separator: "\n") == [
        #"<?xml version="1.0" encoding="UTF-8"?>"#,
        #"<testsuites name="docent" tests="3" failures="1" errors="1">"#,
        #"  <testsuite name="a,b &amp; c.tour" file="a,b &amp; c.tour" tests="3" failures="1" errors="1" skipped="0">"#,
        #"    <testcase classname="a,b &amp; c.tour" name="t" file="a,b &amp; c.tour" line="1" assertions="1"/>"#,
        #"    <testcase classname="a,b &amp; c.tour" name="en &lt;retard&gt; # 100 %, &quot;a: b&quot; &amp; &apos;c&apos;" file="a,b &amp; c.tour" line="3" assertions="1">"#,
        #"      <failure message="expected the tour to end by 10:06:10">line 5: expect end by 10:06:10"#,
        "expected the tour to end by 10:06:10",
        "it ended at 10:08:20, 2m10s too late",
        "because: 10:00:10 guide late 4m · 10:07:10 `soleil` was skipped</failure>",
        "    </testcase>",
        #"    <testcase classname="a,b &amp; c.tour" name="faux" file="a,b &amp; c.tour" line="6" assertions="0">"#,
        #"      <error message="it was not run, for it has an error in line 7: T0215 no stop is called `nowhere`">it was not run, for it has an error in line 7: T0215 no stop is called `nowhere`</error>"#,
        "    </testcase>", "  </testsuite>", "</testsuites>",
      ])
  }

  @Test func `github gets an annotation for each line that failed`() {
    #expect(
      report.github.split(separator: "\n") == [
        #"::error file=a%2Cb & c.tour,line=5,title=en <retard> # 100 %25%2C "a%3A b" & 'c'::expect end by 10:06:10%0Aexpected the tour to end by 10:06:10%0Ait ended at 10:08:20, 2m10s too late%0Abecause: 10:00:10 guide late 4m · 10:07:10 `soleil` was skipped"#,
        "::error file=a%2Cb & c.tour,line=7,title=faux::it was not run, for it has an error in line 7: T0215 no stop is called `nowhere`",
        "2 of 3 tests failed · 1 of 2 expectations held",
      ])
  }

  @Test func `a file that could not be run fails in every report`() {
    let error = Diagnostic(
      "T0999", "not so", at: SourceSpan(source: .root, range: 2..<3))
    let report = TestReport([
      TestReport.Section(
        path: "x.tour", problem: .init(message: "the script has errors", errors: [error]),
        sources: [SourceText(path: "x.tour", text: "a\nb\nc")])
    ])
    #expect(!report.hasPassed)
    #expect(report.text == "")
    #expect(report.tap.hasPrefix("TAP version 14\n1..1\nnot ok 1 - x.tour\n"))
    #expect(
      report.junit.contains("<testsuites name=\"docent\" tests=\"1\" failures=\"0\" errors=\"1\">"))
    #expect(report.github.hasPrefix("::error file=x.tour,line=2,title=T0999::not so\n"))
  }

  @Test(arguments: ["a\u{1B}[31mb", "\u{0}\u{7}\u{FFFE}", "x\r\ny", "\u{202E}z\u{9B}", "\u{2028}"])
  func `no control character reaches a report raw`(_ name: String) {
    let span = SourceSpan(source: .root, range: 0..<1)
    let outcome = TestOutcome(
      name: name, header: span,
      lines: [
        LineOutcome(
          line: TestBlock.Line(span: span, point: nil, action: .expect(.noWarnings)),
          failure: TestFailure(
            expected: name, happened: name,
            because: [TestFailure.NearbyEvent(at: .zero, name)]))
      ], expectationCount: 1)
    let report = TestReport([
      TestReport.Section(
        path: name, outcomes: [outcome], sources: [SourceText(path: name, text: name)], clock: nil)
    ])
    for document in [report.tap, report.junit, report.github] {
      #expect(
        document.unicodeScalars.allSatisfy {
          $0 == "\n"
            || ![.control, .format, .lineSeparator, .paragraphSeparator, .unassigned]
              .contains($0.properties.generalCategory)
        })
    }
  }
}
